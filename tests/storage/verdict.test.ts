import { expect, test } from 'vitest';
import { verdictOn } from '../../src/storage/reconcile';
import type { Verdict } from '../../src/storage/reconcile';

const map = { mapId: 'map' };
const inDatabase = (revision: number) => ({ ...map, revision, purged: false });
const purgedInDatabase = (revision: number) => ({ ...map, revision, purged: true });
const rest = { waiting: false, format: 1 };
const inSecond = (revision: number) => ({
  ...{ ...map, ...rest, revision, purged: false, hasBase: true, whole: true },
});
const gappedInSecond = (revision: number) => ({ ...inSecond(revision), whole: false });
const entriesInSecond = (revision: number) => ({ ...gappedInSecond(revision), hasBase: false });
const purgedInSecond = (revision: number) => ({ ...entriesInSecond(revision), purged: true });

const cases: [string, Verdict, Parameters<typeof verdictOn>][] = [
  ['both have the same revision', 'same', [inDatabase(3), inSecond(3)]],
  ['the database lacks the last of it', 'restore-database', [inDatabase(3), inSecond(5)]],
  [
    'the database lacks the last of it, the copy something else',
    'restore-database',
    [inDatabase(3), gappedInSecond(5)],
  ],
  ['the second copy lacks the last of it', 'rebuild-second', [inDatabase(5), inSecond(3)]],
  [
    'the second copy lacks something in between',
    'rebuild-second',
    [inDatabase(5), gappedInSecond(5)],
  ],
  ['the second copy has no whole state', 'rebuild-second', [inDatabase(5), entriesInSecond(5)]],
  ['only the database has it', 'rebuild-second', [inDatabase(0), undefined]],
  ['only the second copy has it', 'restore-database', [undefined, inSecond(0)]],
  ['only the second copy has it, with a gap', 'restore-database', [undefined, gappedInSecond(4)]],
  ['only entries are left of it', 'lost', [undefined, entriesInSecond(4)]],
  ['it was purged from both', 'same', [purgedInDatabase(4), purgedInSecond(4)]],
  ['it was purged and the second copy never had it', 'same', [purgedInDatabase(4), undefined]],
  ['it was purged and the database is gone', 'same', [undefined, purgedInSecond(4)]],
  ['the second copy missed the purge', 'purge-second', [purgedInDatabase(4), inSecond(3)]],
  ['the database lost the purge', 'purge-database', [inDatabase(3), purgedInSecond(4)]],
  [
    'it was purged and made again, and the copy missed that',
    'rebuild-second',
    [inDatabase(4), purgedInSecond(4)],
  ],
  [
    'it was purged and made again, and the database lost that',
    'restore-database',
    [purgedInDatabase(4), inSecond(4)],
  ],
];

test.each(cases)('where %s, the verdict is %s', (_, verdict, [database, second]) => {
  expect(verdictOn(database, second)).toBe(verdict);
});
