import type { AccountMap, Person, Tie } from '../account-map';
import { assessmentsByPerson } from '../attitude';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import type { Attendance } from './attendance';
import { INFLUENCE } from './constants';
import { presentPeople, tiesOfPeople } from './present-people';
import type { PresentTie } from './present-people';

/** The room in which people will hear each other, and whether its chair decides. */
export interface HeardRoom {
  readonly attendance: Attendance;
  readonly chairDecides: boolean;
}

/** In which way somebody is heard. */
export const WAYS = ['room', 'influences', 'trusts', 'formal', 'conflicts'] as const;

const ROOM = WAYS.indexOf('room');
const INFLUENCES = WAYS.indexOf('influences');
const TRUST = WAYS.indexOf('trusts');
const FORMAL = WAYS.indexOf('formal');
const CONFLICT = WAYS.indexOf('conflicts');
const UNHEARD = -1;

/**
 * Who hears whom, row by row: those whom i hears stand at the pairs `rowStart[i] … rowEnd[i] − 1`,
 * sorted, so that the order of the map's lists does not change the last digit of a sum.
 */
export interface Heard {
  /** People by id, then the unnamed heads of the room. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly people: readonly Person[];
  readonly rowStart: readonly number[];
  readonly rowEnd: readonly number[];
  /** The one who is heard, by pair. */
  readonly of: readonly number[];
  /** What the strongest of each way is worth, by pair and way (see slotOf); 0 is nothing. */
  readonly worth: Float64Array;
}

export function slotOf(pair: number, way: number): number {
  return pair * WAYS.length + way;
}

/**
 * Everything that anybody hears on that day (influence.md a): influence and trust by strength ×
 * certainty × voice, formal lines up and down, conflicts, and in the room the chair's hearing and
 * pull. Of parallels of one way the strongest counts; conflict cancels trust and the formal line, an
 * influence the formal line. People of every side count who are on the map and have not left.
 * O(people + ties).
 */
export function heardOn(
  map: AccountMap,
  today: Day,
  room: HeardRoom | undefined,
  { chairPull }: Pick<Assumptions, 'chairPull'>,
): Heard {
  const { people, nodeOf } = presentPeople(map, today);
  const unnamed = room?.attendance.attendees.filter(({ named }) => !named) ?? [];
  const ids = [...people, ...unnamed].map(({ id }) => id);
  const indexOf = unnamed.length === 0 ? nodeOf : new Map(ids.map((id, index) => [id, index]));
  const ties = tiesOfPeople(map, today);
  const voice = voices(map, today, nodeOf);
  const seated = room && seatedIn(room, indexOf, people, voice);
  const rows = emptyRows(ids.length, ties, seated);
  for (let speaker = 0; speaker < ids.length; speaker++) {
    for (const tie of ties[speaker] ?? []) hearThrough(rows, tie, speaker, voice[speaker] ?? 1);
    if (seated) hearInRoom(rows, seated, speaker, chairPull);
  }
  keepCounting(rows);
  return { ids, indexOf, people, ...rows };
}

/** Half a voice for people who are cold to the matter. */
function voices(map: AccountMap, today: Day, nodeOf: ReadonlyMap<string, number>): number[] {
  const voice = new Array<number>(nodeOf.size).fill(1);
  for (const [id, { reaction }] of assessmentsByPerson(map, today)) {
    const node = nodeOf.get(id);
    if (node !== undefined && reaction === 'cold') voice[node] = INFLUENCE.coldVoice;
  }
  return voice;
}

/** A known chair, and what he hears from each of the other heads; 0 is nothing. */
interface Seated {
  readonly chair: number;
  readonly heads: ReadonlyMap<number, number>;
}

function seatedIn(
  { attendance: { attendees, chairId }, chairDecides }: HeardRoom,
  indexOf: ReadonlyMap<string, number>,
  people: readonly Person[],
  voice: readonly number[],
): Seated | undefined {
  const chair = chairId === undefined ? undefined : indexOf.get(chairId);
  if (chair === undefined) return undefined;
  const heads = new Map<number, number>();
  for (const { id, speaks } of attendees) {
    const head = indexOf.get(id);
    if (head === undefined || head === chair) continue;
    const recommends = people[head]?.decisionRole === 'recommender';
    const hears = recommends ? INFLUENCE.chairHearsRecommender : INFLUENCE.chairHears;
    heads.set(head, chairDecides && speaks ? hears * (voice[head] ?? 1) : 0);
  }
  return { chair, heads };
}

interface Rows {
  readonly rowStart: number[];
  readonly rowEnd: number[];
  readonly of: number[];
  readonly worth: Float64Array;
}

/**
 * With room in each row for everybody at the other end of a tie, and in the meeting. The short lists
 * are plain arrays: typed ones lie outside the heap, and cost ten times as much to get.
 */
function emptyRows(
  size: number,
  ties: readonly (readonly PresentTie[])[],
  seated: Seated | undefined,
): Rows {
  const rowStart = new Array<number>(size).fill(0);
  let pairs = 0;
  for (let row = 0; row < size; row++) {
    rowStart[row] = pairs;
    pairs += ties[row]?.length ?? 0;
    if (seated?.heads.has(row) === true) pairs += 1;
    if (row === seated?.chair) pairs += seated.heads.size;
  }
  return {
    rowStart,
    rowEnd: [...rowStart],
    of: new Array<number>(pairs).fill(0),
    worth: new Float64Array(pairs * WAYS.length),
  };
}

/** What one end of a tie says, the other hears. */
function hearThrough(rows: Rows, present: PresentTie, speaker: number, voice: number): void {
  const way = wayOf(present, speaker);
  if (way === UNHEARD) return;
  const isVoice = way === INFLUENCES || way === TRUST;
  const worth = isVoice ? worthOf(present, speaker) * voice : worthOf(present, speaker);
  hear(rows, otherEnd(present, speaker), speaker, way, worth);
}

/** In which way this end of a tie is heard at the other. */
function wayOf({ tie, from }: PresentTie, speaker: number): number {
  switch (tie.kind) {
    case 'influences':
      return speaker === from ? INFLUENCES : UNHEARD;
    case 'trusts':
      return TRUST;
    case 'reports-to':
      return FORMAL;
    case 'conflicts':
      return CONFLICT;
    case 'informs':
    case 'introduces':
      return UNHEARD;
  }
}

function worthOf({ tie, to }: PresentTie, speaker: number): number {
  if (tie.kind === 'reports-to')
    return speaker === to ? INFLUENCE.reportHeedsBoss : INFLUENCE.bossHeedsReport;
  return tie.strength * INFLUENCE.certainty[tie.certainty];
}

function otherEnd({ from, to }: PresentTie, end: number): number {
  return end === from ? to : from;
}

/** Of a speaker's ties the one through which somebody hears him in that way: of parallels the strongest. */
export function tieHeard(
  ties: readonly PresentTie[],
  { hearer, speaker }: { readonly hearer: number; readonly speaker: number },
  way: (typeof WAYS)[number],
): Tie | undefined {
  return ties
    .filter((present) => otherEnd(present, speaker) === hearer)
    .filter((present) => WAYS[wayOf(present, speaker)] === way)
    .sort((a, b) => worthOf(b, speaker) - worthOf(a, speaker))[0]?.tie;
}

function hearInRoom(rows: Rows, { chair, heads }: Seated, speaker: number, pull: number): void {
  if (speaker === chair) for (const head of heads.keys()) hear(rows, head, chair, ROOM, pull);
  const worth = heads.get(speaker) ?? 0;
  if (worth > 0) hear(rows, chair, speaker, ROOM, worth);
}

/** The speakers come in order: whoever is heard in several ways is the last in the row. */
function hear(
  { rowStart, rowEnd, of, worth }: Rows,
  hearer: number,
  speaker: number,
  way: number,
  value: number,
): void {
  const end = rowEnd[hearer] ?? 0;
  const isKnown = end > (rowStart[hearer] ?? 0) && of[end - 1] === speaker;
  const pair = isKnown ? end - 1 : end;
  if (!isKnown) {
    of[pair] = speaker;
    rowEnd[hearer] = end + 1;
  }
  const slot = slotOf(pair, way);
  if (value > (worth[slot] ?? 0)) worth[slot] = value;
}

function keepCounting({ of, worth }: Rows): void {
  for (let pair = 0; pair < of.length; pair++) {
    const isAtOdds = (worth[slotOf(pair, CONFLICT)] ?? 0) > 0;
    if (isAtOdds) worth[slotOf(pair, TRUST)] = 0;
    if (isAtOdds || (worth[slotOf(pair, INFLUENCES)] ?? 0) > 0) worth[slotOf(pair, FORMAL)] = 0;
  }
}
