import { describe, expect, it } from 'vitest';
import { presentSalesStep, presentStage, stageOrder } from '../../src/domain/stages';
import { STAGES } from '../../src/domain/vocabulary';
import { inDays } from './coverage/small-map';

const TODAY = inDays(0);
const steps = (...entered: [number, number][]) => ({
  salesSteps: entered.map(([step, day]) => ({ step, since: inDays(day) })),
});

describe('the stage of a deal', () => {
  it('has its place in the buying process', () => {
    expect(STAGES.map(stageOrder)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([
    ['none', [], 'intent'],
    ['one of today', [['decision', 0]], 'decision'],
    ['one of tomorrow', [['decision', 1]], 'intent'],
    [
      'a later one that is less far',
      [
        ['decision', -9],
        ['research', -3],
      ],
      'research',
    ],
    [
      'a later one, entered first in the list',
      [
        ['research', -3],
        ['decision', -9],
      ],
      'research',
    ],
    [
      'two of one day, the further first',
      [
        ['decision', -3],
        ['research', -3],
      ],
      'decision',
    ],
    [
      'two of one day, the further last',
      [
        ['research', -3],
        ['decision', -3],
      ],
      'decision',
    ],
  ] as [string, ['decision' | 'research', number][], string][])(
    'is the latest entered by then: %s',
    (_what, entered, expected) => {
      const stages = entered.map(([stage, day]) => ({ stage, since: inDays(day) }));
      expect(presentStage({ stages }, TODAY)).toBe(expected);
    },
  );
});

describe('the step of our selling', () => {
  it.each([
    [[], 0],
    [[[3, 0]], 3],
    [[[3, 1]], 0],
    [
      [
        [4, -9],
        [2, -3],
      ],
      2,
    ],
    [
      [
        [2, -3],
        [5, -3],
        [4, -3],
      ],
      5,
    ],
  ] as [[number, number][], number][])('of %j is %s', (entered, expected) => {
    expect(presentSalesStep(steps(...entered), TODAY)).toBe(expected);
  });
});
