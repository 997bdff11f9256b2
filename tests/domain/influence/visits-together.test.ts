import { describe, expect, it } from 'vitest';
import { CLIMATES, COMPUTING } from '../../../src/domain/influence/constants';
import { forecastExact } from '../../../src/domain/influence/forecast-exact';
import { drawLevels } from '../../../src/domain/influence/level-draws';
import { visitsToAdvise } from '../../../src/domain/influence/next-visits';
import { simulateWinAfterVisits } from '../../../src/domain/influence/simulate-visits';
import { studyOf } from '../../../src/domain/influence/study';
import { visitsTogether } from '../../../src/domain/influence/visits-together';
import { example, yao } from './cases';

const NEUTRAL = CLIMATES.indexOf('neutral');

/** P(win) by set of those visited, as bits, in a vote of three whom nobody sways. */
function voteOfThree() {
  const { map, today } = example('E11');
  const { ids, views, room } = studyOf(map, 'm', today, { chairPull: 0 })!;
  const voters = ids.map((_, at) => at);
  return simulateWinAfterVisits(room, drawLevels(ids, views, 40_000, 'sx1'), voters, 3, NEUTRAL);
}

describe('the chance after several visits', () => {
  it('comes, in a vote of three, to what influence.md c prints', () => {
    const wins = voteOfThree();
    const near = (win: number | undefined, printed: number) =>
      expect(Math.abs((win ?? 0) - printed)).toBeLessThan(4.5 * Math.sqrt(0.24 / 40_000));
    near(wins[0b000], 0.216);
    for (const one of [0b001, 0b010, 0b100]) near(wins[one], 0.2748);
    for (const two of [0b011, 0b101, 0b110]) near(wins[two], 0.34144);
  });

  it('never falls with one more visit, and two gain more than twice one', () => {
    const wins = voteOfThree();
    const win = (set: number) => wins[set] ?? 0;
    expect(win(0b001)).toBeGreaterThan(win(0));
    expect(win(0b111)).toBeGreaterThan(win(0b011));
    expect(win(0b011) - win(0)).toBeGreaterThan(win(0b001) + win(0b010) - 2 * win(0));
  });

  it('of one visit is that of the worked examples', () => {
    const { map, today } = example('E8');
    const { ids, views, room } = studyOf(map, 'm', today)!;
    const at = ids.map((_, place) => place);
    const wins = simulateWinAfterVisits(room, drawLevels(ids, views, 20_000, 'sx1'), at, 1);
    ids.forEach((visited, place) => {
      const { win } = forecastExact(map, 'm', today, { visited })!;
      expect(Math.abs((wins[2 ** place] ?? 0) - win), visited).toBeLessThan(0.0158);
    });
  });
});

describe('two or three visits together', () => {
  const ranking = ['a', 'b', 'c', 'd'].map((personId, at) => ({ personId, ownScore: 20 - 3 * at }));
  const gains = (gainOf: (people: readonly string[]) => number) =>
    visitsTogether(ranking, () => gainOf);

  it('say nothing where the ranking says it already', () => {
    expect(gains((people) => people.length * 0.05)).toEqual([]);
  });

  it('are told where they gain more than one by one', () => {
    const found = gains((people) => (people.includes('a') && people.includes('b') ? 0.2 : 0.02));
    expect(found[0]).toEqual({ people: ['a', 'b'], gain: 0.2, isMore: true, isEqual: false });
  });

  it('are found where the best one is not among the best two', () => {
    const found = gains((people) => {
      if (people.includes('c') && people.includes('d')) return 0.4;
      return people.includes('a') ? 0.1 : 0;
    });
    expect(found.map(({ people }) => people)).toEqual([
      ['c', 'd'],
      ['a', 'c', 'd'],
    ]);
  });

  it('are told as one of several where others are as good', () => {
    const alike = ['a', 'b', 'c'].map((personId) => ({ personId, ownScore: 1 }));
    const [pair] = visitsTogether(alike, () => (people) => people.length ** 2 / 50);
    expect(pair).toMatchObject({ people: ['a', 'b'], isMore: true, isEqual: true });
  });

  it('are looked for among the first eight', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ personId: `p${at}`, ownScore: 0 }));
    const asked: string[][] = [];
    visitsTogether(many, (among) => {
      asked.push([...among]);
      return () => 0;
    });
    expect(asked).toEqual([many.slice(0, COMPUTING.togetherAmong).map(({ personId }) => personId)]);
  });

  it('do not come without a meeting', () => {
    expect(visitsToAdvise({ ...yao.b, meetings: [] }, '2024-06-13').together).toEqual([]);
  });
});
