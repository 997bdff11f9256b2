import { IDBFactory, IDBTransaction, forceCloseDatabase } from 'fake-indexeddb';

// A database that fails at a chosen step. Steps are counted over all that is asked of it: every
// opening, every request, every commit. It hangs on the inner workings of fake-indexeddb.

/** A request fails, the disk is full, or the browser takes the connection away. */
export type Fault = 'request-fails' | 'disk-full' | 'connection-lost';

interface Inner {
  readonly db: IDBDatabase;
  _state: string;
  _abort(errorName: string): void;
  _execRequestAsync(request: { readonly source?: unknown; operation: () => unknown }): IDBRequest;
  commit(): void;
}

let counted = 0;
let failAt = 0;
let fault: Fault = 'request-fails';

/** From now on the step of this number fails; 0 fails none. */
export function failStep(step: number, kind: Fault): void {
  counted = 0;
  failAt = step;
  fault = kind;
}

/** How many steps there were since. Nothing fails any more. */
export function stopFailing(): number {
  failAt = 0;
  return counted;
}

function isDue(): boolean {
  counted += 1;
  return counted === failAt;
}

/** Nothing is kept in it: its many rows make the browser begin a new log. */
function isScratch({ db }: Inner): boolean {
  return db.name.endsWith('-healing');
}

function error(): DOMException {
  const name = fault === 'disk-full' ? 'QuotaExceededError' : 'UnknownError';
  return new DOMException('The test lets this fail.', name);
}

/** As the browser does it: a moment later, whatever has been asked for by then. */
function abortSoon(transaction: Inner): void {
  setImmediate(() => {
    if (transaction._state !== 'finished') transaction._abort(error().name);
    if (fault === 'connection-lost') forceClose(transaction.db);
  });
}

const forceClose = forceCloseDatabase as unknown as (database: IDBDatabase) => void;
const transactions = IDBTransaction.prototype as unknown as Inner;
const { _execRequestAsync: request, commit } = transactions;
const { open } = IDBFactory.prototype;

transactions._execRequestAsync = function (asked) {
  // Those without a source are its own.
  if (!asked.source || isScratch(this) || !isDue()) return request.call(this, asked);
  if (fault === 'connection-lost') {
    abortSoon(this);
    return request.call(this, asked);
  }
  return request.call(this, {
    ...asked,
    operation: () => {
      throw error();
    },
  });
};

transactions.commit = function () {
  if (!isScratch(this) && isDue()) abortSoon(this);
  commit.call(this);
};

IDBFactory.prototype.open = function (...parameters) {
  if (isDue()) throw error();
  return open.apply(this, parameters);
};
