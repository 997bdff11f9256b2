import { describe, expect, it } from 'vitest';
import { rankingOf } from '../../../src/domain/influence/ranking';
import { waysIn } from '../../../src/domain/influence/ways-in';
import { example, yao } from './cases';

const TODAY = '2024-06-13';

describe('the ways to somebody', () => {
  it('to the general manager: a fair one through the vice president, whom all ways need', () => {
    const { isKnown, ways, separateWays, neededId } = waysIn(yao.b, 'gm', TODAY);
    expect(isKnown).toBe(false);
    expect(ways[0]).toEqual({ people: ['vp', 'gm'], word: 'fair' });
    expect([separateWays, neededId]).toEqual([1, 'vp']);
  });

  it('are better left where going directly is likelier', () => {
    const { ways } = waysIn(yao.b, 'fin', TODAY);
    expect(ways.map(({ word }) => word)).toEqual(['good', 'direct']);
    const distant = waysIn(yao.b, 'eng', TODAY);
    expect(distant.ways.every(({ word }) => word === 'direct')).toBe(true);
  });

  it('are not looked for to somebody we know', () => {
    expect(waysIn(yao.b, 'vp', TODAY)).toEqual({
      isKnown: true,
      ways: [],
      separateWays: 0,
      neededId: undefined,
    });
  });

  it('never lead through an opponent', () => {
    const { map, today } = example('E18');
    const against = { id: 'x', personId: 'b', date: today, stance: -1, evidence: 'guess' };
    const changed = { ...map, assessments: [...map.assessments, against] } as typeof map;
    const { ways, neededId } = waysIn(changed, 't', today);
    expect(ways.flatMap(({ people }) => people)).not.toContain('b');
    expect(neededId).toBe('c');
  });

  it('are none to somebody whom nobody we know can reach', () => {
    const alone = waysIn({ ...yao.b, ties: [] }, 'gm', TODAY);
    expect([alone.ways, alone.separateWays, alone.neededId]).toEqual([[], 0, undefined]);
  });
});

describe('the order of those who move the decision', () => {
  const influence = new Map([
    ['a', 0.1],
    ['b', 0.5],
    ['?1', 0.15],
    ['?2', 0.15],
    ['c', 0.1],
    ['d', 0],
  ]);
  const ranking = () => rankingOf({ influence, unnamed: ['?1', '?2'] });

  it('has the greatest first, equals by id, and nobody who does not move it', () => {
    expect(ranking().map(({ ids }) => ids[0])).toEqual(['b', '?1', 'a', 'c']);
    expect(ranking().map(({ word }) => word)).toEqual(['most', 'strongly', 'strongly', 'strongly']);
  });

  it('counts unnamed heads as unknown people in one place', () => {
    expect(ranking()[1]).toEqual({
      ids: ['?1', '?2'],
      isUnnamed: true,
      share: 0.15,
      word: 'strongly',
    });
  });
});
