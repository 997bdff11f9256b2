import { describe, expect, test } from 'vitest';
import {
  draftsWaiting,
  entriesAfter,
  foldMap,
  gather,
  isOutdated,
  isWhole,
} from '../../src/storage/second-copy/records';
import type { Head, LogRecord } from '../../src/storage/second-copy/records';
import { added, draft, person, sampleMap } from './samples';
import { at, baseHead, entry } from './two-places';

const record = (head: Head, body?: unknown): LogRecord => ({ head, bytes: 0, body: () => body });
const ofMap = { mapId: 'map', format: 1 };
const base = (revision: number, more: object = {}, name = 'Map') =>
  record(baseHead('map', revision, more), sampleMap('map', { name }));
const run = (from: number, to: number, written = to, format = 1) =>
  record(
    { ...ofMap, format, kind: 'entries', from, to, at: at(written) },
    Array.from({ length: to - from + 1 }, (_, index) => entry(from + index)),
  );
const mark = (kind: 'restated' | 'purged' | 'waiting', revision: number, written = revision) =>
  record({ ...ofMap, kind, revision, at: at(written) }, []);
const deleted = (written: number, deletedAt?: string) =>
  record({ ...ofMap, kind: 'deleted', at: at(written), ...(deletedAt && { deletedAt }) });
const keptOf = (...records: LogRecord[]) => gather(records).get('map')!;

describe('a map that was restated', () => {
  test('is known by nothing older than that', () => {
    const kept = keptOf(base(2), run(3, 4), mark('waiting', 4), mark('restated', 5));
    expect(kept).toMatchObject({ revision: 5, entries: [], waiting: [], purged: false });
    expect(kept.base).toBeUndefined();
    expect(kept.restatement?.head.revision).toBe(5);
  });

  test('is known by the state of that revision, and all that is later', () => {
    const later = [base(5), run(4, 6), mark('waiting', 5)] as const;
    const kept = keptOf(mark('restated', 3), base(2), ...later, mark('restated', 5));
    expect(kept).toMatchObject({ revision: 6, base: later[0], entries: [later[1]] });
    expect(kept.waiting).toEqual([later[2]]);
    expect(kept.restatement?.head.revision).toBe(5);
  });

  test.each([
    [base(4), true],
    [base(5), false],
    [base(6), false],
    [mark('waiting', 4), true],
    [mark('waiting', 5), false],
    [mark('restated', 4), true],
    [mark('restated', 5), false],
    [run(2, 4), true],
    [run(2, 5), false],
    [run(6, 7), false],
    [deleted(1), false],
    [mark('purged', 1), false],
  ])('has records that are to be removed, and others: %#', (one, isOld) => {
    expect(isOutdated(one, keptOf(mark('restated', 5)))).toBe(isOld);
    expect(isOutdated(one, keptOf(base(9)))).toBe(false);
    expect(isOutdated(one, undefined)).toBe(false);
  });
});

describe('of several records', () => {
  test('the state of the latest revision counts, and of the same the one written later', () => {
    expect(keptOf(base(3), base(7), base(5)).base?.head.revision).toBe(7);
    const [earlier, later] = [base(7, { at: at(1) }, 'A'), base(7, { at: at(2) }, 'B')];
    for (const records of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(keptOf(...records).base).toBe(later);
    }
  });

  test('the later purge counts, and a state of its revision is newer than it', () => {
    expect(keptOf(mark('purged', 7), mark('purged', 3)).revision).toBe(7);
    expect(keptOf(base(6), mark('purged', 7))).toMatchObject({ purged: true, revision: 7 });
    expect(keptOf(base(7), mark('purged', 7))).toMatchObject({ purged: false, revision: 7 });
    expect(keptOf(run(3, 3))).toMatchObject({ purged: false, revision: 3 });
    expect(keptOf(base(7), mark('purged', 7)).purge?.head.revision).toBe(7);
    expect(keptOf(base(7))).not.toHaveProperty('purge');
  });

  test('the last word on whether it is deleted counts, unless the state is newer', () => {
    const inBase = { deletedAt: at(3) };
    expect(keptOf(base(3, inBase)).deletedAt).toBe(at(3));
    expect(keptOf(base(3, inBase), deleted(2)).deletedAt).toBe(at(3));
    expect(keptOf(base(3, inBase), deleted(3))).not.toHaveProperty('deletedAt');
    expect(keptOf(base(3, inBase), deleted(4))).not.toHaveProperty('deletedAt');
    expect(keptOf(deleted(4), deleted(5, at(5))).deletedAt).toBe(at(5));
    expect(keptOf(deleted(5), deleted(4, at(4)))).not.toHaveProperty('deletedAt');
    expect(keptOf(base(3))).not.toHaveProperty('deletion');
  });

  test('entries count that are later than the state, in their order', () => {
    const kept = keptOf(run(6, 8), base(4), run(3, 4), run(4, 5), run(5, 7, 9), run(5, 6, 2));
    expect(kept.entries.map(({ head }) => [head.from, head.to])).toEqual([
      [4, 5],
      [5, 6],
      [5, 7],
      [6, 8],
    ]);
    expect(entriesAfter(kept, 4).map(({ seq }) => seq)).toEqual([5, 6, 7, 8]);
    expect(entriesAfter(kept, 7).map(({ seq }) => seq)).toEqual([8]);
    expect(entriesAfter(kept, 8)).toEqual([]);
  });

  test('an entry is missing where the next begins later', () => {
    expect(isWhole(keptOf(base(4), run(5, 5), run(6, 7)))).toBe(true);
    expect(isWhole(keptOf(base(4), run(6, 7)))).toBe(false);
    expect(isWhole(keptOf(base(4), run(5, 8), run(6, 6), run(9, 9)))).toBe(true);
    expect(isWhole(keptOf(base(4), run(5, 6), run(8, 9)), 7)).toBe(true);
    expect(isWhole(keptOf(base(4), run(6, 9)), 5)).toBe(true);
    expect(isWhole(keptOf(run(1, 2)))).toBe(true);
    expect(isWhole(keptOf(run(2, 2)))).toBe(false);
  });

  test('a map without a state, or with one that nobody can take further, is none', () => {
    expect(foldMap(keptOf(run(1, 2)), 1, (map) => map)).toBeUndefined();
    expect(foldMap(keptOf(base(0), run(1, 1, 1, 2)), 2, () => undefined)).toBeUndefined();
    expect(foldMap(keptOf(base(0)), 2, () => undefined)).toBeUndefined();
    expect(foldMap(keptOf(base(0)), 1, () => undefined)).toEqual(sampleMap('map', { name: 'Map' }));
  });
});

describe('drafts of several attempts', () => {
  const waiting = (written: number, ...drafts: unknown[]) =>
    record({ ...ofMap, kind: 'waiting', revision: 0, at: at(written) }, drafts);

  test('wait in the order they were made, the last attempt of a step only', () => {
    const [first, second] = [draft(added(person('a'))), draft(added(person('b')))];
    const longer = { ...first, changes: [added(person('longer'))] };
    expect(draftsWaiting(keptOf(waiting(2, longer), waiting(1, second, first)), [])).toEqual([
      longer,
      second,
    ]);
  });

  test('are done once they are among the entries of the second copy', () => {
    const step = draft(added(person('a')));
    const taken = record({ ...ofMap, kind: 'entries', from: 1, to: 1, at: at(2) }, [
      { ...step, mapId: 'map', seq: 1 },
    ]);
    expect(draftsWaiting(keptOf(base(0), waiting(1, step), taken), [])).toEqual([]);
  });

  test('are done by the latest entry of their step, in whatever order those come', () => {
    const step = { ...draft(added(person('a'))), at: at(50) };
    const entries = [40, 60, 45].map((time, index) => ({
      ...step,
      mapId: 'map',
      seq: index,
      at: at(time),
    }));
    expect(draftsWaiting(keptOf(waiting(1, step)), entries)).toEqual([]);
    expect(draftsWaiting(keptOf(waiting(1, step)), [entries[0]!, entries[2]!])).toEqual([step]);
  });
});
