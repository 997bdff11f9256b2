import type { AccountMap } from '../../src/domain/account-map';
import type { Result } from '../../src/domain/result';
import { OpenMap } from '../../src/editing/open-map';
import { openStorage } from '../../src/storage/open-storage';
import type { Storage } from '../../src/storage/storage';
import { BENCH_DAY } from '../make-map';

/** The storage of the app, under a name of its own. */
export async function benchStorage(): Promise<Storage> {
  return valueOf(await openStorage({ name: 'measured' }));
}

/** Keeps the map unless it is kept already. */
export async function keep(storage: Storage, map: AccountMap): Promise<void> {
  const kept = await storage.create(map);
  if (!kept.ok && kept.error.code !== 'id-taken') valueOf(kept);
}

/** The stored map, opened as the app opens it. */
export async function openStored(storage: Storage, mapId: string): Promise<OpenMap> {
  const context = () => ({ today: BENCH_DAY, newId: () => crypto.randomUUID() });
  return new OpenMap(storage, valueOf(await storage.load(mapId)), context);
}

export function saved(open: OpenMap): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (open.saving().state !== 'saved') return;
      stop();
      done();
    };
    const stop = open.subscribe(look);
    look();
  });
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
