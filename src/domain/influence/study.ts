import { rowsById } from '../account-map';
import type { AccountMap, Meeting } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { USUAL } from './assumptions';
import type { Assumptions } from './assumptions';
import { attendanceOf } from './attendance';
import { CLIMATES, COMPUTING, FORECAST } from './constants';
import { deliberationOf, possibleRules } from './deliberation';
import type { Deliberation } from './deliberation';
import { influenceOn } from './opinion-model';
import { ballotOf } from './outcome';
import type { Ballot } from './outcome';
import { sayIn } from './say';
import type { MeetingRule } from './say';
import { meanStance, viewsOf } from './views';
import type { View } from './views';

/** A meeting under one way of deciding and one set of assumptions, ready to be computed through. */
export interface Room {
  readonly rule: MeetingRule;
  readonly ballot: Ballot;
  /** V of the voters, row by row over the people of the study. */
  readonly rows: Float64Array;
  /** By climate and voter, what all others together bring to the opinion, each with his mean stance. */
  readonly others: Float64Array;
}

/** One of the other views of a meeting. Views that come to the same share one room. */
export interface OtherView {
  readonly room: Room;
  /** Factor on everybody's ceiling of susceptibility. */
  readonly ceilingScale: number;
  readonly repulsion: number;
}

/** What a forecast is made of: who matters, what is known of them, and the rooms to compute. */
export interface Study {
  /** Who moves any vote noticeably: people by id, then the unnamed heads. */
  readonly ids: readonly string[];
  readonly views: readonly View[];
  /** |E_j| by person of the study. */
  readonly weights: readonly number[];
  /** Σ|E_j|·r_j / Σ|E_j| over everybody: how much of the influence we know the mind of. */
  readonly knownShare: number;
  /** The room of the one number. */
  readonly room: Room;
  /** The same meeting under six sets of assumptions, and that under each rule that is possible. */
  readonly otherViews: readonly OtherView[];
}

/**
 * Puts together what a forecast needs; undefined where there is no such meeting. One solution of
 * the opinions for each set of assumptions and possible rule.
 */
export function studyOf(
  rawMap: AccountMap,
  meetingId: string,
  today: Day,
  changed: Partial<Assumptions> = {},
): Study | undefined {
  const map = completeMap(rawMap);
  const meeting = rowsById(map.meetings).get(meetingId);
  if (!meeting) return undefined;
  const usual = { ...USUAL, ...changed };
  const rules = possibleRules(meeting, attendanceOf(map, meeting, today));
  const [rule = 'vote'] = rules;
  const roomUnder = fullRooms(map, meeting, today);
  const full = roomUnder(rule, usual);
  const others = rules.flatMap((possible) =>
    FORECAST.ceilingScales.flatMap((ceilingScale) =>
      FORECAST.repulsions.map((repulsion) => ({
        full: roomUnder(possible, { ...usual, ceilingScale, repulsion }),
        ceilingScale,
        repulsion,
      })),
    ),
  );
  const { ids } = full.deliberation;
  const views = viewsOf(map, ids, today);
  const weights = weightsOf(full);
  const kept = whoMatters([full, ...others.map((other) => other.full)], ids.length);
  const isKept = new Set(kept);
  const means = CLIMATES.map((_, climate) =>
    views.map((view, at) => (isKept.has(at) ? 0 : meanStance(view, climate))),
  );
  const rooms = new Map<FullRoom, Room>();
  const packed = (room: FullRoom): Room => {
    const found = rooms.get(room) ?? roomOf(room, kept, means);
    rooms.set(room, found);
    return found;
  };
  const pick = <T>(list: readonly T[]) => kept.flatMap((at) => list.slice(at, at + 1));
  return {
    ids: pick(ids),
    views: pick(views),
    weights: pick(weights),
    knownShare: knownShareOf(weights, views),
    room: packed(full),
    otherViews: others.map(({ full: other, ...view }) => ({ ...view, room: packed(other) })),
  };
}

interface FullRoom {
  readonly deliberation: Deliberation;
  readonly ballot: Ballot;
  /** V of each voter over everybody. */
  readonly rows: readonly Float64Array[];
}

/** Each room once: where nobody is at odds with anybody, repulsion changes nothing. */
function fullRooms(map: AccountMap, meeting: Meeting, today: Day) {
  const hasConflicts = map.ties.some(({ kind }) => kind === 'conflicts');
  const rooms = new Map<string, FullRoom>();
  return (rule: MeetingRule, assumptions: Assumptions): FullRoom => {
    const repulsion = hasConflicts ? assumptions.repulsion : 0;
    const key = `${rule}/${assumptions.ceilingScale}/${repulsion}`;
    const room =
      rooms.get(key) ?? fullRoomOf(map, meeting, today, rule, { ...assumptions, repulsion });
    rooms.set(key, room);
    return room;
  };
}

function fullRoomOf(
  map: AccountMap,
  meeting: Meeting,
  today: Day,
  rule: MeetingRule,
  assumptions: Assumptions,
): FullRoom {
  const deliberation = deliberationOf(map, meeting, today, rule, assumptions);
  const { ids, indexOf, model } = deliberation;
  const ballot = ballotOf(deliberation);
  const units = ballot.voters.map((id) => {
    const unit = new Float64Array(ids.length);
    unit[indexOf.get(id) ?? 0] = 1;
    return unit;
  });
  return { deliberation, ballot, rows: influenceOn(model, units) };
}

function roomOf(
  { deliberation, ballot, rows }: FullRoom,
  kept: readonly number[],
  means: readonly (readonly number[])[],
): Room {
  const cells = rows.flatMap((row) => kept.map((at) => row[at] ?? 0));
  const others = means.flatMap((stances) =>
    rows.map((row) => stances.reduce((sum, stance, at) => sum + stance * (row[at] ?? 0), 0)),
  );
  return {
    rule: deliberation.rule,
    ballot,
    rows: Float64Array.from(cells),
    others: Float64Array.from(others),
  };
}

/** |E_j| = |Σ_i π_i V_ij|. */
function weightsOf({ deliberation, ballot, rows }: FullRoom): number[] {
  const { attendance, rule, quota, ids } = deliberation;
  const { shares } = sayIn(attendance, rule, quota);
  const says = ballot.voters.map((id) => shares.get(id) ?? 0);
  return ids.map((_, j) =>
    Math.abs(rows.reduce((sum, row, i) => sum + (says[i] ?? 0) * (row[j] ?? 0), 0)),
  );
}

function knownShareOf(weights: readonly number[], views: readonly View[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const known = weights.reduce((sum, weight, j) => sum + weight * (views[j]?.reliability ?? 0), 0);
  return all === 0 ? 0 : known / all;
}

/** Places of whoever moves a vote in any room; in large maps only of those who do so noticeably. */
function whoMatters(rooms: readonly FullRoom[], size: number): readonly number[] {
  const most = new Float64Array(size);
  for (const { rows } of rooms) {
    for (const row of rows) {
      row.forEach((value, j) => (most[j] = Math.max(most[j] ?? 0, Math.abs(value))));
    }
  }
  const least = size <= COMPUTING.densePeople ? 0 : COMPUTING.noticeable;
  return Array.from(most.keys()).filter((at) => (most[at] ?? 0) > least);
}
