import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { equalLeaders } from '../../../src/domain/influence/equal-visits';
import { forecastExact } from '../../../src/domain/influence/forecast-exact';
import { nextVisits } from '../../../src/domain/influence/next-visits';
import { example, yao } from './cases';

// influence.md c, “Yao B@D−7”.
describe('whom to visit next in the lost deal', () => {
  const today = '2024-06-13';
  const visits = () => nextVisits(yao.b, today, { draws: 1_000 });
  const printed = {
    gm: 52.1,
    fin: 21.2,
    equip: 19.2,
    eng: 12.7,
    vp: 12.0,
    vpprod: 9.2,
    office: 3.3,
    user: 0.5,
  };

  it('is the general manager first, the user last', () => {
    expect(visits().map(({ personId }) => personId)).toEqual(Object.keys(printed));
  });

  it('reaches the printed scores with the exact gains and swings', () => {
    const now = forecastExact(yao.b, 'gmo', today)!;
    for (const { personId, credit, reach } of visits()) {
      const after = forecastExact(yao.b, 'gmo', today, { visited: personId })!;
      const moves = 200 * (after.win - now.win) + 50 * (now.swings.get(personId) ?? 0);
      const score = moves + credit + 5 * Math.log(reach.chance);
      // The printed scores were rounded to two digits and then to one: 12.645 is printed 12.7.
      const difference = score - printed[personId as keyof typeof printed];
      expect(Math.abs(difference), personId).toBeLessThan(0.0551);
    }
  });

  it('says how to get there and why', () => {
    const found = visits();
    const of = (id: string) => found.find(({ personId }) => personId === id)!;
    expect(of('gm')).toMatchObject({
      reason: 'not-seen',
      introducers: ['vp'],
      holds: 18,
      views: 18,
    });
    expect(of('gm').gaps).toContain('G01:gm');
    expect(of('gm').isEqual).toBe(false);
    expect(of('gm').reach.chance).toBeCloseTo(0.45125, 12);
    expect(of('fin')).toMatchObject({ reason: 'rival-has-seen', introducers: ['vp'] });
    expect(of('fin').reach.chance).toBeCloseTo(0.63, 2);
    expect(of('equip')).toMatchObject({ introducers: [], reach: { by: 'cold', chance: 0.25 } });
    expect(of('vp')).toMatchObject({ reason: 'closes-gaps', reach: { by: 'contact' } });
  });

  it('is nobody under a contact ban, nor who must not be contacted, has left or is outside', () => {
    const banned = {
      ...yao.b,
      deal: { ...yao.b.deal, contactBan: { from: '2024-06-01', until: '2024-06-30' } },
    };
    expect(nextVisits(banned, today)).toEqual([]);
    const people = yao.b.people.map((person) => {
      if (person.id === 'gm') return { ...person, noContact: true };
      return person.id === 'fin' ? { ...person, left: true } : person;
    });
    const ids = nextVisits({ ...yao.b, people }, today).map(({ personId }) => personId);
    expect(ids).not.toEqual(expect.arrayContaining(['gm']));
    expect(ids).not.toEqual(expect.arrayContaining(['fin']));
    expect(ids).not.toEqual(expect.arrayContaining(['friend']));
  });

  it('without a coming decision meeting, goes by gaps and access alone', () => {
    const found = nextVisits({ ...yao.b, meetings: [] }, today);
    expect(found).not.toHaveLength(0);
    for (const { gain, swing, views, score, credit, reach } of found) {
      expect([gain, swing, views]).toEqual([0, 0, 0]);
      expect(score).toBeCloseTo(credit + 5 * Math.log(reach.chance), 12);
    }
  });
});

describe('people who cannot be told apart', () => {
  it('are shown as equals', () => {
    const { map, today } = example('E12');
    const meetings = map.meetings.map(({ chairId: _, ...meeting }) => meeting);
    const alike: AccountMap = { ...map, meetings };
    const found = nextVisits(alike, today);
    expect(found.map(({ isEqual }) => isEqual)).toEqual([true, true, true]);
  });

  it('are shown as equals without a meeting too', () => {
    const { map, today } = example('E12');
    const [first, second, third] = nextVisits({ ...map, meetings: [] }, today);
    expect([first?.score, second?.score]).toEqual([third?.score, third?.score]);
    expect([first, second, third].map((visit) => visit?.isEqual)).toEqual([true, true, true]);
  });

  it('are all equals, however many, where each leads as often as the first', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    const leaders = new Map(people.map(({ id }) => [id, 18]));
    expect([...equalLeaders(people, leaders)]).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are the two or three leaders where the first leads in too few views', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const leads = (...views: number[]) => new Map(people.map(({ id }, at) => [id, views[at] ?? 0]));
    expect([...equalLeaders(people, leads(9, 2, 3, 4))]).toEqual(['a', 'd', 'c']);
    expect([...equalLeaders(people, leads(11, 7))]).toEqual(['a', 'b']);
    expect([...equalLeaders(people, leads(12, 6))]).toEqual([]);
    expect([...equalLeaders(people, leads(18, 12, 11))]).toEqual(['a', 'b']);
  });
});
