import type { AccountMap, Meeting } from '../account-map';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import { attendanceOf } from './attendance';
import type { Attendance } from './attendance';
import { INFLUENCE } from './constants';
import { opinionModel } from './opinion-model';
import type { OpinionModel } from './opinion-model';
import type { MeetingRule } from './say';
import { heedingOf } from './weights';

/** A meeting as it will be held under one way of deciding: who sits there and who heeds whom. */
export interface Deliberation {
  readonly rule: MeetingRule;
  /** Share of the votes that must be exceeded, 0 … 1. */
  readonly quota: number;
  readonly attendance: Attendance;
  /** Everybody who may have an opinion: people by id, then the unnamed heads. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly model: OpinionModel;
}

/**
 * The ways in which the meeting may decide, the one that gives the one number first: the rule where
 * it is known; else each of the three, the chair's first. Where the chair decides but nobody knows
 * who that is, every vote counts alike.
 */
export function possibleRules({ rule }: Meeting, { chairId }: Attendance): readonly MeetingRule[] {
  if (rule == null)
    return chairId === undefined ? ['vote', 'consensus'] : ['chair', 'vote', 'consensus'];
  return rule === 'chair' && chairId === undefined ? ['vote'] : [rule];
}

export function deliberationOf(
  map: AccountMap,
  meeting: Meeting,
  today: Day,
  rule: MeetingRule,
  assumptions: Assumptions,
): Deliberation {
  const attendance = attendanceOf(map, meeting, today);
  const room = { attendance, chairDecides: rule === 'chair' };
  const heeding = heedingOf(map, today, room, assumptions);
  return {
    rule,
    quota: meeting.quota ?? INFLUENCE.quota,
    attendance,
    ids: heeding.ids,
    indexOf: heeding.indexOf,
    model: opinionModel(heeding, assumptions),
  };
}
