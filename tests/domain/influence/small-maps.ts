import fc from 'fast-check';
import type { AccountMap } from '../../../src/domain/account-map';
import { addDays } from '../../../src/domain/day';
import { MapSchema } from '../../../src/domain/row-schemas';
import {
  CERTAINTIES,
  EVIDENCE,
  FIRMNESS,
  MEETING_RULES,
  REACTIONS,
  STANCES,
  TIE_KINDS,
} from '../../../src/domain/vocabulary';
import { z } from '../../../src/domain/zod';

export const TODAY = '2026-11-22';
const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed'];

/** What a made map may hold. */
interface Making {
  readonly conflicts?: boolean;
  readonly rivals?: boolean;
  /** Only rooms in which both outcomes weigh the same: a chair, and in a vote equal seats without veto. */
  readonly evenRooms?: boolean;
}

/** Maps of up to five people with a decision meeting `m`, small enough to go through every case. */
export function smallMaps({
  conflicts = true,
  rivals = true,
  evenRooms = false,
}: Making = {}): fc.Arbitrary<AccountMap> {
  const one = fc.constantFrom(...PEOPLE);
  const kinds = TIE_KINDS.filter((kind) => conflicts || kind !== 'conflicts');
  const tie = fc
    .record({
      kind: fc.constantFrom(...kinds),
      fromId: one,
      toId: one,
      strength: fc.integer({ min: 1, max: 3 }),
      certainty: fc.constantFrom(...CERTAINTIES),
    })
    .filter(({ fromId, toId }) => fromId !== toId);
  const person = fc.record({
    firmness: fc.option(fc.constantFrom(...FIRMNESS), { nil: undefined }),
    decisionRole: fc.constantFrom(undefined, 'recommender' as const),
  });
  const assessment = fc.record({
    personId: one,
    date: fc.integer({ min: 0, max: 120 }).map((ago) => addDays(TODAY, -ago)),
    stance: fc.option(fc.constantFrom(...STANCES), { nil: undefined }),
    reaction: evenRooms
      ? fc.constant(undefined)
      : fc.option(fc.constantFrom(...REACTIONS), { nil: undefined }),
    evidence: fc.constantFrom(...EVIDENCE),
  });
  const visit = fc.record({
    by: rivals ? fc.constantFrom('us', 'r') : fc.constant('us'),
    date: fc.integer({ min: 0, max: 120 }).map((ago) => addDays(TODAY, -ago)),
    personIds: one.map((id) => [id]),
    channel: fc.constant('visit'),
    setting: fc.constant('private'),
  });
  const seat = fc.record({
    weight: evenRooms ? fc.constant(1) : fc.constantFrom(0, 1, 1, 2, 1.5),
    veto: evenRooms ? fc.constant(false) : fc.boolean(),
    speaks: fc.boolean(),
  });
  return fc
    .record({
      people: fc.array(person, { minLength: 5, maxLength: 5 }),
      ties: fc.array(tie, { maxLength: 10 }),
      assessments: fc.uniqueArray(assessment, { maxLength: 4, selector: (row) => row.personId }),
      visits: fc.array(visit, { maxLength: 4 }),
      seats: fc.array(seat, { minLength: 1, maxLength: 4 }),
      rule: evenRooms
        ? fc.constantFrom('chair' as const, 'vote' as const)
        : fc.option(fc.constantFrom(...MEETING_RULES), { nil: undefined }),
      hasChair: evenRooms ? fc.constant(true) : fc.boolean(),
      quota: evenRooms ? fc.constant(undefined) : fc.constantFrom(undefined, 0.5, 2 / 3, 0.6, 1),
      unnamed: fc.integer({ min: 0, max: 1 }),
    })
    .map((made) =>
      mapFrom({
        people: made.people.map((fields, at) => ({ ...fields, id: PEOPLE[at], name: PEOPLE[at] })),
        ties: made.ties,
        assessments: made.assessments,
        visits: made.visits,
        meeting: {
          chairId: made.hasChair ? 'ann' : undefined,
          rule: made.rule,
          quota: made.quota,
          headcount: made.seats.length + made.unnamed,
          seats: made.seats.map((fields, at) => ({ ...fields, personId: PEOPLE[at] })),
        },
      }),
    );
}

interface Rows {
  readonly people: readonly object[];
  readonly ties: readonly object[];
  readonly assessments: readonly object[];
  readonly visits: readonly object[];
  readonly meeting: object;
}

/** A map of these rows, with the decision meeting `m`. */
export function mapFrom({ people, ties, assessments, visits, meeting }: Rows): AccountMap {
  const numbered = (rows: readonly object[]) => rows.map((row, at) => ({ ...row, id: `${at}` }));
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Small map',
    customer: '',
    deal: { mode: 'advisor' },
    people: people.map((row) => ({ side: 'buyer', ...row })),
    ties: numbered(ties),
    assessments: numbered(assessments),
    visits: numbered(visits),
    rivals: [{ id: 'r', name: 'Rival' }],
    meetings: [{ id: 'm', name: 'Meeting', kind: 'decision', date: addDays(TODAY, 5), ...meeting }],
  });
}
