import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveInfluence } from '../../../src/domain/influence/effective-influence';
import { influenceWord } from '../../../src/domain/influence/influence-word';
import { pairsToBringTogether } from '../../../src/domain/influence/bring-together';
import { strongestLines } from '../../../src/domain/influence/strongest-lines';
import type { Line } from '../../../src/domain/influence/strongest-lines';
import { yao } from './cases';
import { smallMaps, TODAY } from './small-maps';

const said = (line: Line) =>
  line.kind === 'say' ? 'say' : [line.kind, line.throughId, line.certainty].join(' ').trim();

describe('the strongest lines', () => {
  it('of the lost deal: the chair decides, and hears the head of finance twice over', () => {
    const reading = effectiveInfluence(yao.b, 'gmo', '2024-06-13');
    const lines = strongestLines(yao.b, 'gmo', '2024-06-13', reading);
    const linesOf = (id: string) => lines.get(id)?.map(said);
    expect(linesOf('gm')?.[0]).toBe('say');
    expect(linesOf('fin')).toEqual([
      'chair-hears-recommender gm',
      'influences gm seen',
      'report vp',
    ]);
    expect(linesOf('office')).toEqual(['trusts gm seen', 'chair-hears gm', 'report gm']);
    expect(linesOf('vp')).toEqual(['chair-hears gm', 'boss fin', 'report gm']);
    expect(linesOf('?1')).toEqual(['chair-hears gm']);
    expect(linesOf('friend')).toEqual([]);
  });

  it('add up to the influence, the strongest first, none of them negative', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const influence = effectiveInfluence(map, 'm', TODAY);
        const all = strongestLines(map, 'm', TODAY, influence, Infinity);
        expect(all.size).toBe(influence.influence.size);
        for (const [id, value] of influence.influence) {
          const parts = (all.get(id) ?? []).map(({ part }) => part);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 12);
          expect(parts.every((part) => part > 0)).toBe(true);
          expect(parts).toEqual([...parts].sort((a, b) => b - a));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('rest on ties of the map and on people in the room', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const influence = effectiveInfluence(map, 'm', TODAY);
        const all = strongestLines(map, 'm', TODAY, influence, Infinity);
        const joined = (kinds: readonly string[], a: string, b: string) =>
          map.ties.some(
            ({ kind, fromId, toId }) =>
              kinds.includes(kind) &&
              ((fromId === a && toId === b) || (fromId === b && toId === a)),
          );
        for (const [id, own] of all) {
          for (const line of own) {
            if (line.kind === 'influences' || line.kind === 'trusts') {
              expect(joined([line.kind], id, line.throughId)).toBe(true);
            } else if (line.kind === 'boss' || line.kind === 'report') {
              expect(joined(['reports-to'], id, line.throughId)).toBe(true);
            } else if (line.kind === 'sides-with-chair') {
              expect(id).toBe(influence.chairId);
            } else if (line.kind !== 'say') {
              expect(line.throughId).toBe(influence.chairId);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('without a meeting begin with the say of deciders and money holders', () => {
    const without = effectiveInfluence(yao.b, undefined, '2024-06-13');
    const found = strongestLines(yao.b, undefined, '2024-06-13', without);
    for (const id of without.say.keys()) expect(found.get(id)?.[0]?.kind).toBe('say');
    expect([...found.values()].flat().some(({ kind }) => kind === 'chair-hears')).toBe(false);
  });
});

describe('whom to bring together', () => {
  it('of the lost deal: the vice president with the general manager, then with finance', () => {
    const pairs = pairsToBringTogether(yao.b, 'gmo', '2024-06-13');
    expect(pairs.slice(0, 2).map(({ fromId, toId }) => `${fromId}>${toId}`)).toEqual([
      'vp>gm',
      'vp>fin',
    ]);
    expect(pairs[0]?.value).toBeCloseTo(0.0231, 4);
    expect(pairs[1]?.value).toBeCloseTo(0.0134, 4);
  });

  it('asks nobody to speak for us of whom we do not know that he is for us', () => {
    const map = { ...yao.b, assessments: [] };
    expect(pairsToBringTogether(map, 'gmo', '2024-06-13')).toEqual([]);
    const against = yao.b.assessments.map((row) => ({ ...row, stance: -1 as const }));
    const opposed = { ...yao.b, assessments: against };
    expect(pairsToBringTogether(opposed, 'gmo', '2024-06-13')).toEqual([]);
  });

  it('leaves out people whom we must not contact', () => {
    const people = yao.b.people.map((row) => (row.id === 'gm' ? { ...row, noContact: true } : row));
    const pairs = pairsToBringTogether({ ...yao.b, people }, 'gmo', '2024-06-13');
    expect(pairs.map(({ toId }) => toId)).not.toContain('gm');
    expect(pairs[0]?.toId).toBe('fin');
  });
});

describe('the word for how much somebody moves the decision', () => {
  it.each([
    [0.535, 0.535, 'most'],
    [0.3, 0.535, 'strongly'],
    [0.114, 0.535, 'strongly'],
    [0.082, 0.535, 'somewhat'],
    [0.04, 0.535, 'somewhat'],
    [0.005, 0.535, 'little'],
    [0.2, 0.2, 'strongly'],
    [0, 0.535, 'none'],
  ] as const)('%d where the greatest is %d: %s', (share, greatest, word) => {
    expect(influenceWord(share, greatest)).toBe(word);
  });
});
