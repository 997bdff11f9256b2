import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChangeSet } from '../../src/domain/change-set';
import type { JournalEntry } from '../../src/domain/journal';
import { draftsWaiting, foldMap, gather, isWhole } from '../../src/storage/second-copy/records';
import type { Head, LogRecord } from '../../src/storage/second-copy/records';
import { SlotLog } from '../../src/storage/second-copy/slot-log';
import { MemoryFile } from './memory-copy';
import { added, draft, person, sampleMap } from './samples';

const at = (second: number) => new Date(Date.UTC(2026, 10, 22) + second * 1000).toISOString();
const ofMap = { mapId: 'map', format: 1 };

const entries: JournalEntry[] = Array.from({ length: 12 }, (_, index) => ({
  ...draft(added(person(`p${String(index % 7)}`, { name: `Version ${String(index)}` }))),
  mapId: 'map',
  seq: index + 1,
}));

function stateAt(revision: number) {
  return entries.slice(0, revision).reduce(applyChangeSet, sampleMap());
}

function record(head: Head, body?: unknown): LogRecord {
  return { head, bytes: 0, body: () => body };
}
const base = (revision: number) =>
  record(
    {
      ...ofMap,
      kind: 'map',
      revision,
      at: at(revision),
      createdAt: at(0),
      updatedAt: at(revision),
    },
    stateAt(revision),
  );
const run = (from: number, to: number) =>
  record({ ...ofMap, kind: 'entries', from, to, at: at(to) }, entries.slice(from - 1, to));

const fold = (records: readonly LogRecord[]) => {
  const kept = gather(records).get('map');
  return kept === undefined ? undefined : foldMap(kept, 1, () => undefined);
};

/** Bases and runs of entries in any number and order, beginning with a whole map. */
const anyRecords = fc
  .record({
    bases: fc.array(fc.nat(12), { maxLength: 3 }),
    runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(4)), { maxLength: 8 }),
  })
  .map(({ bases, runs }) => [
    ...[0, ...bases].map(base),
    ...runs.map(([from, more]) => run(from, Math.min(12, from + more))),
  ]);

describe('what the records say of a map', () => {
  test('is the newest state, if no entry is missing', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const kept = gather(records).get('map');
        fc.pre(kept !== undefined && isWhole(kept));
        expect(fold(records)).toEqual(stateAt(kept.revision));
      }),
    );
  });

  test('does not depend on their order, nor on how often each is there', () => {
    const shuffled = anyRecords.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.subarray(records),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([records, inOtherOrder, again]) => {
        const other = [...inOtherOrder, ...again];
        expect(gather(other).get('map')?.revision).toBe(gather(records).get('map')?.revision);
        expect(fold(other)).toEqual(fold(records));
      }),
    );
  });

  test('is the same whether logs are put together or read apart', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(10), (records, cut) => {
        const logs = [records.slice(0, cut), records.slice(cut)].map((part) => {
          const log = new SlotLog([new MemoryFile().open(), new MemoryFile().open()]);
          for (const { head, body } of part) log.add(head, body());
          return log;
        });
        const [first, second] = logs;
        const apart = logs.flatMap((log) => log.records());
        const before = fold(apart);
        if (second !== undefined && second.size() > 0) first?.addFrames(second.frames());
        expect(fold(first?.records() ?? [])).toEqual(before);
      }),
    );
  });

  test('shows that an entry in between is missing', () => {
    expect(isWhole(gather([base(0), run(1, 3), run(5, 6)]).get('map')!)).toBe(false);
    expect(isWhole(gather([base(0), run(1, 3), run(2, 6)]).get('map')!)).toBe(true);
    expect(isWhole(gather([base(4), run(1, 3), run(5, 6)]).get('map')!)).toBe(true);
  });
});

describe('a map deleted for good', () => {
  const purged = record({ ...ofMap, kind: 'purged', revision: 7, at: at(20) });

  test('stays so whatever older records turn up', () => {
    const kept = gather([run(1, 6), purged, base(6)]).get('map');
    expect(kept).toMatchObject({ purged: true, revision: 7, entries: [] });
    expect(kept?.base).toBeUndefined();
  });

  test('can be made again under later numbers', () => {
    expect(gather([purged, base(7), run(8, 8)]).get('map')).toMatchObject({
      purged: false,
      revision: 8,
    });
  });
});

test('whether a map is deleted is what was said last', () => {
  const deleted = (second: number, deletedAt?: string) =>
    record({ ...ofMap, kind: 'deleted', at: at(second), ...(deletedAt && { deletedAt }) });
  expect(gather([base(0), deleted(5, at(5))]).get('map')?.deletedAt).toBe(at(5));
  expect(gather([deleted(6), base(0), deleted(5, at(5))]).get('map')?.deletedAt).toBeUndefined();
  expect(gather([base(9), deleted(5, at(5))]).get('map')?.deletedAt).toBeUndefined();
});

test('states are taken to a later format before the entries made in it', () => {
  const migrated: string[] = [];
  const later = record({ ...ofMap, format: 2, kind: 'entries', from: 3, to: 3, at: at(3) }, [
    entries[2],
  ]);
  const kept = gather([base(0), run(1, 2), later]).get('map')!;
  foldMap(kept, 3, (map, from, to) => {
    migrated.push(`${from}→${to} with ${map.people.length}`);
    return map;
  });
  expect(migrated).toEqual(['1→2 with 2', '2→3 with 3']);
});

describe('drafts that wait', () => {
  const [first, second] = [draft(added(person('a'))), draft(added(person('b')))];
  const waiting = (...drafts: unknown[]) =>
    record({ ...ofMap, kind: 'waiting', revision: 0, at: at(1) }, drafts);
  const stored = (step: object, later = '') => ({
    ...first,
    ...step,
    seq: 1,
    mapId: 'map',
    ...(later && { at: later }),
  });

  test('are those the database has not taken after all', () => {
    const kept = gather([base(0), waiting(first, second)]).get('map')!;
    expect(draftsWaiting(kept, [])).toEqual([first, second]);
    expect(draftsWaiting(kept, [stored(first)])).toEqual([second]);
  });

  test('are done when a later entry of the same step is there', () => {
    const kept = gather([base(0), waiting(first)]).get('map')!;
    expect(draftsWaiting(kept, [stored(first, '2030-01-01T00:00:00.000Z')])).toEqual([]);
    expect(draftsWaiting(kept, [stored(first, '2020-01-01T00:00:00.000Z')])).toEqual([first]);
  });

  test('that were tried several times are there once', () => {
    const kept = gather([base(0), waiting(first), waiting(first, second)]).get('map')!;
    expect(draftsWaiting(kept, [])).toEqual([first, second]);
  });
});
