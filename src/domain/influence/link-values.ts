import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import { stancesByPerson } from '../attitude';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { isBuyer } from '../presence';
import { USUAL } from './assumptions';
import type { Assumptions } from './assumptions';
import { attendanceOf } from './attendance';
import { possibleRules } from './deliberation';
import { leverages, opinionModel, settledOpinions } from './opinion-model';
import { sayIn } from './say';
import { heedingOf } from './weights';
import type { Heeding } from './weights';

/** What it would bring if one person listened a little more to another. */
export interface LinkValue {
  /** Who would speak … */
  readonly fromId: string;
  /** … and who would listen. */
  readonly toId: string;
  /** ∂m/∂a: how fast the mean opinion of the room rises with that tie. */
  readonly value: number;
}

const MOST_LINKS = 10;

/**
 * Whom to bring together with whom (influence.md a): the ties between people of the buyer that
 * would lift the opinion of the room most, best first, only those that lift it. Nobody is brought
 * together with whom he is at odds. Stances count as they stand, 0 if unknown. Undefined where
 * there is no such meeting. One solution of the opinions and O(people · 10).
 */
export function linkValues(
  rawMap: AccountMap,
  meetingId: string,
  today: Day,
): readonly LinkValue[] | undefined {
  const map = completeMap(rawMap);
  const meeting = rowsById(map.meetings).get(meetingId);
  if (!meeting) return undefined;
  const attendance = attendanceOf(map, meeting, today);
  const [rule = 'vote'] = possibleRules(meeting, attendance);
  const heeding = heedingOf(map, today, { attendance, chairDecides: rule === 'chair' }, USUAL);
  const { shares } = sayIn(attendance, rule, meeting.quota ?? undefined);
  const known = stancesByPerson(map, today);
  const stances = Float64Array.from(heeding.ids, (id) => known.get(id)?.stance ?? 0);
  const { opinions, valueOf } = linkGradient(heeding, shares, stances, USUAL);
  const people = rowsById(map.people);
  const buyers = heeding.ids.flatMap((id, at) => {
    const person = people.get(id);
    return person && isBuyer(person, today) ? [at] : [];
  });
  const atOdds = new Set(
    map.ties
      .filter(({ kind }) => kind === 'conflicts')
      .flatMap(({ fromId, toId }) => [`${fromId}>${toId}`, `${toId}>${fromId}`]),
  );
  const speakers = [...buyers]
    .sort((a, b) => (opinions[b] ?? 0) - (opinions[a] ?? 0) || a - b)
    .slice(0, MOST_LINKS + 1);
  return buyers
    .flatMap((to) =>
      speakers.map((from) => ({
        fromId: heeding.ids[from] ?? '',
        toId: heeding.ids[to] ?? '',
        value: from === to ? 0 : valueOf(from, to),
      })),
    )
    .filter(({ fromId, toId, value }) => value > 0 && !atOdds.has(`${fromId}>${toId}`))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_LINKS);
}

export interface LinkGradient {
  /** Settled opinions x. */
  readonly opinions: Float64Array;
  /** h = (I − ΛW)⁻ᵀ π. */
  readonly leverage: Float64Array;
  /** ∂m/∂a_ij for a friendly tie from j to i, by place. */
  readonly valueOf: (from: number, to: number) => number;
}

/**
 * ∂m/∂a_ij = h_i · Lmax_i / (S_i + κ) · (x_j − b_i), b_i = (κ u_i + Σ_k a_ik x_k) / (S_i + κ): the
 * derivative of m = Σ π_i x_i by one weight. One solution, then O(1) for each pair.
 */
export function linkGradient(
  heeding: Heeding,
  say: ReadonlyMap<string, number>,
  stances: Float64Array,
  assumptions: Assumptions,
): LinkGradient {
  const { ids, rowStart, heeded, weight, ceiling } = heeding;
  const { ownWeight } = assumptions;
  const model = opinionModel(heeding, assumptions);
  const opinions = settledOpinions(model, stances);
  const share = Float64Array.from(ids, (id) => say.get(id) ?? 0);
  const leverage = leverages(model, [share])[0] ?? new Float64Array(ids.length);
  const slope = new Float64Array(ids.length);
  const balance = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    let sum = 0;
    let heard = 0;
    for (let at = rowStart[i] ?? 0; at < (rowStart[i + 1] ?? 0); at++) {
      sum += Math.abs(weight[at] ?? 0);
      heard += (weight[at] ?? 0) * (opinions[heeded[at] ?? 0] ?? 0);
    }
    slope[i] = ((leverage[i] ?? 0) * (ceiling[i] ?? 0)) / (sum + ownWeight);
    balance[i] = (ownWeight * (stances[i] ?? 0) + heard) / (sum + ownWeight);
  }
  return {
    opinions,
    leverage,
    valueOf: (from, to) => (slope[to] ?? 0) * ((opinions[from] ?? 0) - (balance[to] ?? 0)),
  };
}
