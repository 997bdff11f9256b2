import { describe, expect, it } from 'vitest';
import { CALIBRATION, FORECAST, INFLUENCE, VISIT } from '../../src/domain/influence/constants';
import { INTRODUCTION_CHANCES } from '../../src/domain/influence/introduction-chances';
import en from '../../src/language/en/settings-assumptions';
import zh from '../../src/language/zh-Hans/settings-assumptions';

/** How the computing is done, which is nobody's judgement of people. */
const NOT_SHOWN = [
  'highestCeiling',
  'deadZoneSlack',
  'seed',
  'mostEquals',
  'deviate',
  'contactDays',
  'visitsFor',
];

const TABLES = [INFLUENCE, FORECAST, VISIT, INTRODUCTION_CHANCES, CALIBRATION];
const NAMES = new Set(TABLES.flatMap((table) => Object.keys(table)));

describe.each([
  ['English', en],
  ['Chinese', zh],
])('in %s', (_, words) => {
  it('every assumption of the analysis has words', () => {
    const without = [...NAMES].filter((name) => !(name in words));
    expect(without.sort()).toEqual([...NOT_SHOWN].sort());
  });

  it.each(Object.entries(words))('%s says what it is and gives a reason', (...assumption) => {
    const [, { what, why }] = assumption;
    expect(what).not.toBe('');
    expect(why).toMatch(/[.。]$/);
  });
});
