import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import { gapId } from '../../../src/domain/coverage/gap';
import { CLIMATES, FORECAST, VISIT } from '../../../src/domain/influence/constants';
import {
  equalLeaders,
  firstAlike,
  firstAmong,
  leadersOver,
} from '../../../src/domain/influence/equal-visits';
import { forecastExact } from '../../../src/domain/influence/forecast-exact';
import { drawLevels } from '../../../src/domain/influence/level-draws';
import { nextVisits, visitsToAdvise } from '../../../src/domain/influence/next-visits';
import { simulateWinAfterVisits } from '../../../src/domain/influence/simulate-visits';
import { studyOf } from '../../../src/domain/influence/study';
import { visitWorths } from '../../../src/domain/influence/visit-worth';
import { visitsTogether } from '../../../src/domain/influence/visits-together';
import { example, yao } from './cases';
import { TODAY, networkMap } from './introduction-maps';

const LOST_DEAL = '2024-06-13';

describe('the score of a visit', () => {
  it('is 200 times the gain, 50 times the swing, the credit and the reach, best first', () => {
    const visits = nextVisits(yao.b, LOST_DEAL, { draws: 200 });
    for (const { score, gain, swing, credit, reach } of visits) {
      expect(score).toBeCloseTo(200 * gain + 50 * swing + credit + 5 * Math.log(reach.chance), 12);
    }
    const scores = visits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives credit for each gap the visit would close, shared with all who could', () => {
    const gaps = findGaps(yao.b, LOST_DEAL);
    const weight = { critical: 10, high: 5, medium: 2, low: 1 };
    for (const visit of nextVisits(yao.b, LOST_DEAL, { draws: 1 })) {
      const own = gaps.filter(({ closers }) => closers.includes(visit.personId));
      expect(visit.gaps).toEqual(own.map(gapId));
      const shares = own.map(({ severity, closers }) => weight[severity] / closers.length);
      expect(visit.credit).toBeCloseTo(
        shares.reduce((sum, share) => sum + share, 0),
        12,
      );
    }
  });

  it('puts equals in the order of their names', () => {
    const map = networkMap({ people: { a: {}, b: {}, c: {} } });
    const names: Record<string, string> = { a: 'Zoe', b: 'Ada', c: 'Mia' };
    const people = map.people.map((person) => ({ ...person, name: names[person.id] ?? '' }));
    const visits = nextVisits({ ...map, people }, TODAY);
    expect(visits.map(({ personId }) => personId)).toEqual(['b', 'c', 'a']);
  });

  it('looks ahead under eighteen other views, or under none where nothing is to come', () => {
    const { map, today } = example('E8');
    const [first] = nextVisits(map, today, { draws: 100 });
    expect([first?.personId, first?.holds, first?.views]).toEqual(['G', 18, 18]);
    const held = map.meetings.map((meeting) => ({ ...meeting, cancelled: true }));
    expect(nextVisits({ ...map, meetings: held }, today)[0]).toMatchObject({ holds: 0, views: 0 });
  });

  it('comes with who can take us there, in order, and with nobody where we go ourselves', () => {
    const map = networkMap({
      people: { k: {}, a: {}, t: { level: 'decision' } },
      ties: [
        ['trusts', 'k', 'a', 3],
        ['trusts', 'a', 't', 3],
      ],
      visits: { k: 4 },
    });
    const visits = new Map(nextVisits(map, TODAY).map((visit) => [visit.personId, visit]));
    expect(visits.get('t')).toMatchObject({
      introducers: ['k', 'a'],
      reach: { by: 'introduction' },
    });
    expect(visits.get('a')?.introducers).toEqual(['k']);
    expect(visits.get('k')).toMatchObject({ introducers: [], reach: { by: 'contact' } });
  });

  it('is not for now while no contact is allowed', () => {
    const ban = { from: '2024-06-01', until: LOST_DEAL };
    const banned = { ...yao.b, deal: { ...yao.b.deal, contactBan: ban } };
    expect(visitsToAdvise(banned, LOST_DEAL)).toEqual({ visits: [], together: [] });
  });
});

describe('the reason for a visit', () => {
  const reasons = (map: AccountMap, today: string) =>
    Object.fromEntries(
      nextVisits(map, today, { draws: 500 }).map(({ personId, reason }) => [personId, reason]),
    );

  it('is the meeting where that counts for more than the gaps', () => {
    const { map, today } = example('E17');
    expect(reasons(map, today)).toEqual({
      G: 'meeting-turns-on',
      F: 'rival-has-seen',
      T: 'not-seen',
    });
  });

  it('is who has seen whom, for those whom the meeting does not turn on', () => {
    const found = reasons(yao.b, LOST_DEAL);
    expect(found).toMatchObject({ gm: 'not-seen', vp: 'closes-gaps', user: 'rival-has-seen' });
    const without = reasons({ ...yao.b, meetings: [] }, LOST_DEAL);
    expect(without).toMatchObject({
      gm: 'closes-gaps',
      vp: 'closes-gaps',
      fin: 'rival-has-seen',
    });
  });
});

describe('what a visit is worth', () => {
  const { map, today } = example('E8');
  const all = new Set(['F', 'G', 'T']);

  it('is what the exact forecasts say, as usual and under each other view', () => {
    const worths = visitWorths(map, 'm', today, all)!;
    const views = FORECAST.ceilingScales.flatMap((ceilingScale) =>
      FORECAST.repulsions.flatMap((repulsion) =>
        CLIMATES.map((climate) => ({ assumptions: { ceilingScale, repulsion }, climate })),
      ),
    );
    expect(worths.views).toBe(18);
    for (const id of all) {
      [undefined, ...views].forEach((view, at) => {
        const found = view === undefined ? worths.usual(id) : worths.under(at - 1, id);
        const now = forecastExact(map, 'm', today, view)!;
        const after = forecastExact(map, 'm', today, { ...view, visited: id })!;
        expect(Math.abs(found!.gain - (after.win - now.win)), `${id} ${at}`).toBeLessThan(0.012);
        expect(Math.abs(found!.swing - now.swings.get(id)!), `${id} ${at}`).toBeLessThan(0.03);
      });
    }
  });

  it('is not asked of others, nor of a meeting that is not there', () => {
    const worths = visitWorths(map, 'm', today, new Set(['F']), { draws: 10 })!;
    expect([worths.usual('G'), worths.under(0, 'G'), worths.under(99, 'F')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(worths.usual('F')).toBeDefined();
    expect(visitWorths(map, 'none', today, all)).toBeUndefined();
  });

  it('together is that of all sets of them, under the same draws', () => {
    const { ids, views, room } = studyOf(map, 'm', today)!;
    const levels = drawLevels(ids, views, 500, 'other');
    const wins = simulateWinAfterVisits(
      room,
      levels,
      ids.map((id) => ids.indexOf(id)),
      2,
    );
    const worths = visitWorths(map, 'm', today, all, { draws: 500.7, seed: 'other' })!;
    const gainOf = worths.together(['T', 'nobody', 'F', 'G'], 2);
    for (const people of [[], ['F'], ['G'], ['T'], ['F', 'G'], ['T', 'F'], ['T', 'G']]) {
      const set = people.reduce((bits, id) => bits + 2 ** ids.indexOf(id), 0);
      expect(gainOf(people), people.join()).toBeCloseTo((wins[set] ?? NaN) - (wins[0] ?? NaN), 12);
    }
    expect(gainOf(['G'])).toBeGreaterThan(gainOf(['T']));
    expect(gainOf(['nobody'])).toBe(0);
    expect(gainOf(['nobody', 'G'])).toBe(gainOf(['G']));
  });
});

describe('who is first', () => {
  const people = ['a', 'b', 'c'].map((id) => ({ id }));

  it('are all within a point of the best', () => {
    const scores: Record<string, number> = { a: 9, b: 10, c: 8.99 };
    expect(firstAmong(people, ({ id }) => scores[id] ?? 0)).toEqual(['a', 'b']);
    expect(firstAmong([], () => 0)).toEqual([]);
  });

  it('is counted over all views', () => {
    const leaders = leadersOver(3, (view) => (view === 0 ? ['a', 'b'] : ['b']));
    expect([...leaders]).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
  });

  it('is nobody in particular only where there are several', () => {
    expect([...firstAlike(['a'])]).toEqual([]);
    expect([...firstAlike(['a', 'b'])]).toEqual(['a', 'b']);
    expect([...equalLeaders([], new Map())]).toEqual([]);
    expect([...equalLeaders(people, new Map([['a', 9]]))]).toEqual([]);
    // As many as the first, or more, and there is room for three at most.
    const even = new Map(people.map(({ id }) => [id, 4]));
    expect([...equalLeaders(people, even)]).toEqual(['a', 'b', 'c']);
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    const leads = new Map(five.map(({ id }) => [id, id === 'c' ? 2 : 9]));
    expect([...equalLeaders(five, leads)]).toEqual(['a', 'b', 'd', 'e']);
  });
});

describe('visits told together', () => {
  const ranks = (...scores: number[]) =>
    scores.map((ownScore, at) => ({ personId: 'abcdefghij'.charAt(at), ownScore }));
  const pairOf = (gainOf: (people: readonly string[]) => number, ...scores: number[]) =>
    visitsTogether(ranks(...scores), () => gainOf)[0];

  it('are pairs among two, and none among fewer', () => {
    const gainOf = (people: readonly string[]) => people.length ** 2 / 50;
    const sizes = (...scores: number[]) =>
      visitsTogether(ranks(...scores), () => gainOf).map(({ people }) => people.length);
    expect([sizes(), sizes(1), sizes(1, 1), sizes(1, 1, 1)]).toEqual([[], [], [2], [2, 3]]);
  });

  it('gain more only where it is more than a point of the score', () => {
    const point = VISIT.samePoints / VISIT.gainWeight;
    const more = (over: number) => pairOf((people) => (people.length > 1 ? over : 0), 9, 5, 1);
    expect(more(point)).toBeUndefined();
    expect(more(point * 1.01)).toMatchObject({ people: ['a', 'b'], isMore: true, isEqual: false });
  });

  it('count what each scores besides', () => {
    const gainOf = (people: readonly string[]) => (people.includes('c') ? 0.1 : 0);
    // 20 for c, and 30, 26 and 9 besides: a and c come to 59, a and b to 56.
    expect(pairOf(gainOf, 30, 26, 9)).toEqual({
      people: ['a', 'c'],
      gain: 0.1,
      isMore: false,
      isEqual: false,
    });
    // A point apart they are equals, and the first of the ranking are told, or nothing.
    expect(pairOf(gainOf, 30, 28, 9)).toBeUndefined();
  });

  it('are looked for three at a time at most', () => {
    const asked: number[] = [];
    visitsTogether(ranks(1, 1, 1, 1), (_, most) => {
      asked.push(most);
      return () => 0;
    });
    expect(asked).toEqual([3]);
  });
});
