import { useSyncExternalStore } from 'react';
import { takeTheirs } from '../domain/commands/take-theirs';
import type { Conflict } from '../domain/conflicts';
import { useEditing } from './open-map-context';

/** Whether another tab has deleted the open map: `deleted` can be undone, `purged` cannot. */
export function useDeletedElsewhere(): 'deleted' | 'purged' | null {
  const { open } = useEditing();
  return useSyncExternalStore(open.subscribe, open.deletedElsewhere);
}

/** Fields that another tab changed at the same time, and what can be done about each. */
export function useConflicts(): {
  readonly conflicts: readonly Conflict[];
  readonly takeTheirs: (conflict: Conflict) => void;
  readonly keepMine: (conflict: Conflict) => void;
} {
  const { open } = useEditing();
  const conflicts = useSyncExternalStore(open.subscribe, open.conflicts);
  const keepMine = (conflict: Conflict) => {
    open.dismissConflict(conflict);
    // What the other tab removed is gone from the screen: keeping ours means to have it back.
    const { field, mine } = conflict;
    if (field === undefined && mine !== null) open.run(takeTheirs, { ...conflict, theirs: mine });
  };
  return { conflicts, takeTheirs: open.takeTheirs, keepMine };
}
