import { useEffect } from 'react';
import type { Action } from './actions';

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** How a combination such as `mod+shift+z` is printed on this machine's keys. */
export function printKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => {
      if (key === 'mod') return isApple ? '⌘' : 'Ctrl';
      if (key === 'shift') return isApple ? '⇧' : 'Shift';
      return key.toUpperCase();
    })
    .join(isApple ? '' : ' ');
}

/** Runs the action whose combination is pressed, wherever the focus is. */
export function useKeysAnywhere(actions: readonly Action[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = combinationOf(event);
      const action = actions.find(({ keys }) => keys === pressed);
      if (!action) return;
      // In a field, undo belongs to the letters being typed there.
      if (isField(event.target) && action.id !== 'find') return;
      event.preventDefault();
      if (!action.isDisabled) action.run();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [actions]);
}

/** The action for a single key pressed while the map has the focus. */
export function actionForMapKey(
  actions: readonly Action[],
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return actions.find(({ mapKey }) => mapKey === event.key.toLowerCase());
}

/** The keys that are pressed, as an action names them. */
export function combinationOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const mod = isApple ? event.metaKey : event.ctrlKey;
  if (mod && key === 'y') return 'mod+shift+z';
  return [mod && 'mod', event.shiftKey && 'shift', key].filter(Boolean).join('+');
}

/** Where somebody types, who is not to be disturbed. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
