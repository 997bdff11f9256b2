import { rowsById } from '../account-map';
import type { AccountMap, Meeting } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { isBuyer } from '../presence';
import { isDecider } from '../roles';
import { USUAL } from './assumptions';
import type { Assumptions } from './assumptions';
import { attendanceOf } from './attendance';
import { deliberationOf, possibleRules } from './deliberation';
import { influenceOn, opinionModel } from './opinion-model';
import type { OpinionModel } from './opinion-model';
import { sayIn } from './say';
import type { MeetingRule, Say } from './say';
import { heedingOf } from './weights';

/** Effective influence under one way of deciding. */
export interface Reading {
  /** Undefined while there is no meeting. */
  readonly rule: MeetingRule | undefined;
  /** E_j of everybody: adds up to 1 where nobody pulls away from anybody. */
  readonly influence: ReadonlyMap<string, number>;
  /** π of everybody with a say. */
  readonly say: ReadonlyMap<string, number>;
  /** False where the say is an estimate from sampled orders. */
  readonly exact: boolean;
}

export interface EffectiveInfluence extends Reading {
  /** One for each way of deciding that is possible; more than one while the rule is not known. */
  readonly readings: readonly Reading[];
  /** Lowest and highest influence of everybody over the readings. */
  readonly range: ReadonlyMap<string, { readonly low: number; readonly high: number }>;
  /** Ids of the heads that nobody can name yet; no person has such an id. */
  readonly unnamed: readonly string[];
  /** The chair, if known and there. */
  readonly chairId: string | undefined;
}

/**
 * Who moves the outcome of a meeting, through whom (influence.md a): E_j = Σ_i π_i V_ij = ∂m/∂u_j
 * with m = Σ π_i x_i. A share of all influence on the meeting, 0 … 1; below 0 only where people
 * pull away from each other. While the rule is not known, each possible one is a reading and the
 * chair's is the one number. Without a meeting deciders and money holders share the say.
 * O(people + ties) and one solution of the opinions per reading. Sources: Friedkin & Johnsen 1999;
 * Shapley & Shubik 1954.
 */
export function effectiveInfluence(
  map: AccountMap,
  meetingId: string | undefined,
  today: Day,
  assumptions: Assumptions = USUAL,
): EffectiveInfluence {
  const complete = completeMap(map);
  const meeting = rowsById(complete.meetings).get(meetingId ?? '');
  if (!meeting) {
    const reading = withoutMeeting(complete, today, assumptions);
    return {
      ...reading,
      readings: [reading],
      range: rangeOver([reading]),
      unnamed: [],
      chairId: undefined,
    };
  }
  const attendance = attendanceOf(complete, meeting, today);
  const readings = possibleRules(meeting, attendance).map((rule) =>
    readingUnder(complete, meeting, today, rule, assumptions),
  );
  const [first = withoutMeeting(complete, today, assumptions)] = readings;
  return {
    ...first,
    readings,
    range: rangeOver(readings),
    unnamed: attendance.attendees.filter(({ named }) => !named).map(({ id }) => id),
    chairId: attendance.chairId,
  };
}

function readingUnder(
  map: AccountMap,
  meeting: Meeting,
  today: Day,
  rule: MeetingRule,
  assumptions: Assumptions,
): Reading {
  const { attendance, quota, ids, model } = deliberationOf(map, meeting, today, rule, assumptions);
  return readingOf(rule, ids, model, sayIn(attendance, rule, quota));
}

/** The say that deciders and money holders share until there is a meeting. */
function withoutMeeting(map: AccountMap, today: Day, assumptions: Assumptions): Reading {
  const heeding = heedingOf(map, today, undefined, assumptions);
  const deciders = map.people.filter(
    (person) => isBuyer(person, today) && (isDecider(person) || person.holdsMoney),
  );
  const shares = new Map(deciders.map(({ id }) => [id, 1 / deciders.length]));
  const model = opinionModel(heeding, assumptions);
  return readingOf(undefined, heeding.ids, model, { shares, exact: true });
}

function readingOf(
  rule: MeetingRule | undefined,
  ids: readonly string[],
  model: OpinionModel,
  { shares, exact }: Say,
): Reading {
  const say = Float64Array.from(ids, (id) => shares.get(id) ?? 0);
  const [influence] = influenceOn(model, [say]);
  return {
    rule,
    influence: new Map(ids.map((id, index) => [id, influence?.[index] ?? 0])),
    say: shares,
    exact,
  };
}

function rangeOver(readings: readonly Reading[]): EffectiveInfluence['range'] {
  const range = new Map<string, { low: number; high: number }>();
  for (const { influence } of readings) {
    for (const [id, value] of influence) {
      const known = range.get(id);
      range.set(id, {
        low: Math.min(value, known?.low ?? value),
        high: Math.max(value, known?.high ?? value),
      });
    }
  }
  return range;
}
