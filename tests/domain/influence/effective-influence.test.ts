import { describe, expect, it } from 'vitest';
import { effectiveInfluence } from '../../../src/domain/influence/effective-influence';
import {
  influenceOn,
  opinionModel,
  settledOpinions,
} from '../../../src/domain/influence/opinion-model';
import { USUAL } from '../../../src/domain/influence/assumptions';
import { heedingOf } from '../../../src/domain/influence/weights';
import type { AccountMap } from '../../../src/domain/account-map';
import { example, yao } from './cases';

/** V row by row, in the order of the map's own list of people. */
function matrixOf(map: AccountMap, today: string, repulsion = 0): number[][] {
  const assumptions = { ...USUAL, repulsion };
  const heeding = heedingOf(map, today, undefined, assumptions);
  const model = opinionModel(heeding, assumptions);
  const order = map.people.map(({ id }) => heeding.indexOf.get(id) ?? -1);
  const units = order.map((at) => Float64Array.from(heeding.ids, (_, i) => (i === at ? 1 : 0)));
  return influenceOn(model, units).map((row) => order.map((at) => row[at] ?? NaN));
}

function expectMatrix(actual: readonly number[][], printed: readonly number[][]): void {
  expect(actual.length).toBe(printed.length);
  actual.forEach((row, i) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(printed[i]![j]!, 8.5)),
  );
}

// Examples of influence.md a.
describe('the influence matrix of the worked examples', () => {
  it.each(['E1', 'E2', 'E3', 'E5', 'E6'])('%s', (number) => {
    const { map, today, V } = example(number);
    expectMatrix(matrixOf(map, today), V);
  });

  it('E4: people at odds do not hear each other, or repel each other when that is assumed', () => {
    const { map, today, rho0, rho05, x_u10 } = example('E4');
    expectMatrix(matrixOf(map, today), rho0);
    expectMatrix(matrixOf(map, today, 0.5), rho05);
    const assumptions = { ...USUAL, repulsion: 0.5 };
    const model = opinionModel(heedingOf(map, today, undefined, assumptions), assumptions);
    const settled = settledOpinions(model, Float64Array.of(1, 0));
    settled.forEach((x, i) => expect(x).toBeCloseTo(x_u10[i]!, 8.5));
  });
});

describe('effective influence', () => {
  it.each(['E7', 'E26'])('%s: of the worked example', (number) => {
    const { map, today, E } = example(number);
    const { influence } = effectiveInfluence(map, 'm', today);
    for (const [id, value] of Object.entries(E)) expect(influence.get(id)).toBeCloseTo(value, 8.5);
  });

  it.each(['E14', 'E26'])('%s: the say in a vote', (number) => {
    const { map, today, say } = example(number);
    const found = effectiveInfluence(map, 'm', today).say;
    for (const [id, value] of Object.entries(say)) expect(found.get(id)).toBeCloseTo(value, 8.5);
  });

  it('shows that the vice president who decides has six per cent of it', () => {
    const { influence, unnamed } = effectiveInfluence(yao.b, 'gmo', '2024-06-13');
    const printed = { gm: 0.535, fin: 0.114, office: 0.082, eng: 0.067, vp: 0.058, equip: 0.056 };
    const rest = { vpprod: 0.051, '?1': 0.032, user: 0.005 };
    for (const [id, value] of Object.entries({ ...printed, ...rest })) {
      expect(influence.get(id), id).toBeCloseTo(value, 3);
    }
    expect(unnamed).toEqual(['?1']);
  });
});
