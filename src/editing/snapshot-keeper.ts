import type { AccountMap } from '../domain/account-map';
import type { ChangeSet } from '../domain/change-set';
import type { SnapshotReason, Storage } from '../storage/storage';

/** After opening, when the first drawing is done. */
const OPENING_PAUSE = 4_000;
const EDITING_PAUSE = 600_000;
/** A change set that removes as many rows is a bulk deletion. */
const MANY_ROWS = 10;

interface SnapshotKeeper {
  /** The map was committed in this state. */
  committed(map: AccountMap, revision: number): void;
  /** The change set is about to be applied to the map in this state. */
  before(changeSet: ChangeSet, map: AccountMap, revision: number): void;
  close(): void;
}

/**
 * Takes the snapshots of an open map: after opening if it has changed since the last one, every ten
 * minutes in which it is edited, and before it is replaced or much of it is removed. One that cannot
 * be taken is left out: it is one more copy of what is kept.
 */
export function keepSnapshots(
  storage: Storage,
  opened: { readonly map: AccountMap; readonly revision: number },
): SnapshotKeeper {
  let last = Date.now();
  const take = (map: AccountMap, revision: number, why: SnapshotReason) => {
    last = Date.now();
    void storage.takeSnapshot(map, revision, why);
  };
  const timer = setTimeout(() => {
    void storage.snapshots(opened.map.id).then((taken) => {
      if (!taken.ok || taken.value[0]?.revision === opened.revision) return;
      take(opened.map, opened.revision, 'opened');
    });
  }, OPENING_PAUSE);

  return {
    committed: (map, revision) => {
      if (Date.now() - last >= EDITING_PAUSE) take(map, revision, 'editing');
    },
    before: ({ label, changes }, map, revision) => {
      if (label.intent === 'replace-map') take(map, revision, 'before-import');
      else if (changes.filter(({ after }) => after === null).length >= MANY_ROWS) {
        take(map, revision, 'before-deletion');
      }
    },
    close: () => clearTimeout(timer),
  };
}
