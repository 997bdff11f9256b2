import { createContext, useContext } from 'react';
import type { createToasts } from '../ui/toasts';

type Toasts = ReturnType<typeof createToasts>;

export const ToastsContext = createContext<Toasts | null>(null);

export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext);
  if (!toasts) throw new Error('There is no place for notices around this component.');
  return toasts;
}
