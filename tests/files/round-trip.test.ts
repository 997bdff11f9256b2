import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import { MapSchema } from '../../src/domain/row-schemas';
import type { AccountMap } from '../../src/domain/account-map';
import { z } from '../../src/domain/zod';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { accountMap } from '../arbitraries/account-map';

const exportedAt = '2026-11-21T12:00:00Z';
const written = (map: AccountMap) => serializeMapFile(map, { exportedAt });

describe('a map written to a file and read back', () => {
  it('is the same map, with nothing put right', () => {
    fc.assert(
      fc.property(accountMap(), (map) => {
        const read = parseMapFile(written(map));
        expect(read).toEqual({
          ok: true,
          value: {
            map,
            repairs: [],
            redaction: 'none',
            formatVersion: 1,
            exportedAt,
            app: expect.stringMatching(/^undercurrent \d+\.\d+\.\d+$/) as string,
          },
        });
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('is what its schema calls valid', () => {
    fc.assert(
      fc.property(accountMap(), (map) => {
        expect(z.safeParse(MapSchema, map).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes in whatever order its tables, sets and keys are', () => {
    fc.assert(
      fc.property(accountMap(), fc.nat(), (map, seed) => {
        expect(written(disordered(map, seed))).toBe(written(map));
      }),
      { numRuns: 300 },
    );
  });

  it('carries its lineage along', () => {
    const lineage = { revision: 12, hash: 'abc', parents: ['def'] };
    fc.assert(
      fc.property(accountMap({ people: 1 }), (map) => {
        const read = parseMapFile(serializeMapFile(map, { exportedAt, lineage }));
        expect(read.ok && read.value.lineage).toEqual(lineage);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves out what is unknown and what is not of the format, and never fails', () => {
    const map = {
      id: 'm',
      name: 'Harbour',
      customer: 'Port',
      deal: { mode: 'quick', goal: undefined, budget: null },
      people: [{ id: 'p', name: 'Li', side: 'buyer', colour: 'red', title: null }],
    };
    const text = written(map as unknown as AccountMap);
    const read = parseMapFile(text);
    expect(text).not.toMatch(/colour|null|goal|budget|title/);
    expect(read.ok && read.value.repairs).toEqual([]);
    expect(written(read.ok ? read.value.map : (map as unknown as AccountMap))).toBe(text);
  });
});

/** The same map with tables, sets of words and keys the other way round or turned. */
function disordered(map: AccountMap, seed: number): AccountMap {
  const turned = <T>(rows: readonly T[]): T[] => {
    const by = rows.length === 0 ? 0 : seed % rows.length;
    return [...rows.slice(by), ...rows.slice(0, by)].reverse();
  };
  const tables = TABLES.map((table) => [table, turned<object>(map[table])] as const);
  const mixed = {
    ...map,
    ...Object.fromEntries(tables),
    people: turned(map.people).map((person) => ({
      ...person,
      keyRoles: turned(person.keyRoles),
      purchaseRoles: turned(person.purchaseRoles),
    })),
    meetings: turned(map.meetings).map((meeting) => ({ ...meeting, seats: turned(meeting.seats) })),
  };
  return keysReversed(mixed) as AccountMap;
}

function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysReversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, keysReversed(part)]));
}
