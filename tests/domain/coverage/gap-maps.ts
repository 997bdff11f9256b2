import fc from 'fast-check';
import { MapSchema } from '../../../src/domain/row-schemas';
import type { AccountMap } from '../../../src/domain/account-map';
import { addDays } from '../../../src/domain/day';
import {
  CHANNELS,
  EVIDENCE,
  MEETING_RULES,
  MODES,
  NEED_STATES,
  REACTIONS,
  SETTINGS,
  STAGES,
  STANCES,
  STYLES,
} from '../../../src/domain/vocabulary';
import { z } from '../../../src/domain/zod';

export const TODAY = '2026-11-22';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const dayNear = fc.integer({ min: -100, max: 60 }).map((days) => addDays(TODAY, days));
const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed', 'flo'];
const RIVALS = ['rex', 'roy'];
const anybody = fc.constantFrom(...PEOPLE);

const person = fc.record({
  side: fc.constantFrom('buyer', 'buyer', 'buyer', 'outside'),
  knownSince: maybe(dayNear),
  keyRoles: fc.subarray(['decision-maker', 'coach', 'user']),
  socialRoles: fc.subarray(['information-sharer', 'obstacle-builder']),
  decisionRole: maybe(fc.constantFrom('decider', 'recommender')),
  style: maybe(fc.constantFrom(...STYLES)),
  left: fc.nat({ max: 5 }).map((n) => n === 0),
  noContact: fc.nat({ max: 5 }).map((n) => n === 0),
});

export const visit = fc.record({
  date: dayNear,
  by: fc.constantFrom('us', 'us', ...RIVALS),
  personIds: fc.uniqueArray(anybody, { minLength: 1, maxLength: 3 }),
  channel: fc.constantFrom(...CHANNELS),
  setting: fc.constantFrom(...SETTINGS),
  met: fc.boolean(),
});

const assessment = fc.record({
  personId: anybody,
  date: dayNear,
  needs: fc.record({
    personal: fc.constantFrom(...NEED_STATES),
    organisation: fc.constantFrom(...NEED_STATES),
  }),
  reaction: maybe(fc.constantFrom(...REACTIONS)),
  stance: maybe(fc.constantFrom(...STANCES)),
  evidence: fc.constantFrom(...EVIDENCE),
});

const meeting = fc.record({
  kind: fc.constantFrom('decision', 'decision', 'discussion'),
  date: maybe(dayNear),
  knownOn: maybe(dayNear),
  held: fc.nat({ max: 4 }).map((n) => n === 0),
  cancelled: fc.nat({ max: 4 }).map((n) => n === 0),
  chairId: maybe(anybody),
  rule: maybe(fc.constantFrom(...MEETING_RULES)),
  headcount: maybe(fc.nat({ max: 8 })),
  seats: fc.uniqueArray(anybody, { maxLength: 6 }).chain((ids) =>
    fc.tuple(
      ...ids.map((personId) =>
        fc.record({
          personId: fc.constant(personId),
          weight: fc.nat({ max: 2 }),
          veto: fc.boolean(),
        }),
      ),
    ),
  ),
  guests: fc.array(fc.record({ by: fc.constantFrom('us', ...RIVALS), knownOn: maybe(dayNear) }), {
    maxLength: 3,
  }),
});

const deal = fc.record({
  mode: fc.constantFrom(...MODES),
  stages: fc.array(fc.record({ stage: fc.constantFrom(...STAGES.slice(0, 5)), since: dayNear }), {
    maxLength: 3,
  }),
  salesSteps: fc.array(fc.record({ step: fc.integer({ min: 1, max: 5 }), since: dayNear }), {
    maxLength: 3,
  }),
  expectedClose: maybe(fc.record({ date: dayNear, knownOn: maybe(dayNear) })),
  contactBan: maybe(fc.record({ from: dayNear, until: dayNear })),
});

const numbered = <T>(prefix: string, rows: readonly T[]) =>
  rows.map((row, index) => ({ ...row, id: `${prefix}${index}` }));

/** Small maps around TODAY in which the rules about the meeting have much to say. */
export const gapMap: fc.Arbitrary<AccountMap> = fc
  .record({
    deal,
    people: fc.tuple(...PEOPLE.map(() => person)),
    visits: fc.array(visit, { maxLength: 8 }),
    assessments: fc.array(assessment, { maxLength: 6 }),
    // Which of two meetings on one day with as many seats counts is settled by their ids.
    meetings: fc.uniqueArray(meeting, { maxLength: 3, selector: ({ date }) => date }),
  })
  .map(({ deal, people, visits, assessments, meetings }) =>
    z.parse(
      MapSchema,
      withoutUndefined({
        id: 'map',
        name: 'Map',
        customer: 'Customer',
        deal,
        people: people.map((fields, index) => ({
          ...fields,
          id: PEOPLE[index],
          name: PEOPLE[index],
        })),
        visits: numbered('v', visits),
        assessments: numbered('a', assessments),
        meetings: numbered('m', meetings).map((row) => ({ ...row, name: row.id })),
        rivals: RIVALS.map((id) => ({ id, name: id })),
      }),
    ),
  );

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
