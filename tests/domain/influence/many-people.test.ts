import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL } from '../../../src/domain/influence/assumptions';
import { attendanceOf } from '../../../src/domain/influence/attendance';
import {
  influenceOn,
  leverages,
  moversOf,
  opinionModel,
} from '../../../src/domain/influence/opinion-model';
import type { OpinionModel } from '../../../src/domain/influence/opinion-model';
import { heedingOf } from '../../../src/domain/influence/weights';
import type { Heeding } from '../../../src/domain/influence/weights';
import { example } from './cases';
import { smallMaps, TODAY } from './small-maps';

/** The same people, and so many more who heed nobody and whom nobody heeds. */
function crowded(model: OpinionModel, size: number): OpinionModel {
  const end = model.rowStart[model.size] ?? 0;
  const susceptibility = new Float64Array(size);
  susceptibility.set(model.susceptibility);
  return {
    ...model,
    size,
    rowStart: Int32Array.from({ length: size + 1 }, (_, row) => model.rowStart[row] ?? end),
    susceptibility,
  };
}

const says = (size: number, shares: readonly number[]) =>
  Float64Array.from({ length: size }, (_, at) => shares[at] ?? 0);

const models = fc
  .tuple(smallMaps(), fc.constantFrom(0, 0.5))
  .map(([map, repulsion]) =>
    opinionModel(heedingOf(map, TODAY, undefined, { ...USUAL, repulsion }), USUAL),
  );
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });

describe('the opinions of many people', () => {
  it('come by iteration to what elimination finds of few', () => {
    fc.assert(
      fc.property(models, shares, (model, share) => {
        const two = [share, [1]];
        const few = leverages(
          model,
          two.map((each) => says(model.size, each)),
        );
        const many = leverages(
          crowded(model, 201),
          two.map((each) => says(201, each)),
        );
        expect(many).toHaveLength(2);
        few.forEach((row, at) => {
          expect(many[at]).toHaveLength(201);
          row.forEach((value, node) => expect(many[at]?.[node]).toBeCloseTo(value, 8));
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('who moves the opinion of the room', () => {
  it('is in the example of a chair who hears two: .6637, .2242 and .1121', () => {
    const { map, today } = example('E7');
    const attendance = attendanceOf(map, map.meetings[0]!, today);
    const heeding = heedingOf(map, today, { attendance, chairDecides: true }, USUAL);
    const model = opinionModel(heeding, USUAL);
    const say = Float64Array.from(heeding.ids, (id) => Number(id === 'G'));
    const movers = (least: number) =>
      [...moversOf(model, say, least)].map((node) => heeding.ids[node]).sort();
    expect(movers(0.67)).toEqual([]);
    expect(movers(0.66)).toEqual(['G']);
    expect(movers(0.225)).toEqual(['G']);
    expect(movers(0.224)).toEqual(['F', 'G']);
    expect(movers(0.1121)).toEqual(['F', 'G']);
    expect(movers(0.112)).toEqual(['F', 'G', 'T']);
  });

  it('are those whose influence is as great as asked for', () => {
    const least = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(smallMaps(), least, fc.nat(4), (map, asked, first) => {
        const model = opinionModel(heedingOf(map, TODAY, undefined, USUAL), USUAL);
        const say = Float64Array.from({ length: model.size }, (_, at) => Number(at === first));
        const [influence] = influenceOn(model, [say]);
        const expected = [...influence!.keys()].filter((node) => influence![node]! >= asked);
        expect([...moversOf(model, say, asked)].sort()).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the model of who heeds whom', () => {
  const heeding = (weights: readonly number[], ceiling: number): Heeding => ({
    ids: ['a', 'b', 'c'],
    indexOf: new Map(),
    rowStart: Int32Array.of(0, weights.length, weights.length, weights.length),
    heeded: Int32Array.from(weights, (_, at) => at + 1),
    weight: Float64Array.from(weights),
    ceiling: [ceiling, ceiling, ceiling],
  });

  it.each([
    ['one strong tie', [3], 0.6, 1, [1], 0.4],
    ['two ties', [3, 1.5], 0.6, 1, [2 / 3, 1 / 3], 0.45],
    ['one who is pulled away', [3, -1.5], 0.6, 1, [2 / 3, -1 / 3], 0.45],
    ['a higher ceiling', [3], 0.6, 4 / 3, [1], 0.8 * (2 / 3)],
    ['a ceiling that stays below everything', [3], 0.8, 4 / 3, [1], 0.95 * (2 / 3)],
    ['nobody heeded', [], 0.6, 1, [], 0],
  ])('of %s', (_, weights, ceiling, ceilingScale, share, susceptibility) => {
    const model = opinionModel(heeding(weights, ceiling), { ...USUAL, ceilingScale });
    share.forEach((value, at) => expect(model.share[at]).toBeCloseTo(value, 12));
    expect(model.susceptibility[0]).toBeCloseTo(susceptibility, 12);
    expect([...model.susceptibility.subarray(1)]).toEqual([0, 0]);
  });
});
