import { useRef, useState } from 'react';
import type { Failure, Result } from '../domain/result';
import { useEditing } from './open-map-context';

/** A pause after which further letters are another step for undo. */
const STEP_PAUSE = 2_000;

export interface TypedField {
  readonly value: string;
  readonly failure: Failure | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** Text that the map could not take, typed over what it holds. */
interface Refused {
  readonly text: string;
  readonly failure: Failure;
  readonly over: string;
}

/**
 * A text field that edits the map as it is typed into. Letters typed without a long pause are one
 * step; leaving the field writes at once. Text that the map cannot take stays in the field with
 * what is wrong with it, while the map keeps what it had.
 */
export function useTypedField(
  stored: string,
  apply: (text: string, step: string) => Result<unknown>,
): TypedField {
  const { open } = useEditing();
  const [refusal, setRefused] = useState<Refused | null>(null);
  // Undo or another tab may have changed the field meanwhile: then that is shown.
  const refused = refusal?.over === stored ? refusal : null;
  const typing = useRef({ step: '', at: 0 });
  return {
    value: refused?.text ?? stored,
    failure: refused?.failure ?? null,
    onChange: (text) => {
      const at = Date.now();
      const { step, at: last } = typing.current;
      const same = step !== '' && at - last < STEP_PAUSE;
      typing.current = { step: same ? step : crypto.randomUUID(), at };
      const result = apply(text, typing.current.step);
      setRefused(result.ok ? null : { text, failure: result.error, over: stored });
    },
    onBlur: () => {
      typing.current.step = '';
      open.keepNow();
    },
  };
}
