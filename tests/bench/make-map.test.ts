import { expect, test } from 'vitest';
import { BENCH_DAY, makeMap } from '../../bench/make-map';
import { rowsById } from '../../src/domain/account-map';
import { attitudeOf, presentAssessment } from '../../src/domain/attitude';
import { comingDecisionMeeting } from '../../src/domain/meetings';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';

const SIZES = [1, 2, 60, 500] as const;

test('the same seed and size give the same map, another seed another one', () => {
  expect(makeMap(60, 7)).toEqual(makeMap(60, 7));
  expect(makeMap(60, 7).ties).not.toEqual(makeMap(60, 8).ties);
});

test.each(SIZES)('a map of %i people is a map of the format, with nothing to repair', (people) => {
  const map = makeMap(people);
  const read = parseMapFile(serializeMapFile(map, { exportedAt: '2026-03-02T00:00:00Z' }));
  expect(read).toMatchObject({ ok: true, value: { map, repairs: [] } });
  expect(map.people).toHaveLength(people);
});

test.each([60, 500, 5_000])('%i people have four ties each', (people) => {
  expect(makeMap(people).ties).toHaveLength(people * 4);
});

test('everybody but one reports to somebody, upwards without a circle', () => {
  const { people, ties } = makeMap(500);
  const chiefs = new Map(
    ties.flatMap(({ kind, fromId, toId }) =>
      kind === 'reports-to' ? [[fromId, toId] as const] : [],
    ),
  );
  expect(people.filter(({ id }) => !chiefs.has(id))).toHaveLength(1);
  for (const { id } of people) {
    const above = new Set<string>();
    for (let chief = chiefs.get(id); chief !== undefined; chief = chiefs.get(chief)) {
      expect(above).not.toContain(chief);
      above.add(chief);
    }
  }
});

test('influence and trust gather on few', () => {
  const { people, ties } = makeMap(2_000);
  const incoming = new Map(people.map(({ id }) => [id, 0]));
  for (const { kind, toId } of ties) {
    if (kind !== 'reports-to') incoming.set(toId, (incoming.get(toId) ?? 0) + 1);
  }
  const falling = [...incoming.values()].sort((a, b) => b - a);
  const ofTop = falling.slice(0, people.length / 10).reduce((sum, count) => sum + count, 0);
  const ofAll = falling.reduce((sum, count) => sum + count, 0);
  // Spread evenly by chance, the first tenth would hold about a fifth.
  expect(ofTop / ofAll).toBeGreaterThan(0.25);
});

test('somebody decides soon, and attitudes of every kind are there to be seen', () => {
  const map = makeMap(60);
  const meeting = comingDecisionMeeting(map, BENCH_DAY);
  expect(meeting?.seats.every(({ personId }) => rowsById(map.people).has(personId))).toBe(true);
  const attitudes = map.people.map(({ id }) => attitudeOf(presentAssessment(map, id, BENCH_DAY)));
  expect(new Set(attitudes).size).toBe(5);
});
