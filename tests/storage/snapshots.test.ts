import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import { snapshotsToDrop } from '../../src/storage/snapshot-schedule';
import type { SnapshotSummary } from '../../src/storage/storage';
import { added, draft, newDatabaseName, openTab, person, sampleMap, valueOf } from './samples';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 12);

function snapshot(hoursAgo: number, mapId = 'map', bytes = 1_000): SnapshotSummary {
  const at = new Date(NOW - hoursAgo * HOUR).toISOString();
  return { id: `${mapId}-${at}`, mapId, at, why: 'editing', revision: 1, bytes };
}

function keptOf(snapshots: readonly SnapshotSummary[]): SnapshotSummary[] {
  const dropped = new Set(snapshotsToDrop(snapshots));
  return snapshots.filter((one) => !dropped.has(one));
}

describe('the schedule of snapshots', () => {
  test('keeps the 20 newest of a map', () => {
    const all = Array.from({ length: 30 }, (_, index) => snapshot(index / 6));
    expect(keptOf(all)).toEqual(all.slice(0, 20));
    expect(keptOf(all.toReversed())).toEqual(all.slice(0, 20).reverse());
  });

  test('keeps what comes to 50 MB, and not a byte more', () => {
    const [newest, older] = [snapshot(1, 'a', 30_000_000), snapshot(2, 'a', 20_000_000)];
    expect(keptOf([newest, older])).toEqual([newest, older]);
    const larger = snapshot(2, 'a', 20_000_001);
    expect(keptOf([newest, larger])).toEqual([newest]);
  });

  test('keeps one a day for 14 days and one a week for 8 weeks', () => {
    const days = Array.from({ length: 100 }, (_, day) =>
      Array.from({ length: 24 }, (_, hour) => snapshot(day * 24 + hour)),
    ).flat();
    const kept = keptOf(days);
    const daysOf = (list: readonly SnapshotSummary[]) =>
      new Set(list.map(({ at }) => at.slice(0, 10)));
    expect(daysOf(kept.slice(20)).size).toBe(kept.length - 20);
    const oldest = kept.at(-1)?.at ?? '';
    expect((NOW - Date.parse(oldest)) / (24 * HOUR)).toBeGreaterThan(7 * 7 - 1);
    expect((NOW - Date.parse(oldest)) / (24 * HOUR)).toBeLessThan(8 * 7);
    expect(kept.length).toBeLessThanOrEqual(20 + 14 + 8);
    expect(kept.length).toBeGreaterThan(20 + 11 + 5);
  });

  test('keeps what it kept when asked again, and never more than it is to', () => {
    const any = fc.array(
      fc.record({
        hours: fc.nat(3_000),
        map: fc.constantFrom('a', 'b', 'c'),
        bytes: fc.nat(5_000_000),
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(any, (list) => {
        const all = list.map(({ hours, map, bytes }) => snapshot(hours, map, bytes));
        const kept = keptOf(all);
        expect(keptOf(kept)).toEqual(kept);
        const newest = new Set(kept.map(({ mapId }) => mapId)).size;
        const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
        expect(bytes <= 50_000_000 || kept.length === newest).toBe(true);
        expect(newest).toBe(new Set(all.map(({ mapId }) => mapId)).size);
      }),
    );
  });

  test('makes room for the newest of every map, however large', () => {
    const large = [
      snapshot(1, 'a', 40_000_000),
      snapshot(2, 'a', 20_000_000),
      snapshot(900, 'b', 30_000_000),
    ];
    expect(keptOf(large)).toEqual([large[0], large[2]]);
  });
});

describe('a snapshot', () => {
  test('is listed, newest first, and read as the map it was', async () => {
    const storage = await openTab(newDatabaseName());
    const map = sampleMap('map', { name: 'Before' });
    valueOf(await storage.takeSnapshot(map, 3, 'opened'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    valueOf(await storage.takeSnapshot({ ...map, name: 'After' }, 4, 'before-import'));
    valueOf(await storage.takeSnapshot(sampleMap('other'), 1, 'opened'));
    const listed = valueOf(await storage.snapshots('map'));
    expect(listed).toMatchObject([
      { mapId: 'map', why: 'before-import', revision: 4 },
      { mapId: 'map', why: 'opened', revision: 3 },
    ]);
    expect(valueOf(await storage.readSnapshot(listed[1]?.id ?? ''))).toEqual(map);
    expect(await storage.readSnapshot('none')).toMatchObject({
      error: { code: 'no-such-snapshot' },
    });
  });

  test('of every map is taken before an upgrade, and reads in the new format', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    valueOf(await storage.create(sampleMap()));
    valueOf(await storage.load('map'));
    valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
    storage.close();
    const version = FORMAT_VERSION + 1;
    const migrate = (map: object) => ({ ...map, name: 'Migrated' });
    const upgraded = await openTab(name, {
      format: { version, migrations: [{ version, migrate }] },
    });
    const [before] = valueOf(await upgraded.snapshots('map'));
    expect(before).toMatchObject({ why: 'before-migration', revision: 1 });
    expect(valueOf(await upgraded.readSnapshot(before?.id ?? ''))).toMatchObject({
      name: 'Migrated',
      people: [{ id: 'a' }],
    });
  });

  test('goes when its map is deleted for good', async () => {
    const storage = await openTab(newDatabaseName());
    valueOf(await storage.create(sampleMap()));
    valueOf(await storage.takeSnapshot(sampleMap(), 0, 'opened'));
    valueOf(await storage.purge('map'));
    expect(valueOf(await storage.snapshots('map'))).toEqual([]);
  });
});
