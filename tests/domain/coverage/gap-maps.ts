import fc from 'fast-check';
import { MapSchema } from '../../../src/domain/row-schemas';
import type { AccountMap } from '../../../src/domain/account-map';
import { addDays } from '../../../src/domain/day';
import {
  CAREERS,
  CERTAINTIES,
  CHANNELS,
  DECISION_ROLES,
  EVIDENCE,
  FIRMNESS,
  KEY_ROLES,
  LEVELS,
  MEETING_RULES,
  MODES,
  NEED_STATES,
  REACTIONS,
  RECOMMENDS,
  SETTINGS,
  STAGES,
  STANCES,
  STYLES,
  TEAM_ROLES,
  TIE_KINDS,
} from '../../../src/domain/vocabulary';
import { z } from '../../../src/domain/zod';

export const TODAY = '2026-11-22';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const dayNear = fc.integer({ min: -100, max: 60 }).map((days) => addDays(TODAY, days));
const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed', 'flo'];
const RIVALS = ['rex', 'roy'];
const TEAM = ['sam', 'meg'];
const anybody = fc.constantFrom(...PEOPLE);

const rarely = fc.nat({ max: 5 }).map((n) => n === 0);

const roles = fc.record({
  keyRoles: fc.subarray([...KEY_ROLES]),
  purchaseRoles: fc.subarray(['gatekeeper', 'user', 'purchaser', 'top-leader']),
  socialRoles: fc.subarray(['information-sharer', 'obstacle-builder']),
  recommends: fc.subarray([...RECOMMENDS]),
  decisionRole: maybe(fc.constantFrom(...DECISION_ROLES)),
  holdsMoney: rarely,
});

const standing = fc.record({
  side: fc.constantFrom('buyer', 'buyer', 'buyer', 'outside'),
  knownSince: maybe(dayNear),
  department: maybe(fc.constantFrom('Finance', 'Production', 'Legal')),
  level: maybe(fc.constantFrom(...LEVELS)),
  formalRank: maybe(fc.integer({ min: 1, max: 5 })),
  realInfluence: maybe(fc.integer({ min: 1, max: 5 })),
  style: maybe(fc.constantFrom(...STYLES)),
  firmness: maybe(fc.constantFrom(...FIRMNESS)),
  career: maybe(fc.constantFrom(...CAREERS)),
  leavesOn: maybe(dayNear),
  left: rarely,
  noContact: rarely,
});

const knowledge = fc.record({
  claimsAuthority: rarely,
  authorityChecks: fc.array(
    fc.record({ personId: anybody, date: dayNear, confirms: fc.boolean() }),
    { maxLength: 2 },
  ),
  coachChecks: fc.record({
    wantsUs: fc.boolean(),
    credible: fc.boolean(),
    crossChecked: fc.boolean(),
  }),
  counterparts: fc.subarray(TEAM),
  ourContact: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 }),
  counterPlan: fc.option(fc.constant('Show the figures'), { nil: undefined, freq: 2 }),
});

const person = fc
  .tuple(roles, standing, knowledge)
  .map(([plays, stands, known]) => ({ ...plays, ...stands, ...known }));

const tie = fc
  .record({
    kind: fc.constantFrom(...TIE_KINDS),
    fromId: anybody,
    toId: anybody,
    strength: fc.integer({ min: 1, max: 3 }),
    certainty: fc.constantFrom(...CERTAINTIES),
  })
  .filter(({ fromId, toId }) => fromId !== toId);

export const visit = fc.record({
  date: dayNear,
  by: fc.constantFrom('us', 'us', ...RIVALS),
  personIds: fc.uniqueArray(anybody, { minLength: 1, maxLength: 3 }),
  channel: fc.constantFrom(...CHANNELS),
  setting: fc.constantFrom(...SETTINGS),
  met: fc.boolean(),
});

const visitWithNextStep = fc.tuple(visit, fc.boolean()).map(([fields, isAgreed]) => ({
  ...fields,
  ...(isAgreed && { nextStep: { what: 'Send the figures', done: false } }),
}));

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
  processKnown: fc.boolean(),
  noRival: rarely,
  contactBan: maybe(fc.record({ from: dayNear, until: dayNear })),
});

const numbered = <T>(prefix: string, rows: readonly T[]) =>
  rows.map((row, index) => ({ ...row, id: `${prefix}${index}` }));

const named = <T>(prefix: string, rows: readonly T[]) =>
  numbered(prefix, rows).map((row) => ({ ...row, name: row.id }));

const sharedDocument = fc.record({
  confidential: fc.boolean(),
  shared: fc.array(fc.record({ date: dayNear, personId: anybody }), { maxLength: 3 }),
});

const tables = fc.record({
  ties: fc.array(tie, { maxLength: 8 }),
  visits: fc.array(visitWithNextStep, { maxLength: 8 }),
  // Which of two equal ones of a person and a day counts is settled by their ids.
  assessments: fc.uniqueArray(assessment, {
    maxLength: 6,
    selector: ({ personId, date }) => `${personId} ${date}`,
  }),
  // As is which of two meetings on one day with as many seats.
  meetings: fc.uniqueArray(meeting, { maxLength: 3, selector: ({ date }) => date }),
  team: fc.tuple(
    ...TEAM.map((id) => fc.constantFrom(...TEAM_ROLES).map((role) => ({ id, name: id, role }))),
  ),
  asks: fc.array(fc.record({ date: dayNear, toPersonId: anybody, forPersonId: anybody }), {
    maxLength: 2,
  }),
  documents: fc.array(sharedDocument, { maxLength: 2 }),
  rivalNotes: fc.array(fc.record({ date: dayNear, text: fc.constant('Seen there') }), {
    maxLength: 2,
  }),
});

/** Small maps around TODAY in which the rules have much to say. */
export const gapMap: fc.Arbitrary<AccountMap> = fc
  .tuple(deal, fc.tuple(...PEOPLE.map(() => person)), tables)
  .map(([deal, people, rows]) =>
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
        ties: numbered('t', rows.ties),
        visits: numbered('v', rows.visits),
        assessments: numbered('a', rows.assessments),
        meetings: named('m', rows.meetings),
        team: rows.team,
        rivals: RIVALS.map((id) => ({ id, name: id })),
        asks: numbered('q', rows.asks),
        documents: named('d', rows.documents),
        rivalNotes: numbered('n', rows.rivalNotes),
      }),
    ),
  );

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
