import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION, migrate, MIGRATIONS } from '../../src/domain/migrations/migrate';
import type { Migration, RawMap } from '../../src/domain/migrations/migrate';

const splitName: Migration = {
  version: 2,
  migrate: ({ name, ...rest }) => ({ ...rest, title: name }),
};
const countTies: Migration = {
  version: 3,
  migrate: (map) => ({ ...map, tieCount: (map.ties as unknown[]).length }),
};
const steps = [splitName, countTies];

function valueOf(result: ReturnType<typeof migrate>): RawMap {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the list of migrations', () => {
  test('leads from version 1 to the present one without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 2),
    );
  });

  test('is frozen', () => {
    expect(Object.isFrozen(MIGRATIONS)).toBe(true);
  });
});

describe('migrate', () => {
  test('runs the steps in the order of their versions, however they are listed', () => {
    const raw = { name: 'Grid', ties: [1, 2] };
    expect(migrate(raw, 1, [countTies, splitName], 3)).toEqual({
      ok: true,
      value: { title: 'Grid', ties: [1, 2], tieCount: 2 },
    });
    expect(raw).toEqual({ name: 'Grid', ties: [1, 2] });
  });

  test('leaves a map of the present version as it is', () => {
    const raw = { anything: true };
    expect(valueOf(migrate(raw, FORMAT_VERSION))).toBe(raw);
  });

  test('refuses a newer map and names both versions', () => {
    expect(migrate({}, FORMAT_VERSION + 1)).toEqual({
      ok: false,
      error: {
        code: 'newer-version',
        facts: { found: FORMAT_VERSION + 1, known: FORMAT_VERSION },
      },
    });
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses version %s', (version) => {
    expect(migrate({}, version, steps, 3)).toMatchObject({
      ok: false,
      error: { code: 'wrong-version', facts: { found: version, known: 3 } },
    });
  });

  test('refuses a way with a gap before it runs any step', () => {
    const ran: number[] = [];
    const noting: Migration = {
      version: 2,
      migrate: (map) => {
        ran.push(2);
        return map;
      },
    };
    expect(migrate({}, 1, [noting], 3)).toEqual({
      ok: false,
      error: { code: 'migration-missing', facts: { version: 3 } },
    });
    expect(ran).toEqual([]);
  });

  test('answers a step that trips over bad data with a failure', () => {
    expect(migrate({ name: 'Grid' }, 1, steps, 3)).toEqual({
      ok: false,
      error: { code: 'migration-failed', facts: { version: 3 } },
    });
  });

  test('comes to the same in one go and step by step', () => {
    const raw = fc.record({ name: fc.string(), ties: fc.array(fc.anything()) });
    fc.assert(
      fc.property(raw, (map) => {
        const halfway = valueOf(migrate(map, 1, steps, 2));
        expect(migrate(map, 1, steps, 3)).toEqual(migrate(halfway, 2, steps, 3));
      }),
    );
  });
});
