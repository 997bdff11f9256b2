import { expect, test } from 'vitest';
import { BENCH_DAY, makeMap } from '../../bench/make-map';
import { applyChangeSet } from '../../src/domain/change-set';
import { assess } from '../../src/domain/commands/assess';
import { personMarks } from '../../src/graph-view/person-marks';

test('whoever an edit does not concern keeps the very same marks', () => {
  const map = makeMap(60);
  const [judged] = map.people;
  const edit = assess(
    map,
    {
      personId: judged!.id,
      needs: { personal: 'unmet', organisation: 'unmet' },
      evidence: 'acted',
    },
    { today: BENCH_DAY, newId: () => 'new' },
  );
  if (!edit.ok) throw new Error(edit.error.code);
  const before = personMarks(map, BENCH_DAY);
  const after = personMarks(applyChangeSet(map, edit.value), BENCH_DAY);
  const renewed = [...after].filter(([id, marks]) => before.get(id) !== marks);
  expect(renewed.map(([id]) => id)).toEqual([judged!.id]);
  expect(renewed[0]?.[1]).toMatchObject({ attitude: 'opponent', assessedOn: BENCH_DAY });
});

test('another day gives marks of that day', () => {
  const map = makeMap(60);
  const now = personMarks(map, '2026-03-02');
  const later = personMarks(map, '2026-03-12');
  const [seated] = map.meetings[0]!.seats;
  expect(now.get(seated!.personId)?.seat?.days).toBe(14);
  expect(later.get(seated!.personId)?.seat?.days).toBe(4);
});
