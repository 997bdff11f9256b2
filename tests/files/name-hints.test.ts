import { describe, expect, it } from 'vitest';
import { nameHints } from '../../src/files/name-hints';
import { fullMap } from '../domain/commands/full-map';

const [somebody] = fullMap.people;
const hintsOf = (...names: string[]) =>
  nameHints({
    ...fullMap,
    people: names.map((name, index) => ({ ...somebody!, id: `p${index}`, name })),
  });
const same = (name: string) => ({ code: 'same-name', name });
const turning = (name: string) => ({ code: 'turning-marks', name });

describe('what is worth knowing of the names in a file', () => {
  it.each([
    [[], []],
    [['Ann', 'Bo', 'Cy'], []],
    [['Ann', 'Bo', 'Ann'], [same('Ann')]],
    [['Ann', 'ann', 'ANN', 'a\u200bnn'], [same('ann')]],
    [
      ['Bo', 'Ann', 'Ann', 'Bo'],
      [same('Ann'), same('Bo')],
    ],
    [['?', '?', '?'], []],
    [['\u202egnp', 'Bo'], [turning('\u202egnp')]],
    [
      ['Bo', '\u202ebo'],
      [turning('\u202ebo'), same('\u202ebo')],
    ],
    [
      ['Bo', 'Bo', 'a\u2066b'],
      [turning('a\u2066b'), same('Bo')],
    ],
  ])('of %j is %j', (names, hints) => {
    expect(hintsOf(...names)).toEqual(hints);
  });
});
