import { useMemo, useSyncExternalStore } from 'react';
import type { AccountMap } from '../domain/account-map';
import type { Day } from '../domain/day';
import type { History } from '../domain/journal';
import type { Intent } from './intent';
import { useEditing } from './open-map-context';
import type { Saving } from './open-map';
import type { Session } from './session';
import { useStore } from './use-store';

/**
 * What `select` reads of the map on screen (while looking back, as it was known that day); renders
 * again only when that has changed as data.
 */
export function useMap<T>(select: (map: AccountMap) => T): T {
  return useStore(useEditing().shown.map, select);
}

/** The day of the map on screen: today, or the day looked back at. */
export function useToday(): Day {
  const { day } = useEditing().shown;
  return useSyncExternalStore(day.subscribe, day.get);
}

export function useLookingBack(): boolean {
  return useSession(isLookingBack);
}

function isLookingBack({ replayDay }: Session): boolean {
  return replayDay !== null;
}

/** What `select` reads of the session: lens, tab, selection, filters. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStore(useEditing().session, select);
}

export function useChangeSession(): (change: Partial<Session>) => void {
  const { session } = useEditing();
  return useMemo(
    () => (change) => {
      session.set({ ...session.get(), ...change });
    },
    [session],
  );
}

/** Asks for what another feature does. */
export function useIntent(): (intent: Intent) => void {
  return useEditing().raise;
}

export function useSaving(): Saving {
  const { open } = useEditing();
  return useSyncExternalStore(open.subscribe, open.saving);
}

/** What can be undone and done again; nothing while looking back. */
export function useHistory(): History & { undoLast: () => void; redoLast: () => void } {
  const { open } = useEditing();
  const history = useSyncExternalStore(open.subscribe, open.history);
  const lookingBack = useLookingBack();
  if (lookingBack) return NO_HISTORY;
  return { ...history, undoLast: open.undo, redoLast: open.redo };
}

const nothing = () => undefined;
const NO_HISTORY = { undo: null, redo: null, undoLast: nothing, redoLast: nothing };
