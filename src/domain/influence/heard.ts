import type { AccountMap, Person, Tie } from '../account-map';
import { assessmentsByPerson } from '../attitude';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import type { Attendance } from './attendance';
import { INFLUENCE } from './constants';
import { presentPeople, presentTies } from './present-people';
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

/** What is heard, in any order, parallels included: by whom, of whom, in which way, how much. */
export interface Heard {
  /** People by id, then the unnamed heads of the room. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly people: readonly Person[];
  count: number;
  readonly by: Int32Array;
  readonly of: Int32Array;
  readonly way: Uint8Array;
  readonly worth: Float64Array;
  /** The place in `ties` of the tie through which it is heard; NO_TIE in the room. */
  readonly tie: Int32Array;
  readonly ties: readonly PresentTie[];
}

const NO_TIE = -1;

/**
 * Everything that anybody hears on that day (influence.md a): influence and trust by strength ×
 * certainty × voice, formal lines up and down, conflicts, and in the room the chair's hearing and
 * pull. People of every side count who are on the map and have not left. O(people + ties).
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
  const ties = presentTies(map, today);
  // Everybody in the room hears its chair, and the chair everybody.
  const most = 2 * (ties.length + (room?.attendance.attendees.length ?? 0));
  const heard: Heard = {
    ids,
    indexOf: unnamed.length === 0 ? nodeOf : new Map(ids.map((id, index) => [id, index])),
    people,
    count: 0,
    by: new Int32Array(most),
    of: new Int32Array(most),
    way: new Uint8Array(most),
    worth: new Float64Array(most),
    tie: new Int32Array(most),
    ties,
  };
  const voice = voices(map, today, nodeOf);
  hearTies(heard, voice);
  if (room) hearInRoom(heard, room, voice, chairPull);
  return heard;
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

function hear(
  heard: Heard,
  by: number,
  of: number,
  way: number,
  worth: number,
  tie: number = NO_TIE,
): void {
  const { count } = heard;
  heard.by[count] = by;
  heard.of[count] = of;
  heard.way[count] = way;
  heard.worth[count] = worth;
  heard.tie[count] = tie;
  heard.count += 1;
}

function hearTies(heard: Heard, voice: Float64Array): void {
  heard.ties.forEach(({ tie: { kind, strength, certainty }, from, to }, at) => {
    const worth = strength * INFLUENCE.certainty[certainty];
    if (kind === 'influences') hear(heard, to, from, INFLUENCES, worth * (voice[from] ?? 1), at);
    if (kind === 'trusts') {
      hear(heard, to, from, TRUST, worth * (voice[from] ?? 1), at);
      hear(heard, from, to, TRUST, worth * (voice[to] ?? 1), at);
    }
    if (kind === 'reports-to') {
      hear(heard, from, to, FORMAL, INFLUENCE.reportHeedsBoss, at);
      hear(heard, to, from, FORMAL, INFLUENCE.bossHeedsReport, at);
    }
    if (kind === 'conflicts') {
      hear(heard, to, from, CONFLICT, worth, at);
      hear(heard, from, to, CONFLICT, worth, at);
    }
  });
}

function hearInRoom(
  heard: Heard,
  { attendance: { attendees, chairId }, chairDecides }: HeardRoom,
  voice: Float64Array,
  chairPull: number,
): void {
  const { indexOf, people } = heard;
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

/** One person heard by another, with the strongest entry of each way; no entry is `NOTHING`. */
export type HeardPair = (by: number, of: number, strongest: Int32Array) => void;
export const NOTHING = -1;

/**
 * Visits everybody who is heard by somebody, by the hearers and in each row by the heard, so that
 * the order of the map's lists does not change the last digit of a sum. Parallels of one way count
 * once, the strongest. O(entries + people).
 */
export function forEachPair(heard: Heard, visit: HeardPair): void {
  const { count, by, of, way, worth, ids } = heard;
  const asHeard = new Int32Array(count);
  for (let entry = 0; entry < count; entry++) asHeard[entry] = entry;
  // Sorted by the heard, then by the hearer, parallels stand side by side.
  const entries = sortedBy(by, sortedBy(of, asHeard, ids.length), ids.length);
  const strongest = new Int32Array(WAYS.length).fill(NOTHING);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    const kind = way[entry] ?? 0;
    const known = strongest[kind] ?? NOTHING;
    if (known === NOTHING || (worth[entry] ?? 0) > (worth[known] ?? 0)) strongest[kind] = entry;
    const next = entries[at + 1];
    if (next !== undefined && by[next] === by[entry] && of[next] === of[entry]) continue;
    visit(by[entry] ?? 0, of[entry] ?? 0, strongest);
    strongest.fill(NOTHING);
  }
}

/**
 * Leaves of the ways in which somebody is heard those that count beside each other: conflict
 * cancels trust and the formal line, an influence the formal line.
 */
export function keepCounting(strongest: Int32Array): void {
  const isAtOdds = strongest[CONFLICT] !== NOTHING;
  if (isAtOdds) strongest[TRUST] = NOTHING;
  if (isAtOdds || strongest[INFLUENCES] !== NOTHING) strongest[FORMAL] = NOTHING;
}

/** The tie through which an entry is heard; undefined in the room. */
export function tieOf({ tie, ties }: Heard, entry: number): Tie | undefined {
  return ties[tie[entry] ?? NO_TIE]?.tie;
}

/** The entries in the order of their keys, those of one key as they came. A counting sort. */
function sortedBy(keys: Int32Array, entries: Int32Array, n: number): Int32Array {
  const free = new Int32Array(n + 1);
  for (let at = 0; at < entries.length; at++) {
    const next = (keys[at] ?? 0) + 1;
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
