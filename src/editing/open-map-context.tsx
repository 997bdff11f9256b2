import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Day } from '../domain/day';
import type { Intent } from './intent';
import type { OpenMap } from './open-map';
import type { Session } from './session';
import type { Store } from './store';

export interface Editing {
  readonly open: OpenMap;
  readonly today: Store<Day>;
  readonly session: Store<Session>;
  readonly raise: (intent: Intent) => void;
}

const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('There is no open map around this component.');
  return editing;
}

/** Gives the open map to what is inside, and writes what was typed when the page is hidden or left. */
export function OpenMapProvider({
  open,
  today,
  session,
  raise,
  children,
}: Editing & { readonly children: ReactNode }) {
  const editing = useMemo(() => ({ open, today, session, raise }), [open, today, session, raise]);
  useEffect(() => {
    const keep = () => {
      open.keepNow({ leaving: true });
    };
    const keepOrLook = () => {
      if (document.visibilityState === 'hidden') keep();
      else open.lookAround();
    };
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keepOrLook);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keepOrLook);
      keep();
    };
  }, [open]);
  return <EditingContext value={editing}>{children}</EditingContext>;
}
