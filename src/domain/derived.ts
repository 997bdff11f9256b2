import type { AccountMap } from './account-map';
import type { Day } from './day';

interface Remembered<T> {
  readonly tables: readonly object[];
  readonly today: Day;
  readonly value: T;
}

/**
 * Remembers the last value of a pure function for each state of the tables it reads, so that
 * moving one person does not compute again what rests on the visits.
 * `tables` names everything that `compute` may read.
 */
export function derived<T>(
  tables: (map: AccountMap) => readonly [object, ...object[]],
  compute: (map: AccountMap, today: Day) => T,
): (map: AccountMap, today: Day) => T {
  const last = new WeakMap<object, Remembered<T>>();
  return (map, today) => {
    const read = tables(map);
    const known = last.get(read[0]);
    if (known?.today === today && known.tables.every((table, index) => table === read[index])) {
      return known.value;
    }
    const value = compute(map, today);
    last.set(read[0], { tables: read, today, value });
    return value;
  };
}
