import { createContext, useContext } from 'react';

/** Inside it fields show what they hold and do not take another value, and buttons that edit are off. */
export const ReadOnlyContext = createContext(false);

export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext);
}
