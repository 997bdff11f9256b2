import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/domain/influence/forecast';
import type { Forecast } from '../../../src/domain/influence/forecast';
import { forecastExact } from '../../../src/domain/influence/forecast-exact';
import { afterVisit, levelChances, viewsOf } from '../../../src/domain/influence/views';
import { example, yao } from './cases';

const PRINTED = 8.3;

type Printed = Pick<ReturnType<typeof example>, 'total' | 'by' | 'swing' | 'win_given_level'>;

function expectChances(
  { win, open, lose }: Pick<Forecast, 'win' | 'open' | 'lose'>,
  counts: Printed['total'],
): void {
  expect(win).toBeCloseTo(counts['1'], PRINTED);
  expect(open).toBeCloseTo(counts['0'], PRINTED);
  expect(lose).toBeCloseTo(counts['-1'], PRINTED);
}

function expectPrinted(found: Forecast | undefined, printed: Printed): void {
  if (!found) throw new Error('no forecast');
  expectChances(found, printed.total);
  const { pess, mid, opt } = printed.by ?? {};
  if (pess) expectChances(found.byClimate.pessimistic, pess);
  if (mid) expectChances(found.byClimate.neutral, mid);
  if (opt) expectChances(found.byClimate.optimistic, opt);
  for (const [id, swing] of Object.entries(printed.swing ?? {})) {
    expect(found.swings.get(id), id).toBeCloseTo(swing, PRINTED);
  }
  for (const [id, levels] of Object.entries(printed.win_given_level ?? {})) {
    levels.forEach((win, k) => {
      expect(found.winAtLevel.get(id)?.[k], `${id} at level ${k}`).toBeCloseTo(win, PRINTED);
    });
  }
}

// The worked examples of influence.md b.
describe('the exact forecast of the worked examples', () => {
  it.each(['E8', 'E9', 'E10', 'E12', 'E13', 'E14', 'E17', 'E26'])('%s', (number) => {
    const printed = example(number);
    expectPrinted(forecastExact(printed.map, 'm', printed.today), printed);
  });

  it('E11: without influence a vote of three is the analytic 3·0.3²·0.7 + 0.3³', () => {
    const printed = example('E11');
    const found = forecastExact(printed.map, 'm', printed.today, {
      assumptions: { chairPull: 0 },
      climate: 'neutral',
    });
    expectPrinted(found, printed);
    expect(found?.win).toBeCloseTo(3 * 0.3 ** 2 * 0.7 + 0.3 ** 3, 12);
  });

  it('E10: knowledge fades with age and leaves the rest to what is usual', () => {
    const { map, today, reliability, pmf_mid } = example('E10');
    const [view] = viewsOf(map, ['F'], today);
    expect(view?.reliability).toBeCloseTo(reliability, PRINTED);
    levelChances(view!, 1).forEach((chance, k) => expect(chance).toBeCloseTo(pmf_mid[k]!, PRINTED));
  });
});

describe('a visit', () => {
  it('E15: lifts the doubtful most and the hostile and the won hardly', () => {
    const printed = example('E15');
    const after = afterVisit(printed.prior_mid);
    after.forEach((chance, k) => expect(chance).toBeCloseTo(printed.after[k]!, 12));
  });

  it.each([
    ['G', 0.42845],
    ['F', 0.347009375],
    ['T', 0.336575],
  ])('E16: to %s would bring the chance to %d', (visited, win) => {
    const { map, today } = example('E8');
    expect(forecastExact(map, 'm', today, { visited })?.win).toBeCloseTo(win, PRINTED);
  });
});

describe('the drawn forecast', () => {
  it.each(['E8', 'E9', 'E10', 'E12', 'E13', 'E14', 'E17', 'E26'])(
    '%s: is within 4.5 standard errors of the exact one',
    (number) => {
      const { map, today } = example(number);
      const exact = forecastExact(map, 'm', today)!;
      const drawn = forecast(map, 'm', today, { draws: 4000 })!;
      for (const outcome of ['win', 'open', 'lose'] as const) {
        const p = exact[outcome];
        expect(Math.abs(drawn[outcome] - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / 4000));
      }
    },
  );

  it('speaks of the lost deal in words only, by what is known of it', () => {
    const kindOn = (name: 'b' | 'c', day: string) => forecast(yao[name], 'gmo', day)?.verdict.kind;
    expect(kindOn('b', '2024-06-13')).toBe('too-little-known');
    expect(kindOn('b', '2024-06-19')).toBe('too-little-known');
    expect(kindOn('c', '2024-06-15')).toBe('too-early');
    expect(kindOn('c', '2024-06-19')).toBe('likely');
  });
});

// influence.md b, “Yao”: printed from enumeration.
describe('the lost deal', () => {
  it.each([
    ['b', '2024-06-13', { win: '0.247', lose: '0.333', low: '0.04', high: '0.50' }],
    ['b', '2024-06-19', { win: '0.154', lose: '0.476', low: '0.02', high: '0.30' }],
    ['c', '2024-06-15', { win: '0.408', low: '0.20', high: '0.71' }],
    ['c', '2024-06-19', { win: '0.735', low: '0.63', high: '0.87' }],
  ] as const)('map %s on %s reaches the printed numbers', (name, day, printed) => {
    const found = forecastExact(yao[name], 'gmo', day)!;
    for (const [key, value] of Object.entries(printed)) {
      const digits = value.length - 2;
      expect(found[key as keyof typeof printed].toFixed(digits), key).toBe(value);
    }
  });

  it('turns on the general manager', () => {
    const { swings, winAtLevel } = forecastExact(yao.b, 'gmo', '2024-06-13')!;
    expect([...swings.keys()][0]).toBe('gm');
    const levels = winAtLevel.get('gm')!.map((win) => win.toFixed(2));
    expect(levels).toEqual(['0.00', '0.00', '0.02', '0.55', '0.99']);
  });
});
