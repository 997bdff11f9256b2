import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { balance } from '../../../src/domain/influence/balance';
import { frustrationOf } from '../../../src/domain/influence/frustration';
import { signedTriangles } from '../../../src/domain/influence/signed-triangles';
import { symmetric } from '../../../src/domain/influence/sparse-rows';
import type { ValuedPair } from '../../../src/domain/influence/sparse-rows';
import cases from '../../data/oracles/influence-cases.json';
import { networkMap } from './introduction-maps';
import { TRIBES } from './published-networks';

function signedMap(signed: readonly (readonly (string | number)[])[]): AccountMap {
  const ids = [...new Set(signed.flatMap(([a, b]) => [String(a), String(b)]))];
  return networkMap({
    people: Object.fromEntries(ids.map((id) => [id, {}])),
    ties: signed.map(([a, b, sign]) => [sign === 1 ? 'trusts' : 'conflicts', String(a), String(b)]),
  });
}

describe('the worked examples', () => {
  const example = (name: string) => cases.find((one) => one.example.startsWith(name));
  const splits = (signed: readonly (readonly (string | number)[])[]) => {
    const ids = [...new Set(signed.flatMap(([a, b]) => [String(a), String(b)]))].sort();
    const pairs = signed.map(([a, b, sign]): ValuedPair => [
      ids.indexOf(String(a)),
      ids.indexOf(String(b)),
      sign === 1 ? 1 : -1,
    ]);
    return frustrationOf(symmetric(ids.length, pairs)).splits.map((side) =>
      side.map((node) => ids[node]),
    );
  };

  it('E21: two pairs at odds are two clear camps', () => {
    const e21 = example('E21');
    const found = balance(signedMap(e21?.signed ?? []));
    expect(found).toMatchObject({
      triangles: e21?.census,
      lineIndex: e21?.line_index,
      exact: true,
    });
    expect(found.camps).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(splits(e21?.signed ?? [])).toEqual(e21?.partitions);
  });

  it('E22: the friend of two enemies stands between them, and there are no clear camps', () => {
    const e22 = example('E22');
    const found = balance(signedMap(e22?.signed ?? []));
    expect(found).toMatchObject({
      triangles: e22?.census,
      lineIndex: e22?.line_index,
      exact: true,
    });
    expect(found.inBetween).toEqual([{ personId: 'a', atOdds: ['b', 'c'] }]);
    expect(found.camps).toBeUndefined();
    expect(new Set(splits(e22?.signed ?? []))).toEqual(new Set(e22?.partitions));
  });
});

describe(`the tribes of New Guinea (${TRIBES.source})`, () => {
  it('have 58 ties, 29 of them enmities', () => {
    const { graph } = TRIBES;
    expect(graph.to).toHaveLength(116);
    expect(graph.value.filter((sign) => sign < 0)).toHaveLength(58);
  });

  it('have the census of triangles that the R package signnet counts, .8676471 of them balanced', () => {
    const { census, inBetween } = signedTriangles(TRIBES.graph);
    expect(census).toEqual({ '+++': 19, '++-': 2, '+--': 40, '---': 7 });
    expect((19 + 40) / (19 + 2 + 40 + 7)).toBeCloseTo(0.8676471, 7);
    expect(inBetween).toHaveLength(2);
  });

  it('are seven ties from two camps, and only one split comes so near (Aref & Wilson 2018)', () => {
    const { lineIndex, exact, splits } = frustrationOf(TRIBES.graph);
    expect({ lineIndex, exact }).toEqual({ lineIndex: 7, exact: true });
    expect(1 - lineIndex / 29).toBeCloseTo(0.7586207, 7);
    expect(splits).toHaveLength(1);
    const second = new Set(splits[0]);
    const first = TRIBES.nodes.filter((_, node) => !second.has(node));
    expect(first.sort()).toEqual(['Gama', 'Gavev', 'Kotun', 'Nagad']);
  });
});

describe('camps', () => {
  it('are not drawn for a single conflict, nor for two quarrels that have nothing to do with each other', () => {
    expect(balance(signedMap([['a', 'b', -1]]))).toMatchObject({
      camps: undefined,
      unclear: 'few-conflicts',
    });
    const two = [
      ['a', 'b', -1],
      ['b', 'c', -1],
      ['x', 'y', -1],
      ['y', 'z', -1],
    ];
    expect(balance(signedMap(two))).toMatchObject({
      camps: undefined,
      unclear: 'separate-quarrels',
    });
    expect(balance(signedMap(two.slice(0, 2))).camps).toEqual([['a', 'c'], ['b']]);
  });

  it('are not drawn where another split fits as well', () => {
    // Three who are all at odds: whoever is put with whom, one conflict stays inside.
    const three = signedMap([
      ['a', 'b', -1],
      ['b', 'c', -1],
      ['a', 'c', -1],
    ]);
    expect(balance(three)).toMatchObject({ camps: undefined, unclear: 'several-splits' });
  });

  it('are not drawn among so many that the best split is not certain', () => {
    const ids = Array.from({ length: 19 }, (_, index) => `p${10 + index}`);
    const ring = ids.map((id, index) => [id, ids[(index + 1) % 19] ?? '', index < 3 ? -1 : 1]);
    expect(balance(signedMap(ring))).toMatchObject({ exact: false, unclear: 'too-many-people' });
  });

  it('leave out friends who have no part in the quarrel', () => {
    const map = signedMap([
      ['a', 'b', -1],
      ['b', 'c', -1],
      ['m', 'n', 1],
    ]);
    expect(balance(map)).toMatchObject({ camps: [['a', 'c'], ['b']], unclear: undefined });
  });

  it('are clear in any number of people where every tie fits', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const map = signedMap(
      ids.slice(1).map((id, index) => [ids[index] ?? '', id, index % 3 === 2 ? -1 : 1]),
    );
    const { camps, exact, lineIndex } = balance(map);
    expect({ exact, lineIndex }).toEqual({ exact: true, lineIndex: 0 });
    expect(camps?.[0]).toContain('p00');
    expect(camps?.flat().sort()).toEqual(ids);
  });

  it('take a conflict to outweigh a trust between the same two', () => {
    const { triangles } = balance(
      signedMap([
        ['a', 'b', 1],
        ['a', 'b', -1],
        ['b', 'c', 1],
        ['a', 'c', 1],
      ]),
    );
    expect(triangles).toEqual({ '+++': 0, '++-': 1, '+--': 0, '---': 0 });
  });

  it('name their people in the order of the ids, however they hang together', () => {
    const map = signedMap([
      ['a', 'd', -1],
      ['a', 'c', -1],
      ['d', 'b', -1],
    ]);
    expect(balance(map).camps).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are clear among eighteen of whom all splits can be tried', () => {
    const ids = Array.from({ length: 18 }, (_, index) => `p${10 + index}`);
    const ring = ids.map((id, index) => [id, ids[(index + 1) % 18] ?? '', index < 3 ? -1 : 1]);
    expect(balance(signedMap(ring))).toMatchObject({ exact: true, lineIndex: 1 });
  });
});

describe('who stands between two at odds', () => {
  it.each([
    ['the last', [-1, 1, 1], { between: 2, atOdds: [0, 1] }],
    ['the second', [1, -1, 1], { between: 1, atOdds: [0, 2] }],
    ['the first', [1, 1, -1], { between: 0, atOdds: [1, 2] }],
  ] as const)('is %s of a triangle', (_, [ab, ac, bc], between) => {
    const pairs: ValuedPair[] = [
      [0, 1, ab],
      [0, 2, ac],
      [1, 2, bc],
      [2, 3, -1],
    ];
    const { census, inBetween } = signedTriangles(symmetric(4, pairs));
    expect(inBetween).toEqual([between]);
    expect(census).toEqual({ '+++': 0, '++-': 1, '+--': 0, '---': 0 });
  });
});
