import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { MAP_FILE_ERRORS, REPAIRS } from '../../src/files/map-file-answers';
import english from '../../src/language/en/exchange';
import chinese from '../../src/language/zh-Hans/exchange';
import { accountMap } from '../arbitraries/account-map';
import { codePoint } from '../arbitraries/fields';
import { HOSTILE_VALUES, mutilate, WAYS } from './mutilation';
import type { Blow } from './mutilation';

const exportedAt = '2026-11-21T12:00:00Z';

/** Any of the characters of a text, half surrogate pairs included. */
function oneUnitOf(units: string) {
  return fc.nat(units.length - 1).map((at) => units.charAt(at));
}

const mutilation: fc.Arbitrary<Blow> = fc.record({
  where: fc.nat(),
  how: fc.constantFrom(...WAYS),
  value: fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.jsonValue({ maxDepth: 2 })),
});

const smallMap = accountMap({ people: 4, rows: 3 });

/** Whatever the text: an answer from the lists, with a sentence; and a map that is really valid. */
function expectAnswer(text: string): void {
  const result = parseMapFile(text);
  if (!result.ok) {
    expect(MAP_FILE_ERRORS).toContain(result.error.code);
    expect(english.refused[result.error.code]).not.toBe('');
    expect(chinese.refused[result.error.code]).not.toBe('');
    return;
  }
  const { map, repairs } = result.value;
  for (const { code, at } of repairs) {
    expect(REPAIRS).toContain(code);
    expect(at).not.toBe('');
  }
  expect(z.safeParse(MapSchema, map).error?.issues ?? []).toEqual([]);
  const again = parseMapFile(serializeMapFile(map, { exportedAt }));
  expect(again.ok && again.value.map).toEqual(map);
  expect(again.ok && again.value.repairs.filter(({ kept }) => !kept)).toEqual([]);
}

describe('reading what was never meant to be read', () => {
  it('answers any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: codePoint, maxLength: 60 }),
          fc.json(),
          fc
            .array(fc.integer({ min: 0, max: 0xffff }))
            .map((units) => String.fromCharCode(...units)),
          fc.string({ unit: oneUnitOf('{}[]",:\\u0e1-.tfn \n'), maxLength: 40 }),
        ),
        expectAnswer,
      ),
      { numRuns: 2000 },
    );
  });

  it('finds the fault wherever JSON.parse does, and only there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: oneUnitOf('{{}}[["",,::\\a1-.0e \n'), maxLength: 12 }),
        (text) => {
          const result = parseMapFile(text);
          const code = result.ok ? 'ok' : result.error.code;
          const isJson = ((): boolean => {
            try {
              JSON.parse(text);
              return true;
            } catch {
              return false;
            }
          })();
          if (text.trim() !== '') expect(code === 'not-json').toBe(!isJson);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('answers a valid file with values dropped, replaced, doubled or moved', () => {
    fc.assert(
      fc.property(smallMap, fc.array(mutilation, { minLength: 1, maxLength: 4 }), (map, blows) => {
        const file = JSON.parse(serializeMapFile(map, { exportedAt })) as unknown;
        for (const blow of blows) mutilate(file, blow);
        expectAnswer(JSON.stringify(file));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('takes whatever the schema takes, if ids are told apart', () => {
    fc.assert(
      fc.property(smallMap, fc.array(mutilation, { maxLength: 2 }), (map, blows) => {
        const file = JSON.parse(serializeMapFile(map, { exportedAt })) as { map: unknown };
        for (const blow of blows) mutilate(file.map, blow);
        fc.pre(z.safeParse(MapSchema, file.map).success);
        const result = parseMapFile(JSON.stringify(file));
        if (!result.ok) expect(['duplicate-id', 'empty-id']).toContain(result.error.code);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
