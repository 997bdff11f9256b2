// Two ways of saying “saved” that are known to lose. A harness that does not catch them proves nothing.

const EDITS_TOGETHER = 50;
const DEBOUNCE = 300;

/** Edits that share a transaction, each called saved when its own request has succeeded. */
export async function keepOnSuccess(from: number, saved: (number: number) => void): Promise<void> {
  const database = await controlDatabase();
  for (let next = from; ; next += EDITS_TOGETHER) {
    const transaction = database.transaction('edits', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('edits');
    const put = (number: number) => {
      store.put({ number }).onsuccess = () => {
        saved(number);
        if (number + 1 < next + EDITS_TOGETHER) put(number + 1);
      };
    };
    put(next);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
}

/** Edits that are called saved at once and written when there was no other for a while. */
export async function keepDebounced(from: number, saved: (number: number) => void): Promise<void> {
  const database = await controlDatabase();
  let waiting: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (let number = from; ; number += 1) {
    waiting.push(number);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const store = database.transaction('edits', 'readwrite').objectStore('edits');
      for (const written of waiting) store.put({ number: written });
      waiting = [];
    }, DEBOUNCE);
    saved(number);
    // Every tenth edit is followed by a rest, so that some are written.
    await new Promise((resolve) => setTimeout(resolve, number % 10 === 0 ? 2 * DEBOUNCE : 10));
  }
}

/** The numbers of the edits that are there. */
export async function readControl(): Promise<number[]> {
  const database = await controlDatabase();
  return new Promise((resolve) => {
    const request = database.transaction('edits').objectStore('edits').getAllKeys();
    request.onsuccess = () => resolve(request.result as number[]);
  });
}

function controlDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('control', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('edits', { keyPath: 'number' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The control does not open.'));
  });
}
