import { onTestFinished } from 'vitest';
import { accountOf, emptyMap, rowsById } from '../../src/domain/account-map';
import { PersonSchema, TieSchema } from '../../src/domain/row-schemas';
import type { Account, AccountMap, Person, Tie } from '../../src/domain/account-map';
import type { RowChange } from '../../src/domain/change-set';
import type { Result } from '../../src/domain/result';
import { openStorage } from '../../src/storage/open-storage';
import type { StorageOptions } from '../../src/storage/open-storage';
import { memoryCopy } from './memory-copy';
import type { EntryDraft, Storage } from '../../src/storage/storage';

let databases = 0;

/** A name no other test uses. */
export function newDatabaseName(): string {
  databases += 1;
  return `test-${databases}-${Date.now()}`;
}

/** A tab with both copies open, closed at the end of the test. */
export async function openTab(name: string, options: StorageOptions = {}): Promise<Storage> {
  // Where there are no private files, as in Node, they are those of the test.
  const secondCopy = typeof Worker === 'undefined' ? memoryCopy : undefined;
  const storage = valueOf(
    await openStorage({ ...(secondCopy !== undefined && { secondCopy }), ...options, name }),
  );
  onTestFinished(() => storage.close());
  return storage;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function sampleMap(id = 'map', fields: Partial<Account> = {}): AccountMap {
  return emptyMap({
    id,
    name: 'Grid renewal',
    customer: 'Northern Power',
    deal: { mode: 'advisor', stages: [], salesSteps: [], processKnown: false, noRival: false },
    ...fields,
  });
}

export function person(id: string, fields: Partial<Person> = {}): Person {
  return PersonSchema.parse({ id, name: `Person ${id}`, side: 'buyer', ...fields });
}

export function tie(id: string, fromId: string, toId: string): Tie {
  return TieSchema.parse({ id, fromId, toId, kind: 'informs', strength: 1, certainty: 'told' });
}

let drafts = 0;

export function draft(...changes: RowChange[]): EntryDraft {
  drafts += 1;
  const at = new Date(Date.UTC(2026, 10, 22) + drafts * 1000).toISOString();
  return { at, step: `step-${drafts}`, label: { intent: 'edit-person' }, changes };
}

export function added(row: Person): RowChange {
  return { table: 'people', id: row.id, before: null, after: row };
}

export function removed(row: Person): RowChange {
  return { table: 'people', id: row.id, before: row, after: null };
}

export function replaced(map: AccountMap, id: string, fields: Partial<Person>): RowChange {
  const before = rowsById(map.people).get(id);
  if (before === undefined) throw new Error(`no person ${id}`);
  return { table: 'people', id, before, after: { ...before, ...fields } };
}

export function renamed(map: AccountMap, fields: Partial<Account>): RowChange {
  const before = accountOf(map);
  return { table: 'account', id: map.id, before, after: { ...before, ...fields } };
}

/** Everything in the database, by table: what must be the same before and after a refusal. */
export async function contentsOf(name: string): Promise<Record<string, unknown[]>> {
  const connection = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const contents: Record<string, unknown[]> = { version: [connection.version] };
  const stores = [...connection.objectStoreNames];
  const transaction = connection.transaction(stores);
  await Promise.all(
    stores.map(
      (store) =>
        new Promise<void>((resolve) => {
          const request = transaction.objectStore(store).getAll();
          request.onsuccess = () => {
            contents[store] = request.result;
            resolve();
          };
        }),
    ),
  );
  connection.close();
  return contents;
}
