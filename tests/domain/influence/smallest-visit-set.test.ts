import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps, gapId } from '../../../src/domain/coverage';
import type { Gap } from '../../../src/domain/coverage';
import { smallestVisitSet, visitSetFor } from '../../../src/domain/influence/smallest-visit-set';
import { SEVERITIES } from '../../../src/domain/vocabulary';
import cases from '../../data/oracles/influence-cases.json';
import yaoB from '../../data/oracles/yao-b.json';
import yao from '../../data/oracles/yao-expected.json';
import { gapMap } from '../coverage/gap-maps';
import { TODAY, networkMap } from './introduction-maps';

const gap = (rule: string, closers: readonly string[], days?: number): Gap => ({
  rule,
  subject: 'map',
  severity: 'high',
  people: [],
  closers,
  facts: days === undefined ? {} : { when: { kind: 'countdown', days } },
  steps: [],
});

describe('the worked examples', () => {
  const example = (name: string) => cases.find((one) => one.example.startsWith(name));
  const map = networkMap({ people: { A: {}, B: {}, C: {} } });
  const gaps = Object.entries(example('E19')?.gaps ?? {}).map(([rule, closers]) =>
    gap(rule, closers),
  );

  it('E19: two visits where one after the other would have taken three', () => {
    const found = visitSetFor(map, gaps, TODAY);
    expect(found).toEqual({ people: example('E19')?.best, exact: true, unclosable: [] });
  });

  it('E20: a gap that no visit closes is named apart', () => {
    const { people, unclosable } = visitSetFor(map, [...gaps, gap('g7', [])], TODAY);
    expect(people).toEqual(example('E20')?.best);
    expect(unclosable.map(({ rule }) => rule)).toEqual(example('E20')?.stuck);
  });
});

describe('the lost deal a week before its meeting', () => {
  const map = yaoB.map as unknown as AccountMap;
  const today = yao.dates['D-7'];

  it('takes six visits, the vice president first, to ask for introductions', () => {
    const six = ['vp', 'fin', 'gm', 'equip', 'eng', 'vpprod'];
    expect(smallestVisitSet(map, today)).toEqual({ people: six, exact: true, unclosable: [] });
    expect(smallestVisitSet(map, today, { atLeast: 'high' }).people).toEqual(six);
  });

  it('takes one more, to the user, for all gaps', () => {
    const { people, exact } = smallestVisitSet(map, today, { atLeast: 'low' });
    expect([...people].sort()).toEqual(['eng', 'equip', 'fin', 'gm', 'user', 'vp', 'vpprod']);
    expect(exact).toBe(true);
  });
});

describe('the smallest set of visits', () => {
  it('has somebody for each gap of that severity, or names the gap apart', () => {
    fc.assert(
      fc.property(gapMap, fc.constantFrom(...SEVERITIES), (map, atLeast) => {
        const { people, unclosable } = smallestVisitSet(map, TODAY, { atLeast });
        const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(atLeast) + 1);
        const gaps = findGaps(map, TODAY).filter(({ severity }) => worst.includes(severity));
        const open = gaps.filter(({ closers }) => !closers.some((id) => people.includes(id)));
        expect(open.map(gapId)).toEqual(unclosable.map(gapId));
        expect(new Set(people).size).toBe(people.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the order of the visits', () => {
  it('puts the introducer first, then the nearest meeting, then the easiest to reach', () => {
    const map = networkMap({
      people: {
        far: { level: 'operation' },
        near: { level: 'decision' },
        easy: { level: 'operation' },
        opener: {},
        led: { level: 'decision' },
      },
      ties: [['introduces', 'opener', 'led']],
      visits: { opener: 1 },
    });
    const gaps = [
      gap('G1', ['far'], 40),
      gap('G2', ['near'], 3),
      gap('G3', ['easy'], 3),
      gap('G4', ['opener']),
      gap('G5', ['led'], 3),
    ];
    expect(visitSetFor(map, gaps, TODAY).people).toEqual(['opener', 'easy', 'led', 'near', 'far']);
  });

  it('goes by the nearest of several meetings, then by how easy, then by name', () => {
    const map = networkMap({
      people: { a: {}, b: {}, c: { level: 'operation' }, d: {}, e: {} },
    });
    const names: Record<string, string> = { a: 'Zoe', b: 'Ada', c: 'Yan', d: 'Eve', e: 'Bob' };
    const people = map.people.map((person) => ({ ...person, name: names[person.id] ?? '' }));
    const gaps = [
      gap('G1', ['a'], 30),
      gap('G2', ['a'], 5),
      gap('G3', ['a'], 40),
      gap('G4', ['b'], 9),
      gap('G5', ['c']),
      gap('G6', ['d']),
      gap('G7', ['e']),
    ];
    expect(visitSetFor({ ...map, people }, gaps, TODAY).people).toEqual(['a', 'b', 'c', 'e', 'd']);
  });

  it('puts nobody first who opens the way to one whom we reach better without', () => {
    const map = networkMap({
      people: { led: { level: 'operation' }, opener: {}, soon: {} },
      ties: [['informs', 'opener', 'led']],
      visits: { opener: 1 },
    });
    const gaps = [gap('G1', ['led']), gap('G2', ['opener']), gap('G3', ['soon'], 2)];
    expect(visitSetFor(map, gaps, TODAY).people).toEqual(['soon', 'opener', 'led']);
  });

  it('takes in who is not on the map, by id', () => {
    const map = networkMap({ people: { a: {} } });
    const gaps = [gap('G1', ['z']), gap('G2', ['y']), gap('G3', ['z', 'x']), gap('G4', ['a'])];
    expect(visitSetFor(map, gaps, TODAY)).toMatchObject({ people: ['y', 'z', 'a'], exact: true });
  });

  it('looks for the easiest to reach of as few', () => {
    const map = networkMap({ people: { a: { level: 'decision' }, b: { level: 'operation' } } });
    expect(visitSetFor(map, [gap('G1', ['a', 'b'])], TODAY).people).toEqual(['b']);
  });
});
