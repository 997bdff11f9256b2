const NAME = 'undercurrent';

/**
 * Opens the app's database without the app, writes into it and leaves it open: what an app does that
 * goes on after an unclean end as if nothing had been.
 */
export async function writeBare(records: number): Promise<void> {
  const database = await openBare();
  const transaction = database.transaction('preferences', 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('preferences');
  for (let index = 0; index < records; index += 1) {
    store.put({ key: `bare-${index}`, value: 'x'.repeat(1_000) });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
}

/** Makes a database of a version from before the first, and holds it without ever letting go. */
export async function holdOlder(): Promise<void> {
  await openBare(1);
}

/** Everything in the database as text, and its version; null where there is none. */
export async function dumpBare(): Promise<string | null> {
  // Opening would make one.
  const present = await indexedDB.databases();
  if (!present.some(({ name }) => name === NAME)) return null;
  const database = await openBare();
  const stores = [...database.objectStoreNames];
  const { version } = database;
  if (stores.length === 0) return JSON.stringify({ version });
  const transaction = database.transaction(stores);
  const contents = await Promise.all(
    stores.map(
      (store) =>
        new Promise((resolve) => {
          const request = transaction.objectStore(store).getAll();
          request.onsuccess = () => resolve([store, request.result]);
        }),
    ),
  );
  database.close();
  return JSON.stringify({ version, contents });
}

function openBare(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not open.'));
  });
}
