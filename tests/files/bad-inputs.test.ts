import { describe, expect, it } from 'vitest';
import { DOORS } from './bad-inputs/doors';
import { IDS, TIES } from './bad-inputs/ids-and-ties';
import { JSON_TEXT } from './bad-inputs/json';
import { MARKUP, NAMES } from './bad-inputs/names';
import { NUMBERS_AND_DAYS } from './bad-inputs/numbers-and-days';
import { PICTURES } from './bad-inputs/pictures';
import { SEALED } from './bad-inputs/sealed';
import { TABLES } from './bad-inputs/tables';

/** The hundred, in the order of their numbers. */
const BAD_INPUTS = [
  ...JSON_TEXT,
  ...IDS,
  ...TIES,
  ...NUMBERS_AND_DAYS,
  ...NAMES,
  ...MARKUP,
  ...PICTURES,
  ...TABLES,
  ...SEALED,
  ...DOORS,
];

describe('the bad inputs', () => {
  it('are a hundred, each with its number', () => {
    expect(BAD_INPUTS.map(({ number }) => number)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  });

  it.each(BAD_INPUTS)('$number $name: $answer', async ({ check }) => {
    await check();
  });
});
