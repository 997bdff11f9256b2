import { describe, expect, it, vi } from 'vitest';
import type { migrate } from '../../src/domain/migrations/migrate';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { parsed, plainFile } from './data-file';

// The format as it may be one day: version 2 renamed a field, version 3 shares a frozen default.
vi.mock('../../src/domain/migrations/migrate', async (original) => {
  const real = await original<{ migrate: typeof migrate }>();
  const frozenDeal = Object.freeze({ mode: 'quick', stages: Object.freeze([]) });
  const steps = [
    {
      version: 2,
      migrate: ({ label, ...map }: Record<string, unknown>) => {
        if (label === 'unreadable') throw new Error('no label');
        return { ...map, name: label };
      },
    },
    { version: 3, migrate: (map: Record<string, unknown>) => ({ deal: frozenDeal, ...map }) },
  ];
  return {
    ...real,
    FORMAT_VERSION: 3,
    migrate: (map: Record<string, unknown>, from: number) => real.migrate(map, from, steps, 3),
  };
});

function olderFile(label: string) {
  const { map, ...file } = plainFile();
  const { name: _name, deal: _deal, ...rest } = map;
  return JSON.stringify({ ...file, formatVersion: 1, map: { ...rest, label } });
}

describe('a file of an older format', () => {
  it('is brought up step by step and says which format it had', () => {
    const { map, formatVersion, repairs } = parsed(olderFile('Harbour'));
    expect(map).toMatchObject({ name: 'Harbour', deal: { mode: 'quick', salesSteps: [] } });
    expect({ formatVersion, repairs }).toEqual({ formatVersion: 1, repairs: [] });
  });

  it('is written in the present one', () => {
    const { map } = parsed(olderFile('Harbour'));
    const text = serializeMapFile(map, { exportedAt: '2026-11-21T12:00:00Z' });
    expect(text).toContain('"formatVersion": 3');
    expect(parsed(text)).toMatchObject({ map, formatVersion: 3, repairs: [] });
  });

  it('is refused when a step cannot read it', () => {
    expect(parseMapFile(olderFile('unreadable'))).toEqual({
      ok: false,
      error: { code: 'migration-failed', at: 'map', facts: { version: 2 } },
    });
  });

  it('is refused with both numbers when it is newer after all', () => {
    expect(
      parseMapFile(JSON.stringify({ ...plainFile(), formatVersion: 4, map: 'other' })),
    ).toEqual({
      ok: false,
      error: { code: 'newer-version', at: 'formatVersion', facts: { found: 4, known: 3 } },
    });
  });
});
