import type { Erasure } from '../domain/erasing';
import type { Result } from '../domain/result';
import type { Database } from './schema';
import { write } from './write';
import type { Writing } from './write';

// That somebody was erased from the database and what is beside it is still to follow, noted among the
// preferences in the transaction that erased.

const PREFIX = 'erasing/';

/** An erasing that was begun and not ended. */
export interface BegunErasing {
  readonly id: string;
  readonly mapId: string;
  readonly erasure: Erasure;
  /** The map's first without the person. */
  readonly revision: number;
}

export function noteBegun(writing: Writing, begun: BegunErasing): void {
  writing.store('preferences').put({ key: `${PREFIX}${begun.id}`, value: begun });
}

export function noteEnded(database: Database, { id }: BegunErasing): Promise<Result<void>> {
  return write(database, ['preferences'], (writing) => {
    writing.store('preferences').delete(`${PREFIX}${id}`);
  });
}

export async function begunErasings(database: Database): Promise<BegunErasing[]> {
  const noted = await database.preferences.where('key').startsWith(PREFIX).toArray();
  return noted.map(({ value }) => value as BegunErasing);
}
