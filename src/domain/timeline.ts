import type { AccountMap, Meeting } from './account-map';
import { codeUnitOrder } from './code-unit-order';
import { addDays, daysBetween } from './day';
import type { Day } from './day';

/** Nothing newer than this many days: the map tells of the past, and ends with its own last day. */
const QUIET_DAYS = 30;

export type MomentKind = 'our-visit' | 'rival-visit' | 'meeting' | 'stage' | 'outcome' | 'other';

/** A day on which something happened or became known. */
export interface Moment {
  readonly day: Day;
  /** What did, each kind once, in the order of the list of kinds. */
  readonly kinds: readonly MomentKind[];
}

/** The days over which a map can be looked back at. */
export interface Timeline {
  readonly first: Day;
  readonly last: Day;
  /** By day; none before the first day or after the last. */
  readonly moments: readonly Moment[];
}

/**
 * From the first thing that happened or became known to today; on a map on which nothing has
 * happened for a month, to the day after the last of it. Undefined while nothing that is dated has
 * come to pass.
 */
export function timelineOf(map: AccountMap, today: Day): Timeline | undefined {
  const dated = datedFacts(map).sort((a, b) => codeUnitOrder(a.day, b.day));
  const first = dated.find(({ kind }) => kind !== 'stage')?.day;
  const latest = dated.at(-1)?.day;
  if (first === undefined || latest === undefined || first > today) return undefined;
  const last = daysBetween(latest, today) <= QUIET_DAYS ? today : addDays(latest, 1);
  return { first, last, moments: momentsOf(dated, first, last) };
}

interface Dated {
  readonly day: Day;
  readonly kind: MomentKind;
}

const KINDS: readonly MomentKind[] = [
  'our-visit',
  'rival-visit',
  'meeting',
  'stage',
  'outcome',
  'other',
];

function momentsOf(dated: readonly Dated[], first: Day, last: Day): Moment[] {
  const kindsByDay = new Map<Day, Set<MomentKind>>();
  for (const { day, kind } of dated) {
    if (day < first || day > last) continue;
    kindsByDay.set(day, (kindsByDay.get(day) ?? new Set()).add(kind));
  }
  return [...kindsByDay].map(([day, kinds]) => ({
    day,
    kinds: KINDS.filter((kind) => kinds.has(kind)),
  }));
}

// What the customer decided in former years is no part of this story, nor are reviews of the map.
function datedFacts(map: AccountMap): Dated[] {
  const { deal } = map;
  const other = [
    ...map.people.flatMap((person) => [
      person.knownSince,
      ...person.authorityChecks.map(({ date }) => date),
    ]),
    ...[...map.assessments, ...map.asks, ...map.rivalNotes, ...map.answers].map(({ date }) => date),
    ...map.documents.flatMap(({ shared }) => shared.map(({ date }) => date)),
    ...map.meetings.flatMap((meeting) => [
      meeting.knownOn,
      ...meeting.guests.map(({ knownOn }) => knownOn),
    ]),
    deal.expectedClose?.knownOn,
  ];
  return [
    ...map.visits.map(({ date, by }) => ({
      day: date,
      kind: by === 'us' ? ('our-visit' as const) : ('rival-visit' as const),
    })),
    ...days(
      map.meetings.map(({ date, cancelled }) => (cancelled ? null : date)),
      'meeting',
    ),
    ...days(
      [...deal.stages, ...deal.salesSteps].map(({ since }) => since),
      'stage',
    ),
    ...days([deal.outcome?.date], 'outcome'),
    ...days(other, 'other'),
  ];
}

function days(list: readonly (Day | null | undefined)[], kind: MomentKind): Dated[] {
  return list.flatMap((day) => (day == null ? [] : [{ day, kind }]));
}

/** The day on which a map's purchase is decided, and the meeting that decides if it is known. */
export interface DecisionDay {
  readonly day: Day;
  readonly meeting?: Meeting;
}

/**
 * Of the last decision meeting; without one, of the expected close or of the outcome. Undefined
 * where nothing says when.
 */
export function decisionDayOf(map: AccountMap): DecisionDay | undefined {
  const meeting = map.meetings
    .filter(({ kind, date, cancelled }) => kind === 'decision' && date != null && !cancelled)
    .sort((a, b) => codeUnitOrder(b.date ?? '', a.date ?? ''))[0];
  if (meeting?.date != null) return { day: meeting.date, meeting };
  const day = map.deal.expectedClose?.date ?? map.deal.outcome?.date;
  return day == null ? undefined : { day };
}
