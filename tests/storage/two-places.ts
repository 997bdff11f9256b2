import { onTestFinished } from 'vitest';
import type { JournalEntry } from '../../src/domain/journal';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import { createCommits } from '../../src/storage/commits';
import { keptIn, presentMap } from '../../src/storage/kept-map';
import type { Copies } from '../../src/storage/kept-map';
import { createMaps } from '../../src/storage/library';
import { readMap } from '../../src/storage/read-map';
import { reconcile } from '../../src/storage/reconcile';
import { openDatabase } from '../../src/storage/open-database';
import type { MapHead } from '../../src/storage/second-copy/records';
import type { SecondCopy } from '../../src/storage/second-copy/second-copy';
import type { Format } from '../../src/storage/upgrade';
import { memoryCopy } from './memory-copy';
import { added, draft, newDatabaseName, person, sampleMap, valueOf } from './samples';

export const FORMAT: Format = { version: FORMAT_VERSION, migrations: [] };

export const VERSION = FORMAT.version;

/** A database and a second copy of the same name, as they are before they are compared. */
export async function twoPlaces(
  name = newDatabaseName(),
  format = FORMAT,
): Promise<Copies & { name: string }> {
  const database = valueOf(await openDatabase(indexedDB, name, format, 1_000));
  const second = memoryCopy(name, 'tab');
  valueOf(await second.start());
  onTestFinished(() => {
    database.close();
    second.close();
  });
  return { name, database, second, format };
}

/** The records of a map in the second copy, by what they are. */
export async function kindsIn(second: SecondCopy, mapId = 'map'): Promise<string[]> {
  return valueOf(await second.records(mapId)).map(({ head }) => head.kind);
}

export const at = (second: number) =>
  new Date(Date.UTC(2026, 10, 22) + second * 1000).toISOString();

/** Creates a map in the database alone. */
export async function createHere({ database }: Copies, id = 'map') {
  valueOf(await createMaps(database, VERSION, [sampleMap(id)]));
}

/** Commits to the database alone. */
export async function commitHere({ database }: Copies, revision: number, ...ids: string[]) {
  const commits = createCommits(
    () => database,
    VERSION,
    () => undefined,
  );
  commits.confirm('map', revision);
  const drafts = ids.map((id) => draft(added(person(id))));
  return valueOf(await commits.commit('map', revision, drafts));
}

/** What the one copy has of a map, and what the other. */
export const here = async ({ database }: Copies, id = 'map') =>
  valueOf(await readMap(database, VERSION, id));
export const there = async ({ second }: Copies, id = 'map') => {
  const kept = valueOf(await keptIn(second, id));
  return { map: valueOf(presentMap(kept, FORMAT)), revision: kept.revision };
};
export const entry = (seq: number): JournalEntry => ({
  ...{ ...draft(added(person(`p${seq}`))), mapId: 'map', seq },
});

export const compared = async (copies: Copies, replaysWaiting = false) =>
  valueOf(await reconcile(copies, { replaysWaiting }));

/** The head of a whole map. */
export const baseHead = (mapId: string, revision: number, more: object = {}): MapHead => ({
  ...{ kind: 'map', mapId, format: VERSION, revision, at: at(revision) },
  ...{ createdAt: at(0), updatedAt: at(revision), ...more },
});
