import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { attendanceOf } from './attendance';
import { banzhaf } from './banzhaf';
import { INFLUENCE } from './constants';
import { voteGame, votesOf } from './say';
import type { Vote } from './say';
import { shapleyShubik } from './shapley-shubik';

/** What a vote is worth, in two measures; each adds up to 1 over all votes. */
export interface VoteWorth extends Vote {
  readonly named: boolean;
  /** Shapley–Shubik index: the say in the room. */
  readonly say: number;
  /** Banzhaf index, normalised. */
  readonly banzhaf: number;
}

export interface VoteWorths {
  /** Most say first. */
  readonly votes: readonly VoteWorth[];
  /** False where either measure is an estimate from samples. */
  readonly exact: boolean;
}

/**
 * What each vote of a meeting that votes is worth (influence.md a). Undefined where there is no such
 * meeting, where it decides otherwise or nobody knows how, and where nobody has a vote. Cost: see
 * shapleyShubik and banzhaf.
 */
export function voteWorths(map: AccountMap, meetingId: string, today: Day): VoteWorths | undefined {
  const meeting = rowsById(map.meetings).get(meetingId);
  if (meeting?.rule !== 'vote') return undefined;
  const attendance = attendanceOf(map, meeting, today);
  const named = new Map(attendance.attendees.map((attendee) => [attendee.id, attendee.named]));
  const votes = votesOf(attendance);
  if (votes.every(({ weight }) => weight === 0)) return undefined;
  const { weights, needed, options } = voteGame(votes, meeting.quota ?? INFLUENCE.quota);
  const say = shapleyShubik(weights, needed, options);
  const swings = banzhaf(weights, needed, options);
  const worths = votes.map((vote, seat) => ({
    ...vote,
    named: named.get(vote.id) === true,
    say: say.power[seat] ?? 0,
    banzhaf: swings.power[seat] ?? 0,
  }));
  return {
    votes: worths.sort((a, b) => b.say - a.say || b.banzhaf - a.banzhaf),
    exact: say.exact && swings.exact,
  };
}
