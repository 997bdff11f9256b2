import fc from 'fast-check';
import { mapOf } from '../../src/domain/account-map';
import type { AccountMap, Rows } from '../../src/domain/account-map';
import { day, ids, line, name, note } from './fields';
import * as rows from './rows';

/** How many rows of a kind a map has at most. */
export interface MapSize {
  readonly people?: number;
  readonly rows?: number;
}

/**
 * Any map that could be kept: every field of every table, every reference to somebody who is there,
 * no tie twice, all in the order of the file. Everything else (circles in `reports-to`, decision
 * meetings in the past, visits to nobody in particular, awkward ids) happens.
 */
export function accountMap({ people = 6, rows: most = 5 }: MapSize = {}): fc.Arbitrary<AccountMap> {
  const table = <R extends object>(row: fc.Arbitrary<R>, length = most) =>
    fc
      .tuple(ids(length), fc.array(row, { minLength: length, maxLength: length }))
      .map(([keys, given]) => keys.map((id, index) => ({ ...given[index]!, id })));
  return fc
    .record({
      account: fc.record(
        {
          id: fc.constantFrom('map-1', '__proto__'),
          name,
          customer: line,
          deal: rows.deal,
          retainUntil: day,
          notes: note,
          privateNotes: note,
        },
        { requiredKeys: ['id', 'name', 'customer', 'deal'], noNullPrototype: true },
      ),
      people: table(rows.person, people),
      ties: table(rows.tie, people * 2),
      visits: table(rows.visit),
      assessments: table(rows.assessment),
      meetings: table(rows.meeting, 3),
      team: table(rows.teamMember, 3),
      rivals: table(rows.rival, 2),
      asks: table(rows.ask, 2),
      documents: table(rows.document, 2),
      rivalNotes: table(rows.rivalNote, 2),
      answers: table(rows.answer, 2),
      setAside: table(rows.setAside, 2),
      forecasts: table(rows.forecast, 2),
      pastDecisions: table(rows.pastDecision, 2),
      reviews: table(rows.review, 2),
    })
    .map(assembled);
}

type Drawn<R> = R extends fc.Arbitrary<infer T> ? T & { id: string } : never;

interface DrawnMap {
  readonly account: Omit<Rows['account'], 'deal'> & { deal: Rows['account']['deal'] };
  readonly people: Drawn<typeof rows.person>[];
  readonly ties: Drawn<typeof rows.tie>[];
  readonly visits: Drawn<typeof rows.visit>[];
  readonly assessments: Drawn<typeof rows.assessment>[];
  readonly meetings: Drawn<typeof rows.meeting>[];
  readonly team: Rows['team'][];
  readonly rivals: Rows['rivals'][];
  readonly asks: Drawn<typeof rows.ask>[];
  readonly documents: Drawn<typeof rows.document>[];
  readonly rivalNotes: Drawn<typeof rows.rivalNote>[];
  readonly answers: Drawn<typeof rows.answer>[];
  readonly setAside: Rows['setAside'][];
  readonly forecasts: Drawn<typeof rows.forecast>[];
  readonly pastDecisions: Rows['pastDecisions'][];
  readonly reviews: Rows['reviews'][];
}

function assembled(drawn: DrawnMap): AccountMap {
  const someone = chooser(drawn.people);
  const oneOfOurs = chooser(drawn.team);
  const aRival = chooser(drawn.rivals);
  const aMeeting = chooser(drawn.meetings);
  const party = (number: number) => (number % 2 === 0 ? 'us' : (aRival(number) ?? 'us'));
  const { account } = drawn;
  return mapOf(
    {
      ...account,
      deal: {
        ...account.deal,
        stages: sortedBy(account.deal.stages, ({ since }) => since),
        salesSteps: sortedBy(account.deal.salesSteps, ({ since }) => since),
      },
    },
    {
      people: drawn.people.map((person) => ({
        ...person,
        counterparts: chosen(person.counterparts, oneOfOurs),
        authorityChecks: sortedBy(referring(person.authorityChecks, 'personId', someone), byDate),
      })),
      ties: tiesOf(drawn.ties, someone),
      visits: drawn.visits.map((visit) => ({
        ...visit,
        by: party(visit.by),
        teamIds: chosen(visit.teamIds, oneOfOurs),
        personIds: chosen(visit.personIds, someone),
      })),
      assessments: drawn.assessments.flatMap(({ person, toldBy, ...rest }) =>
        referring([{ ...rest, personId: person }], 'personId', someone).map((row) => ({
          ...row,
          ...optionally('toldById', toldBy, someone),
        })),
      ),
      meetings: drawn.meetings.map(({ chair, seats, guests, ...rest }) => ({
        ...rest,
        ...optionally('chairId', chair, someone),
        seats: seatsOf(seats, someone),
        guests: sortedBy(
          guests.map((guest) => ({ ...guest, by: party(guest.by) })),
          ({ knownOn }) => knownOn ?? '',
        ),
      })),
      team: drawn.team,
      rivals: drawn.rivals,
      asks: drawn.asks.flatMap(({ to, for: about, ...rest }) => {
        const toPersonId = someone(to);
        const forPersonId = someone(about);
        if (toPersonId === undefined || forPersonId === undefined) return [];
        return [{ ...rest, toPersonId, forPersonId }];
      }),
      documents: drawn.documents.map((document) => ({
        ...document,
        shared: sortedBy(referring(document.shared, 'personId', someone), byDate),
      })),
      rivalNotes: drawn.rivalNotes.map(({ rival, ...rest }) => ({
        ...rest,
        ...optionally('rivalId', rival, aRival),
      })),
      answers: drawn.answers.map(({ person, ...rest }) => ({
        ...rest,
        ...optionally('personId', person, someone),
      })),
      setAside: drawn.setAside,
      forecasts: drawn.forecasts.flatMap(({ meeting, ...rest }) =>
        referring([{ ...rest, meetingId: meeting }], 'meetingId', aMeeting),
      ),
      pastDecisions: drawn.pastDecisions,
      reviews: drawn.reviews,
    },
  );
}

type Choose = (number: number) => string | undefined;

function chooser(table: readonly { id: string }[]): Choose {
  return (number) => table[number % table.length]?.id;
}

/** Different ids, as many as there are. */
function chosen(numbers: readonly number[], choose: Choose): string[] {
  return [...new Set(numbers.flatMap((number) => choose(number) ?? []))];
}

function optionally<K extends string>(
  key: K,
  number: number | undefined,
  choose: Choose,
): Partial<Record<K, string>> {
  const id = number === undefined ? undefined : choose(number);
  return id === undefined ? {} : ({ [key]: id } as Partial<Record<K, string>>);
}

function referring<K extends string, R extends Record<K, number>>(
  given: readonly R[],
  key: K,
  choose: Choose,
): (Omit<R, K> & Record<K, string>)[] {
  return given.flatMap((row) => {
    const id = choose(row[key]);
    return id === undefined ? [] : [{ ...row, [key]: id }];
  });
}

function tiesOf(drawn: readonly Drawn<typeof rows.tie>[], someone: Choose): Rows['ties'][] {
  const ties = new Map<string, Rows['ties']>();
  for (const { from, to, ...rest } of drawn) {
    const fromId = someone(from);
    const toId = someone(to);
    if (fromId === undefined || toId === undefined || fromId === toId) continue;
    const mutual = rest.kind === 'trusts' || rest.kind === 'conflicts';
    const ends = mutual ? [fromId, toId].sort() : [fromId, toId];
    ties.set(JSON.stringify([rest.kind, ...ends]), { ...rest, fromId, toId });
  }
  return [...ties.values()];
}

function seatsOf(
  drawn: Drawn<typeof rows.meeting>['seats'],
  someone: Choose,
): Rows['meetings']['seats'] {
  const seats = drawn.flatMap(({ person, ...seat }) => {
    const personId = someone(person);
    return personId === undefined ? [] : [{ ...seat, personId }];
  });
  const one = new Map(seats.map((seat) => [seat.personId, seat]));
  return sortedBy([...one.values()], ({ personId }) => personId);
}

function byDate({ date }: { date: string }): string {
  return date;
}

function sortedBy<E>(entries: readonly E[], key: (entry: E) => string): E[] {
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
