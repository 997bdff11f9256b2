import type { Meeting } from '../account-map';
import type { Attendance, Attendee } from './attendance';
import { INFLUENCE } from './constants';
import { shapleyShubik } from './shapley-shubik';
import { isWhole } from './weighted-game';

/** How a meeting decides. */
export type MeetingRule = NonNullable<Meeting['rule']>;

/** A seat with a vote or a veto, and what it weighs when votes are counted. */
export interface Vote {
  readonly id: string;
  readonly weight: number;
  readonly veto: boolean;
}

/** Each person's share in what the room decides; adds up to 1, or nothing for an empty room. */
export interface Say {
  readonly shares: ReadonlyMap<string, number>;
  /** False where it is an estimate from sampled orders. */
  readonly exact: boolean;
}

/**
 * The seats that count in a vote. The chair has a casting half-vote where weights are whole, so
 * that a tie falls his way; an observer in the chair has none.
 */
export function votesOf({ attendees, chairId }: Attendance): Vote[] {
  const counting = attendees.filter(({ weight, veto }) => weight > 0 || veto);
  const casts = counting.every(({ weight }) => isWhole(weight));
  const castingVote = ({ id, weight }: Attendee) =>
    casts && id === chairId && weight > 0 ? INFLUENCE.castingVote : 0;
  return counting.map((attendee) => ({
    id: attendee.id,
    weight: attendee.weight + castingVote(attendee),
    veto: attendee.veto,
  }));
}

/**
 * Say in the room π (influence.md a): all of it with a chair who decides; the Shapley–Shubik index
 * in a vote of more than quota × votes, veto holders consenting; equal shares where everybody must
 * agree. A room whose chair decides must have one. Cost: see shapleyShubik.
 */
export function sayIn(
  attendance: Attendance,
  rule: MeetingRule,
  quota: number = INFLUENCE.quota,
): Say {
  const { chairId } = attendance;
  if (rule === 'chair') {
    return { shares: new Map(chairId === undefined ? [] : [[chairId, 1]]), exact: true };
  }
  const votes = votesOf(attendance);
  if (rule === 'consensus') {
    return { shares: new Map(votes.map(({ id }) => [id, 1 / votes.length])), exact: true };
  }
  const { weights, needed, options } = voteGame(votes, quota);
  const { power, exact } = shapleyShubik(weights, needed, options);
  return { shares: new Map(votes.map(({ id }, seat) => [id, power[seat] ?? 0])), exact };
}

/** A vote as a game: more than `needed` of the weights carries it, those with a veto consenting. */
export function voteGame(votes: readonly Vote[], quota: number) {
  const weights = votes.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    weights,
    needed: quota * total,
    options: { strict: true, vetoes: votes.map(({ veto }) => veto) },
  };
}
