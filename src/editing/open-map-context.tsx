import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Day } from '../domain/day';
import type { Intent } from './intent';
import { noteOpen } from './everything-saved';
import type { OpenMap } from './open-map';
import type { Session } from './session';
import { shownOf } from './shown';
import type { Shown } from './shown';
import type { Store } from './store';

interface Opened {
  readonly open: OpenMap;
  /** The user's calendar day, also while looking back. */
  readonly today: Store<Day>;
  readonly session: Store<Session>;
  readonly raise: (intent: Intent) => void;
}

export interface Editing extends Opened {
  /** The map and the day on screen. */
  readonly shown: Shown;
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
}: Opened & { readonly children: ReactNode }) {
  const shown = useMemo(() => shownOf(open, today, session), [open, today, session]);
  const editing = useMemo(
    () => ({ open, today, session, raise, shown }),
    [open, today, session, raise, shown],
  );
  useEffect(() => noteOpen(open), [open]);
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
