import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { MAP_FILE_ERRORS, REPAIRS } from '../../src/files/map-file-answers';
import english from '../../src/language/en/exchange';
import chinese from '../../src/language/zh-Hans/exchange';
import { accountMap } from '../arbitraries/account-map';
import { textOf } from './data-file';

const exportedAt = '2026-11-21T12:00:00Z';

/** Any of the characters of a text, half surrogate pairs included. */
function oneUnitOf(units: string) {
  return fc.nat(units.length - 1).map((at) => units.charAt(at));
}

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
          fc.string({ unit: 'binary', maxLength: 60 }),
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

  it('answers a file with letters changed, lost or doubled', () => {
    const text = textOf('valid', 'format-1.json');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(3), oneUnitOf('{}[]",:0x\u0000\ud800')), {
          minLength: 1,
          maxLength: 3,
        }),
        (edits) => {
          let broken = text;
          for (const [at, length, put] of edits) {
            broken = broken.slice(0, at) + put.repeat(length % 3) + broken.slice(at + length);
          }
          expectAnswer(broken);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers a valid file with values dropped, replaced, doubled or moved', () => {
    fc.assert(
      fc.property(smallMap, fc.array(mutilation, { minLength: 1, maxLength: 4 }), (map, blows) => {
        const file = JSON.parse(serializeMapFile(map, { exportedAt })) as unknown;
        for (const blow of blows) mutilate(file, blow);
        expectAnswer(JSON.stringify(file));
      }),
      { numRuns: 500 },
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

interface Blow {
  where: number;
  how: 'drop' | 'replace' | 'double' | 'rename' | 'swap';
  value: unknown;
}

const mutilation: fc.Arbitrary<Blow> = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('drop', 'replace', 'double', 'rename', 'swap'),
  value: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      2.5,
      1e308,
      '',
      ' ',
      'us',
      '__proto__',
      'toString',
      '2024-02-30',
      '\ud800',
      '\u0000',
      'javascript:alert(1)',
      [],
      {},
      [null],
      [[]],
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant('x'.repeat(50_001)),
  ),
});

type Slot = readonly [holder: Record<string, unknown> | unknown[], key: string];

function mutilate(root: unknown, { where, how, value }: Blow): void {
  const slots = slotsOf(root);
  const slot = slots[where % slots.length];
  if (slot === undefined) return;
  const [holder, key] = slot;
  const values = holder as Record<string, unknown>;
  if (how === 'drop') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete values[key];
  } else if (how === 'replace') values[key] = value;
  else if (how === 'double') {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else values[`${key}2`] = values[key];
  } else if (how === 'rename') {
    // As a key of the file itself, not as the prototype that an assignment would set.
    const name = typeof value === 'string' ? value : '__proto__';
    Object.defineProperty(holder, name, {
      value: values[key],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    const [otherHolder, otherKey] = slots[(where * 7 + 3) % slots.length] ?? slot;
    const other = (otherHolder as Record<string, unknown>)[otherKey];
    if (!contains(other, holder)) values[key] = structuredClone(other);
  }
}

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Record<string, unknown>, key] as const,
    ...slotsOf((value as Record<string, unknown>)[key]),
  ]);
}

function contains(outer: unknown, inner: unknown): boolean {
  return outer === inner || slotsOf(outer).some(([holder]) => holder === inner);
}
