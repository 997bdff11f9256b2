import fc from 'fast-check';
import type { AccountMap, Person, Tie } from '../../../src/domain/account-map';
import { addDays } from '../../../src/domain/day';
import { MapSchema } from '../../../src/domain/row-schemas';
import {
  CERTAINTIES,
  CHANNELS,
  LEVELS,
  SETTINGS,
  STANCES,
  TIE_KINDS,
} from '../../../src/domain/vocabulary';
import { z } from '../../../src/domain/zod';

export const TODAY = '2026-11-22';
export const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed', 'flo', 'gus'];

export type TieFields = Omit<Tie, 'id'>;
export type PersonFields = Partial<Omit<Person, 'id' | 'name'>>;

interface Network {
  readonly people: Readonly<Record<string, PersonFields & { stance?: number }>>;
  readonly ties?: readonly (readonly [
    kind: Tie['kind'],
    from: string,
    to: string,
    strength?: number,
  ])[];
  /** Counted visits of ours by person. */
  readonly visits?: Readonly<Record<string, number>>;
}

/** A map of people and ties, with a counted visit of ours on each of the last days. */
export function networkMap({ people, ties = [], visits = {} }: Network): AccountMap {
  return parsed({
    people: Object.entries(people).map(([id, { stance: _, ...fields }]) => ({
      ...fields,
      id,
      name: id,
    })),
    ties: ties.map(([kind, fromId, toId, strength = 2]) => ({
      kind,
      fromId,
      toId,
      strength,
      certainty: 'seen',
    })),
    visits: Object.entries(visits).flatMap(([id, count]) =>
      Array.from({ length: count }, (_, ago) => ({ date: addDays(TODAY, -ago), personIds: [id] })),
    ),
    assessments: Object.entries(people).flatMap(([personId, { stance }]) =>
      stance === undefined ? [] : [{ personId, stance }],
    ),
  });
}

interface Rows {
  readonly people: readonly object[];
  readonly ties: readonly object[];
  readonly visits: readonly object[];
  readonly assessments: readonly object[];
}

function parsed({ people, ties, visits, assessments }: Rows): AccountMap {
  const map = {
    id: 'map',
    name: 'Map',
    customer: 'Customer',
    deal: { mode: 'advisor' },
    people: people.map((row) => ({ side: 'buyer', ...row })),
    ties: numbered('t', ties),
    visits: numbered('v', visits).map((row) => ({
      by: 'us',
      channel: 'visit',
      setting: 'private',
      ...row,
    })),
    assessments: numbered('a', assessments).map((row) => ({
      date: TODAY,
      evidence: 'acted',
      ...row,
    })),
  };
  return z.parse(MapSchema, JSON.parse(JSON.stringify(map)));
}

const numbered = (prefix: string, rows: readonly object[]) =>
  rows.map((row, index) => ({ ...row, id: `${prefix}${String(index).padStart(3, '0')}` }));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const seldom = fc.nat({ max: 6 }).map((n) => n === 0);
const dayNear = fc.integer({ min: -250, max: 20 }).map((days) => addDays(TODAY, days));
const anybody = fc.constantFrom(...PEOPLE);

const person = fc.record({
  side: fc.constantFrom('buyer', 'buyer', 'buyer', 'outside', 'rival'),
  knownSince: maybe(dayNear),
  department: maybe(fc.constantFrom('X', 'Y', 'Z')),
  level: maybe(fc.constantFrom(...LEVELS)),
  keyRoles: fc.subarray(['coach', 'user']),
  ourContact: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  left: seldom,
  noContact: seldom,
});

export const tie: fc.Arbitrary<TieFields> = fc
  .record({
    kind: fc.constantFrom(...TIE_KINDS),
    fromId: anybody,
    toId: anybody,
    strength: fc.integer({ min: 1, max: 3 }),
    certainty: fc.constantFrom(...CERTAINTIES),
  })
  .filter(({ fromId, toId }) => fromId !== toId);

/** Small maps of seven people with many ties, in which some are known and some never introduce. */
export const introductionMap: fc.Arbitrary<AccountMap> = fc
  .record({
    people: fc.tuple(...PEOPLE.map(() => person)),
    ties: fc.array(tie, { maxLength: 16 }),
    visits: fc.array(
      fc.record({
        date: dayNear,
        by: fc.constantFrom('us', 'us', 'us', 'rex'),
        personIds: fc.uniqueArray(anybody, { minLength: 1, maxLength: 2 }),
        channel: fc.constantFrom('visit', ...CHANNELS),
        setting: fc.constantFrom('private', ...SETTINGS),
        met: fc.nat({ max: 4 }).map((n) => n > 0),
      }),
      { maxLength: 5 },
    ),
    assessments: fc.array(
      fc.record({ personId: anybody, date: dayNear, stance: maybe(fc.constantFrom(...STANCES)) }),
      { maxLength: 6 },
    ),
  })
  .map(({ people, ...rows }) =>
    parsed({
      ...rows,
      people: people.map((fields, index) => ({
        ...fields,
        id: PEOPLE[index],
        name: PEOPLE[index],
      })),
    }),
  );
