import type { KeyboardEvent } from 'react';
import type { Direction } from './neighbours';

/** What a key asks of the canvas. */
export type KeyWish =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'first' | 'last' | 'open' | 'delete' | 'clear' | 'fit' | 'tie' | 'hand' }
  | { readonly kind: 'zoom'; readonly factor: number };

const STEP = 1.25;

const WISHES: Readonly<Record<string, KeyWish>> = {
  ArrowLeft: { kind: 'move', direction: 'left' },
  ArrowRight: { kind: 'move', direction: 'right' },
  ArrowUp: { kind: 'move', direction: 'up' },
  ArrowDown: { kind: 'move', direction: 'down' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'open' },
  Delete: { kind: 'delete' },
  Backspace: { kind: 'delete' },
  Escape: { kind: 'clear' },
  ' ': { kind: 'hand' },
  '+': { kind: 'zoom', factor: STEP },
  '=': { kind: 'zoom', factor: STEP },
  '-': { kind: 'zoom', factor: 1 / STEP },
};

const LETTERS: Readonly<Record<string, KeyWish>> = { f: { kind: 'fit' }, t: { kind: 'tie' } };

/** Nothing where the key is somebody else's; letters count only if single keys are switched on. */
export function keyWish(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  singleKeys: boolean,
): KeyWish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const letter = event.key.toLowerCase();
  if (Object.hasOwn(WISHES, event.key)) return WISHES[event.key];
  return singleKeys && Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}
