import { useCallback } from 'react';
import type { Failure } from '../domain/result';
import { useFailureSentence } from '../language/failure-sentence';
import { useToasts } from './toasts-context';

/** Says why something could not be done, where no form is open that could say it. */
export function useRefusal(): (failure: Failure) => void {
  const toasts = useToasts();
  const words = useFailureSentence();
  return useCallback(
    (failure) => {
      toasts.show({ message: words(failure) });
    },
    [toasts, words],
  );
}
