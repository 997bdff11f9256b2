import { assess } from '../../src/domain/commands/assess';
import { makeMap } from '../make-map';
import { inTurns } from '../repetitions';
import type { Times } from '../repetitions';
import { timed } from './pixels';
import { benchStorage, keep, openStored, saved, valueOf } from './stored';

/** An attitude changed, until it is on the disk: by the app with its journal, and as one bare row, ms. */
export async function committing(people: number, rounds: number): Promise<Times> {
  const map = makeMap(people);
  const personId = map.people.at(-1)?.id ?? '';
  const storage = await benchStorage();
  await keep(storage, map);
  const open = await openStored(storage, map.id);
  const bare = await bareDatabase();
  const run = () => valueOf(open.run(assess, { personId, evidence: 'acted' }));
  const [change] = run().changes;
  const row = change?.after ?? {};
  const times = await inTurns(
    Array.from({ length: rounds + 1 }, (_, at) => at),
    {
      ours: async () => {
        await saved(open);
        return timed(() => {
          run();
          return saved(open);
        });
      },
      bare: (at) => timed(() => put(bare, { ...row, id: `row-${at}` })),
    },
  );
  open.close();
  storage.close();
  bare.close();
  return { ours: times.ours.slice(1), bare: times.bare.slice(1) };
}

function bareDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The bare database does not open.'));
  });
}

function put(database: IDBDatabase, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The row was not put.'));
    transaction.objectStore('rows').put(row);
    transaction.commit();
  });
}
