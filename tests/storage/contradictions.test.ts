import { expect, test } from 'vitest';
import { fail, ok } from '../../src/domain/result';
import { contradictions, mapInSecond } from '../../src/storage/contradictions';
import { addEntries } from '../../src/storage/kept-map';
import { added, draft, person, sampleMap, valueOf } from './samples';
import { baseHead, commitHere, createHere, twoPlaces, VERSION } from './two-places';

const FAILURE = fail({ code: 'second-copy-failed' });

test('maps that differ at one revision are given as both copies have them', async () => {
  const copies = await twoPlaces();
  for (const id of ['map', 'same']) await createHere(copies, id);
  const other = { ...sampleMap(), name: 'Otherwise' };
  valueOf(await copies.second.add(baseHead('map', 0), other));
  await copies.second.keep('same');
  expect(valueOf(await contradictions(copies.database, copies))).toEqual([
    { mapId: 'map', revision: 0, database: sampleMap(), second: other },
  ]);
  expect(valueOf(await mapInSecond(copies, 'map'))).toEqual(other);
  expect(await mapInSecond(copies, 'none')).toEqual({ ok: false, error: { code: 'no-such-map' } });
});

test.each(['database', 'second', 'purged'])(
  'a map that was changed since it was compared is none (%s)',
  async (where) => {
    const copies = await twoPlaces();
    await createHere(copies);
    valueOf(await copies.second.add(baseHead('map', 0), { ...sampleMap(), name: 'Otherwise' }));
    const second = {
      ...copies.second,
      compare: async () => {
        const differing = await copies.second.compare();
        expect(differing).toEqual({ ok: true, value: ['map'] });
        if (where === 'database') await commitHere(copies, 0, 'a');
        else if (where === 'purged') await copies.database.maps.clear();
        else {
          const step = { ...draft(added(person('b'))), mapId: 'map', seq: 1 };
          valueOf(await addEntries(copies.second, VERSION, [step]));
        }
        return differing;
      },
    };
    expect(valueOf(await contradictions(copies.database, { ...copies, second }))).toEqual([]);
  },
);

test.each([
  ['in a format that nobody here knows', {}, fail({ code: 'no-such-map' })],
  ['no longer', { records: () => Promise.resolve(FAILURE) }, FAILURE],
])('a map that the second copy gives %s is none', async (_, faults, refusal) => {
  const copies = await twoPlaces();
  await createHere(copies);
  const [step] = await commitHere(copies, 0, 'a');
  valueOf(await copies.second.add(baseHead('map', 0), sampleMap()));
  valueOf(await addEntries(copies.second, VERSION + 1, [step!]));
  const compare = () => Promise.resolve(ok(['map']));
  const second = { ...copies.second, ...faults, compare };
  expect(await contradictions(copies.database, { ...copies, second })).toEqual(ok([]));
  expect(await mapInSecond({ ...copies, second }, 'map')).toEqual(refusal);
});

test('what cannot be compared says why', async () => {
  const copies = await twoPlaces();
  const second = { ...copies.second, compare: () => Promise.resolve(FAILURE) };
  expect(await contradictions(copies.database, { ...copies, second })).toEqual(FAILURE);
});
