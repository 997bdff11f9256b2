import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { createCommits } from './commits';
import { connectionOn } from './connection';
import { attempt, attemptResult } from './failure';
import { commitReplacement, contradictions, mapInSecond } from './contradictions';
import { addPurge } from './kept-map';
import { noteEnded } from './erase-notes';
import type { BegunErasing } from './erase-notes';
import { noteLeftBehind } from './left-behind';
import { createMaps, listMaps, markDeleted, purgeMap, signOf } from './library';
import { connectTabs } from './other-tabs';
import { readEntries, readMap } from './read-map';
import type { Database } from './schema';
import type { SecondCopy } from './second-copy/second-copy';
import { secondUpkeep } from './second-upkeep';
import type { Signs } from './signs';
import { readSnapshot } from './snapshots';
import type { Snapshots } from './snapshots';
import type { CommitFailure, Committed, MissingCopy, OpeningReport, Storage } from './storage';
import type { Format } from './upgrade';
import { fileCopyKey, whereabouts } from './whereabouts';
import { write } from './write';

/** What a storage stands on. */
export interface Ground {
  readonly name: string;
  readonly format: Format;
  readonly second: SecondCopy;
  /** Whether the second copy could be taken, and no other tab had one. */
  readonly started: Result<unknown>;
  readonly alone: boolean;
  readonly snapshots: Snapshots;
  readonly signs: Signs;
  /** Opens the database again after it was lost, both copies made the same. */
  readonly reopen: () => Promise<Result<Database>>;
  readonly askPersistence: () => Promise<unknown>;
}

export function liveStorage(ground: Ground, opened: Database, opening: OpeningReport): Storage {
  const { name, second, snapshots, signs } = ground;
  const format = ground.format.version;
  const tabs = connectTabs(name);
  const upkeep = secondUpkeep(second, format, ground.started);
  const underWay = new Set<Promise<unknown>>();
  const snapshotsUnderWay = new Set<Promise<unknown>>();
  /** Of maps from which somebody was erased: what was read before is not to be kept again. */
  const oldestToKeep = new Map<string, number>();
  let firstHere = true;
  const commits = createCommits(
    () => connection.database(),
    format,
    (mapId, revision) => tabs.tell({ kind: 'committed', mapId, revision }),
  );
  const connection = connectionOn(opened, async () => {
    const again = await ground.reopen();
    if (again.ok) {
      const revisions = await attempt(() => again.value.revisions.toArray());
      commits.confirmOnly(revisions.ok ? revisions.value : []);
    }
    return again;
  });

  const onDatabase = async <T>(
    work: (database: Database) => PromiseLike<Result<T>>,
  ): Promise<Result<T>> => {
    const connected = await connection.connected();
    return connected.ok ? attemptResult(() => work(connected.value)) : connected;
  };
  const noteSign = () =>
    attempt(async () => {
      signs.write(await signOf(connection.database()));
    });

  /** A change of the library, and the same in the second copy; that one may be made later. */
  const changeLibrary = async <T>(
    mapIds: readonly string[],
    change: (database: Database) => Promise<Result<T>>,
    inSecond: (done: T) => Promise<unknown>,
  ): Promise<Result<void>> => {
    const result = await onDatabase(change);
    if (!result.ok) return result;
    for (const mapId of mapIds) tabs.tell({ kind: 'library', mapId });
    await Promise.all([inSecond(result.value), noteSign()]);
    return ok(undefined);
  };
  const mark = (mapId: string, deleted: boolean) =>
    changeLibrary(
      [mapId],
      (database) => markDeleted(database, mapId, deleted),
      () => {
        const at = new Date().toISOString();
        const head = {
          ...({ kind: 'deleted', mapId, format, at } as const),
          ...(deleted && { deletedAt: at }),
        };
        return upkeep.use(() => second.add(head));
      },
    );

  const finish = async (
    mapId: string,
    revision: number,
    drafts: Parameters<Storage['commit']>[2],
    stored: ReturnType<typeof commits.commit>,
  ): Promise<Result<Committed, CommitFailure>> => {
    const result = await stored;
    if (result.ok) {
      const added = await upkeep.add(result.value);
      if (firstHere && signs.isFirstEdit()) void ground.askPersistence();
      firstHere = false;
      return ok({ entries: result.value, ...missingSecond(added) });
    }
    const { code, facts } = result.error;
    // It is in the way itself, or cannot be written anywhere.
    if (code === 'revision-moved' || code === 'no-such-map' || facts?.reason === 'DataCloneError') {
      return result;
    }
    // So that it is there again when this is tried the next time.
    void connection.connected();
    const waiting = await upkeep.addWaiting(mapId, revision, drafts);
    return waiting.ok ? fail({ ...result.error, inSecondCopy: true }) : result;
  };

  const eraseBesideHere = async (begun: Omit<BegunErasing, 'id'>) => {
    oldestToKeep.set(begun.mapId, begun.revision);
    await Promise.allSettled(snapshotsUnderWay);
    const { eraseBeside } = await import('./erase');
    return eraseBeside(ground, begun);
  };

  tabs.onNews((news) => {
    if (news.kind === 'erased') void eraseBesideHere(news);
    // A map that was purged elsewhere is also to go from this tab's log.
    if (news.kind === 'library') void upkeep.use(() => second.forgetPurged(news.mapId));
  });

  const storage: Storage = {
    opening,
    list: () => onDatabase((database) => attempt(() => listMaps(database))),
    create: (map) => storage.createAll([map]),
    createAll: (maps) =>
      changeLibrary(
        maps.map(({ id }) => id),
        (database) => createMaps(database, format, maps),
        (firsts) =>
          Promise.all(
            maps.flatMap((map, index) => {
              const first = firsts[index];
              return first === undefined ? [] : [upkeep.addMap(map, first)];
            }),
          ),
      ),
    load: async (mapId) => {
      const loaded = await onDatabase((database) => readMap(database, format, mapId));
      if (!loaded.ok) return loaded;
      commits.confirm(mapId, loaded.value.revision);
      // Where another tab is there, its log is not to be seen; one that was left just now may lack
      // what it wrote last.
      if (!ground.alone) void upkeep.add(loaded.value.entries);
      const failure = upkeep.failure();
      return ok({ ...loaded.value, ...(failure && missingSecond(fail(failure))) });
    },
    commit: (mapId, expectedRevision, drafts) => {
      const isBehind = underWay.size > 0;
      const stored = commits.commit(mapId, expectedRevision, drafts);
      const finished = finish(mapId, expectedRevision, drafts, stored);
      if (isBehind) {
        const note = { mapId, revision: expectedRevision, format, drafts };
        void finished.then(noteLeftBehind(name, note));
      }
      underWay.add(finished);
      void finished.then(() => underWay.delete(finished));
      return finished;
    },
    entriesSince: async (mapId, seq) => {
      const entries = await onDatabase((database) =>
        attempt(() => readEntries(database, format, mapId, seq)),
      );
      if (!entries.ok) return entries;
      const last = entries.value.at(-1);
      if (last !== undefined) commits.confirm(mapId, last.seq);
      // The tab that made them may have been stopped before it could write them there.
      void upkeep.add(entries.value);
      return entries;
    },
    completeCopies: async () => missingSecond(await upkeep.complete()).missing,
    remove: (mapId) => mark(mapId, true),
    restore: (mapId) => mark(mapId, false),
    purge: async (mapId) => {
      const purged = await changeLibrary(
        [mapId],
        (database) => purgeMap(database, format, mapId),
        (revision) => upkeep.use(() => addPurge(second, format, mapId, revision)),
      );
      if (purged.ok) await snapshots.forget(mapId);
      return purged;
    },
    erasePerson: async (mapId, erasure) => {
      const { eraseInDatabase } = await import('./erase');
      const erased = await onDatabase((database) =>
        eraseInDatabase(database, format, mapId, erasure),
      );
      if (!erased.ok) return erased;
      const begun = erased.value;
      const { revision } = begun;
      commits.confirm(mapId, revision);
      tabs.tell({ kind: 'committed', mapId, revision });
      tabs.tell({ kind: 'erased', mapId, erasure, revision });
      const beside = await eraseBesideHere(begun);
      if (!beside.ok) return ok({ unfinished: beside.error });
      const ended = await onDatabase((database) => noteEnded(database, begun));
      return ok(ended.ok ? {} : { unfinished: ended.error });
    },
    readPreference: (key) =>
      onDatabase((database) => attempt(async () => (await database.preferences.get(key))?.value)),
    rememberPreference: (key, value) =>
      onDatabase((database) =>
        write(database, ['preferences'], (writing) => {
          writing.store('preferences').put({ key, value });
        }),
      ),
    takeSnapshot: async (map, revision, why) => {
      if (revision < (oldestToKeep.get(map.id) ?? 0)) return ok(undefined);
      const taken = snapshots.take(map, { mapId: map.id, revision, why }, format);
      snapshotsUnderWay.add(taken);
      void taken.then(() => snapshotsUnderWay.delete(taken));
      return taken;
    },
    snapshots: (mapId) => snapshots.list(mapId),
    readSnapshot: (id) => readSnapshot(snapshots, id, ground.format),
    whereabouts: async () => whereabouts(await connection.connected(), second, upkeep, snapshots),
    rememberFileCopy: (mapId, at) =>
      onDatabase((database) =>
        write(database, ['preferences'], (writing) => {
          writing.store('preferences').put({ key: fileCopyKey(mapId), value: at });
        }),
      ),
    compareContents: () => attemptResult(() => contradictions(connection.database(), ground)),
    settleContradiction: async (mapId, keep) => {
      const there = keep === 'database' ? ok(null) : await mapInSecond(ground, mapId);
      if (!there.ok) return there;
      if (there.value !== null) {
        const kept =
          keep === 'both'
            ? await storage.create({ ...there.value, id: crypto.randomUUID() })
            : await commitReplacement(storage, there.value);
        if (!kept.ok) return kept;
      }
      return upkeep.use(() => second.keep(mapId));
    },
    onCommitted: (listener) =>
      tabs.onNews((news) => {
        if (news.kind === 'committed') listener(news.mapId, news.revision);
      }),
    onLibraryChanged: (listener) =>
      tabs.onNews((news) => {
        if (news.kind === 'library') listener(news.mapId);
      }),
    onClosed: connection.onClosed,
    close: () => {
      connection.close();
      tabs.close();
      signs.leave();
      void Promise.allSettled(underWay).then(() => second.close());
    },
  };
  return storage;
}

function missingSecond(result: Result<unknown>): { missing?: MissingCopy } {
  return result.ok ? {} : { missing: { copy: 'second', failure: result.error } };
}
