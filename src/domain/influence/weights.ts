import type { AccountMap, Person } from '../account-map';
import { assessmentsByPerson } from '../attitude';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import type { Attendance } from './attendance';
import { INFLUENCE } from './constants';
import { presentPeople, presentTies } from './present-people';
import type { PresentTie } from './present-people';

/** Who heeds whom, row by row: the people that i heeds stand at `rowStart[i] … rowStart[i + 1] − 1`. */
export interface Heeding {
  /** People by id, then the unnamed heads of the room. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rowStart: Int32Array;
  readonly heeded: Int32Array;
  /** Raw weight a_ij; negative only towards people one is at odds with. */
  readonly weight: Float64Array;
  /** Lmax_i: how much of this mind others can make up at most, 0 … 1. */
  readonly ceiling: Float64Array;
}

/** The room in which people will hear each other, and whether its chair decides. */
export interface HeardRoom {
  readonly attendance: Attendance;
  readonly chairDecides: boolean;
}

/**
 * Raw weights a_ij, how much i heeds j (influence.md a): influence and trust by strength × certainty
 * × voice, formal lines up and down, and in the room the chair's hearing and pull. Parallel ties of
 * one kind count once, the strongest; kinds add up. Conflict cancels trust and the formal line and
 * adds −ρ × strength × certainty. People of every side count who are on the map and have not left.
 * O(people + ties) but for the sorting of each row.
 */
export function heedingOf(
  map: AccountMap,
  today: Day,
  room: HeardRoom | undefined,
  assumptions: Assumptions,
): Heeding {
  const { people, nodeOf } = presentPeople(map, today);
  const unnamed = room?.attendance.attendees.filter(({ named }) => !named) ?? [];
  const ids = [...people, ...unnamed].map(({ id }) => id);
  const indexOf = unnamed.length === 0 ? nodeOf : new Map(ids.map((id, index) => [id, index]));
  const voice = voices(map, today, nodeOf);
  const ties = presentTies(map, today);
  // Everybody in the room hears its chair, and the chair everybody.
  const heard = nothingHeard(2 * (ties.length + (room?.attendance.attendees.length ?? 0)));
  hearTies(heard, ties, voice);
  if (room) heardInRoom(heard, room, people, indexOf, voice, assumptions.chairPull);
  const ceiling = new Float64Array(ids.length).fill(INFLUENCE.ceiling.normal);
  people.forEach(({ firmness }, index) => {
    ceiling[index] = INFLUENCE.ceiling[firmness ?? 'normal'];
  });
  return { ids, indexOf, ...rowsOf(heard, ids.length, assumptions.repulsion), ceiling };
}

/** Half a voice for people who are cold to the matter. */
function voices(map: AccountMap, today: Day, nodeOf: ReadonlyMap<string, number>): Float64Array {
  const voice = new Float64Array(nodeOf.size).fill(1);
  for (const [id, { reaction }] of assessmentsByPerson(map, today)) {
    const node = nodeOf.get(id);
    if (node !== undefined && reaction === 'cold') voice[node] = INFLUENCE.coldVoice;
  }
  return voice;
}

/** In which way somebody is heard. */
const ROOM = 0;
const INFLUENCES = 1;
const TRUST = 2;
const FORMAL = 3;
const CONFLICT = 4;
const WAYS = 5;

/** What is heard, in any order, parallels included: by whom, of whom, in which way, how much. */
interface Heard {
  count: number;
  readonly by: Int32Array;
  readonly of: Int32Array;
  readonly way: Uint8Array;
  readonly worth: Float64Array;
}

function nothingHeard(most: number): Heard {
  return {
    count: 0,
    by: new Int32Array(most),
    of: new Int32Array(most),
    way: new Uint8Array(most),
    worth: new Float64Array(most),
  };
}

function hear(heard: Heard, by: number, of: number, way: number, worth: number): void {
  const { count } = heard;
  heard.by[count] = by;
  heard.of[count] = of;
  heard.way[count] = way;
  heard.worth[count] = worth;
  heard.count += 1;
}

function hearTies(heard: Heard, ties: readonly PresentTie[], voice: Float64Array): void {
  for (const { tie, from, to } of ties) {
    const { kind, strength, certainty } = tie;
    const worth = strength * INFLUENCE.certainty[certainty];
    if (kind === 'influences') hear(heard, to, from, INFLUENCES, worth * (voice[from] ?? 1));
    if (kind === 'trusts') {
      hear(heard, to, from, TRUST, worth * (voice[from] ?? 1));
      hear(heard, from, to, TRUST, worth * (voice[to] ?? 1));
    }
    if (kind === 'reports-to') {
      hear(heard, from, to, FORMAL, INFLUENCE.reportHeedsBoss);
      hear(heard, to, from, FORMAL, INFLUENCE.bossHeedsReport);
    }
    if (kind === 'conflicts') {
      hear(heard, to, from, CONFLICT, worth);
      hear(heard, from, to, CONFLICT, worth);
    }
  }
}

function heardInRoom(
  heard: Heard,
  { attendance: { attendees, chairId }, chairDecides }: HeardRoom,
  people: readonly Person[],
  indexOf: ReadonlyMap<string, number>,
  voice: Float64Array,
  chairPull: number,
): void {
  const chair = chairId === undefined ? undefined : indexOf.get(chairId);
  if (chair === undefined) return;
  for (const { id, speaks } of attendees) {
    const seat = indexOf.get(id);
    if (seat === undefined || seat === chair) continue;
    hear(heard, seat, chair, ROOM, chairPull);
    if (!chairDecides || !speaks) continue;
    const recommends = people[seat]?.decisionRole === 'recommender';
    const hears = recommends ? INFLUENCE.chairHearsRecommender : INFLUENCE.chairHears;
    hear(heard, chair, seat, ROOM, hears * (voice[seat] ?? 1));
  }
}

/**
 * The rows, each in the order of its people, so that the order of the map's lists does not change
 * the last digit of a sum. Sorted by the heard, then by the hearer, parallels stand side by side.
 */
function rowsOf(
  { count, by, of, way, worth }: Heard,
  n: number,
  repulsion: number,
): Pick<Heeding, 'rowStart' | 'heeded' | 'weight'> {
  const asHeard = new Int32Array(count).map((_, entry) => entry);
  const entries = sortedBy(by, sortedBy(of, asHeard, n), n);
  const rowStart = new Int32Array(n + 1);
  const heeded = new Int32Array(count);
  const weight = new Float64Array(count);
  let end = 0;
  const strongest = new Float64Array(WAYS);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    const kind = way[entry] ?? 0;
    strongest[kind] = Math.max(strongest[kind] ?? 0, worth[entry] ?? 0);
    const next = entries[at + 1];
    if (next !== undefined && by[next] === by[entry] && of[next] === of[entry]) continue;
    const sum = together(strongest, repulsion);
    strongest.fill(0);
    if (sum === 0) continue;
    heeded[end] = of[entry] ?? 0;
    weight[end] = sum;
    end += 1;
    rowStart[(by[entry] ?? 0) + 1] = end;
  }
  for (let row = 1; row <= n; row++) {
    rowStart[row] = Math.max(rowStart[row] ?? 0, rowStart[row - 1] ?? 0);
  }
  return { rowStart, heeded: heeded.slice(0, end), weight: weight.slice(0, end) };
}

/** How much somebody is heeded in all ways together. */
function together(ways: Float64Array, repulsion: number): number {
  const heard = (ways[ROOM] ?? 0) + (ways[INFLUENCES] ?? 0);
  const conflict = ways[CONFLICT] ?? 0;
  if (conflict > 0) return heard - repulsion * conflict;
  const formal = (ways[INFLUENCES] ?? 0) > 0 ? 0 : (ways[FORMAL] ?? 0);
  return heard + (ways[TRUST] ?? 0) + formal;
}

/** The entries in the order of their keys, those of one key as they came. A counting sort. */
function sortedBy(keys: Int32Array, entries: Int32Array, n: number): Int32Array {
  const free = new Int32Array(n + 1);
  for (const entry of entries) {
    const next = (keys[entry] ?? 0) + 1;
    free[next] = (free[next] ?? 0) + 1;
  }
  for (let key = 0; key < n; key++) free[key + 1] = (free[key + 1] ?? 0) + (free[key] ?? 0);
  const sorted = new Int32Array(entries.length);
  for (const entry of entries) {
    const key = keys[entry] ?? 0;
    const place = free[key] ?? 0;
    sorted[place] = entry;
    free[key] = place + 1;
  }
  return sorted;
}
