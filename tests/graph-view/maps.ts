import fc from 'fast-check';
import { accountOf, mapOf } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { MapSchema } from '../../src/domain/row-schemas';
import { LEVELS, SIDES, TIE_KINDS } from '../../src/domain/vocabulary';
import { z } from '../../src/domain/zod';

export const TODAY = '2026-06-13';

type Raw = Record<string, unknown>;

/** A map from its rows in short: everything that is left out is as in a file. */
export function mapWith(tables: Record<string, Raw[]>): AccountMap {
  const filled = {
    ...tables,
    people: (tables.people ?? []).map((row) => ({ name: row.id, side: 'buyer', ...row })),
    ties: (tables.ties ?? []).map((row) => ({ strength: 2, certainty: 'seen', ...row })),
    visits: (tables.visits ?? []).map((row) => ({
      by: 'us',
      channel: 'visit',
      setting: 'private',
      ...row,
    })),
  };
  const parsed = z.parse(MapSchema, {
    id: 'm',
    name: 'Map',
    customer: 'Customer',
    deal: { mode: 'advisor' },
    ...filled,
  });
  return mapOf(accountOf(parsed), parsed);
}

/** A decision meeting a week ahead with these seats. */
export function decisionMeeting(fields: Raw): Raw {
  return { id: 'board', name: 'Board', kind: 'decision', date: '2026-06-20', ...fields };
}

export const levelMaps: fc.Arbitrary<AccountMap> = fc
  .integer({ min: 1, max: 60 })
  .chain((count) => {
    const person = fc.record(
      {
        side: fc.constantFrom(...SIDES, 'buyer', 'buyer', 'buyer'),
        level: fc.constantFrom(...LEVELS),
        department: fc.constantFrom('Finance', 'Production', 'Purchasing', '采购部', '__proto__'),
        realInfluence: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: ['side'] },
    );
    const end = fc.integer({ min: 0, max: count - 1 });
    return fc
      .tuple(
        fc.array(person, { minLength: count, maxLength: count }),
        fc.array(fc.tuple(fc.constantFrom(...TIE_KINDS), end, end), { maxLength: 80 }),
      )
      .map(([people, ties]) =>
        mapWith({
          people: people.map((fields, at) => ({ id: `p${at}`, ...fields })),
          ties: ties
            .filter(([, from, to]) => from !== to)
            .map(([kind, from, to], at) => ({
              id: `t${at}`,
              kind,
              fromId: `p${from}`,
              toId: `p${to}`,
            })),
        }),
      );
  });
