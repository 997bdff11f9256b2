import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { stancesByPerson } from '../../../src/domain/attitude';
import { USUAL } from '../../../src/domain/influence/assumptions';
import { attendanceOf } from '../../../src/domain/influence/attendance';
import { pairsToBringTogether } from '../../../src/domain/influence/bring-together';
import { linkGradient, linkValues } from '../../../src/domain/influence/link-values';
import type { LinkValue } from '../../../src/domain/influence/link-values';
import { sayIn } from '../../../src/domain/influence/say';
import { heedingOf } from '../../../src/domain/influence/weights';
import { yao } from './cases';
import { networkMap } from './introduction-maps';
import { smallMaps, TODAY } from './small-maps';

const LOST_DEAL = '2024-06-13';

/** The value of every pair of people, tried one after another. */
function allPairs(map: AccountMap): LinkValue[] {
  const attendance = attendanceOf(map, map.meetings[0]!, TODAY);
  const room = { attendance, chairDecides: map.meetings[0]?.rule === 'chair' };
  const heeding = heedingOf(map, TODAY, room, USUAL);
  const stances = stancesByPerson(map, TODAY);
  const { valueOf } = linkGradient(
    heeding,
    sayIn(attendance, map.meetings[0]!.rule!, map.meetings[0]!.quota ?? undefined).shares,
    Float64Array.from(heeding.ids, (id) => stances.get(id)?.stance ?? 0),
    USUAL,
  );
  const atOdds = (a: string, b: string) =>
    map.ties.some(
      ({ kind, fromId, toId }) =>
        kind === 'conflicts' && [fromId, toId].includes(a) && [fromId, toId].includes(b),
    );
  const ids = map.people.map(({ id }) => id);
  return ids
    .flatMap((fromId) => ids.map((toId) => ({ fromId, toId })))
    .filter(({ fromId, toId }) => fromId !== toId && !atOdds(fromId, toId))
    .map(({ fromId, toId }) => {
      const [from = -1, to = -1] = [fromId, toId].map((id) => heeding.indexOf.get(id));
      return { fromId, toId, value: valueOf(from, to) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
}

describe('the ties that would lift the room most', () => {
  it('are the best ten of all pairs who are not at odds, best first', () => {
    fc.assert(
      fc.property(smallMaps(), fc.boolean(), (made, chairDecides) => {
        const [meeting] = made.meetings;
        const rule = chairDecides ? ('chair' as const) : ('vote' as const);
        const map = { ...made, meetings: [{ ...meeting!, rule, chairId: 'ann' }] };
        const found = linkValues(map, 'm', TODAY) ?? [];
        const all = allPairs(map);
        expect(found.map(({ value }) => value)).toEqual(
          all.slice(0, 10).map(({ value }) => expect.closeTo(value, 12) as number),
        );
        for (const { fromId, toId, value } of found) {
          const same = all.find((pair) => pair.fromId === fromId && pair.toId === toId);
          expect(same?.value).toBeCloseTo(value, 12);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are found among many, whoever comes first of them', () => {
    const ids = Array.from({ length: 15 }, (_, at) => `p${10 + at}`);
    const stances = [-1, -0.5, 0.5, 0, 1];
    const made = networkMap({
      people: Object.fromEntries(ids.map((id, at) => [id, { stance: stances[at % 5] ?? 0 }])),
      ties: ids.slice(1).map((id, at) => ['influences', id, ids[at] ?? '', (at % 3) + 1]),
    });
    const meeting = { id: 'm', kind: 'decision', date: TODAY, rule: 'chair', chairId: 'p12' };
    const seats = ids.map((personId) => ({ personId, weight: 1, veto: false, speaks: true }));
    const map = { ...made, meetings: [{ ...meeting, seats, guests: [] }] } as unknown as AccountMap;
    const values = linkValues(map, 'm', TODAY)?.map(({ value }) => value);
    const best = allPairs(map).slice(0, 10);
    expect(values).toEqual(best.map(({ value }) => expect.closeTo(value, 12) as number));
  });

  it('are not between two who are at odds, whoever of them said so', () => {
    const pairsWith = (fromId: string, toId: string) => {
      const conflict = { ...yao.b.ties[0]!, id: 'quarrel', kind: 'conflicts' as const };
      const ties = [...yao.b.ties, { ...conflict, fromId, toId }];
      return linkValues({ ...yao.b, ties }, 'gmo', LOST_DEAL)?.map((pair) => [
        pair.fromId,
        pair.toId,
      ]);
    };
    expect(linkValues(yao.b, 'gmo', LOST_DEAL)?.[0]).toMatchObject({ fromId: 'vp', toId: 'gm' });
    expect(pairsWith('vp', 'gm')).not.toContainEqual(['vp', 'gm']);
    expect(pairsWith('gm', 'vp')).not.toContainEqual(['vp', 'gm']);
    expect(pairsWith('gm', 'vp')).toContainEqual(['vp', 'fin']);
  });

  it('are none of a meeting that is not there', () => {
    expect(linkValues(yao.b, 'nothing', LOST_DEAL)).toBeUndefined();
    expect(pairsToBringTogether(yao.b, 'nothing', LOST_DEAL)).toEqual([]);
  });

  it('are between people of the buyer, at most ten of them and three to be shown', () => {
    const sides = yao.b.people.map((row) => ({ ...row, side: 'buyer' as const }));
    expect(linkValues({ ...yao.b, people: sides }, 'gmo', LOST_DEAL)).toHaveLength(10);
    const outside = yao.b.people.map((row) =>
      row.id === 'vp' ? { ...row, side: 'outside' as const } : row,
    );
    const found = linkValues({ ...yao.b, people: outside }, 'gmo', LOST_DEAL) ?? [];
    expect(found.flatMap(({ fromId, toId }) => [fromId, toId])).not.toContain('vp');
    expect(pairsToBringTogether(yao.b, 'gmo', LOST_DEAL)).toHaveLength(3);
  });

  it('ask nobody to speak whom we must not contact', () => {
    const people = yao.b.people.map((row) => (row.id === 'vp' ? { ...row, noContact: true } : row));
    expect(pairsToBringTogether({ ...yao.b, people }, 'gmo', LOST_DEAL)).toEqual([]);
  });
});
