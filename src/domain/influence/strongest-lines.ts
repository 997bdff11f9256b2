import { rowsById } from '../account-map';
import type { AccountMap, Tie } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { USUAL } from './assumptions';
import { attendanceOf } from './attendance';
import type { Reading } from './effective-influence';
import { WAYS, heardOn, slotOf, tieHeard } from './heard';
import type { Heard } from './heard';
import { leverages, opinionModel } from './opinion-model';
import { tiesOfPeople } from './present-people';
import { heedingIn } from './weights';

/** What carries a part of somebody's influence on the decision: a say of his own, or whoever hears him. */
export type Line =
  | { readonly kind: 'say'; readonly part: number }
  | {
      readonly kind: HeardLine;
      /** Who hears him. */
      readonly throughId: string;
      /** Of the tie through which he is heard, where that has one. */
      readonly certainty?: Tie['certainty'];
      /** How much of all influence on the decision comes by this line, 0 … 1. */
      readonly part: number;
    };

export type HeardLine =
  | 'chair-hears'
  | 'chair-hears-recommender'
  | 'sides-with-chair'
  | 'influences'
  | 'trusts'
  /** The one who hears is his report … */
  | 'boss'
  /** … or his superior. */
  | 'report';

const MOST_LINES = 3;

/**
 * Why somebody moves the decision: the strongest lines of each person's effective influence, the
 * strongest first. E_j = (1 − λ_j) h_j with h = π + (ΛW)ᵀ h (see effectiveInfluence), so that
 *   E_j = (1 − λ_j) · (π_j + Σ_i h_i λ_i Σ_w a_ij,w / S_i):
 * one part for the say j has himself and one for each way w in which somebody i hears him. The parts
 * of all lines add up to E_j, each rests on one seat or one tie of the map, and none is negative.
 * `reading` is that of effectiveInfluence for the same map, meeting and day; without a meeting the
 * say is that of deciders and money holders. One solution of the opinions and O(people + ties).
 */
export function strongestLines(
  rawMap: AccountMap,
  meetingId: string | undefined,
  today: Day,
  { rule, say }: Pick<Reading, 'rule' | 'say'>,
  most: number = MOST_LINES,
): ReadonlyMap<string, readonly Line[]> {
  const map = completeMap(rawMap);
  const meeting = rowsById(map.meetings).get(meetingId ?? '');
  const attendance = meeting && attendanceOf(map, meeting, today);
  const room = attendance && { attendance, chairDecides: rule === 'chair' };
  const heard = heardOn(map, today, room, USUAL);
  const { ids, indexOf } = heard;
  const heeding = heedingIn(heard, USUAL);
  const model = opinionModel(heeding, USUAL);
  const share = Float64Array.from(ids, (id) => say.get(id) ?? 0);
  const leverage = leverages(model, [share])[0] ?? share;
  const own = (at: number) => 1 - (model.susceptibility[at] ?? 0);
  const chair = indexOf.get(attendance?.chairId ?? '');

  const lines: Line[][] = ids.map((_, at) => {
    const part = own(at) * (share[at] ?? 0);
    return part > 0 ? [{ kind: 'say', part }] : [];
  });
  const ties = tiesOfPeople(map, today);
  for (let by = 0; by < ids.length; by++) {
    const passedOn = ((leverage[by] ?? 0) * (model.susceptibility[by] ?? 0)) / sumOf(heeding, by);
    for (let pair = heard.rowStart[by] ?? 0; pair < (heard.rowEnd[by] ?? 0); pair++) {
      const of = heard.of[pair] ?? 0;
      for (const [at, way] of WAYS.entries()) {
        const part = own(of) * passedOn * (heard.worth[slotOf(pair, at)] ?? 0);
        if (way === 'conflicts' || !(part > 0)) continue;
        const tie = tieHeard(ties[of] ?? [], { hearer: by, speaker: of }, way);
        const kind = kindOf(heard, way, { by, of, chair, tie });
        lines[of]?.push({
          kind,
          throughId: ids[by] ?? '',
          ...(tie && kind === way && { certainty: tie.certainty }),
          part,
        });
      }
    }
  }
  return new Map(
    ids.map((id, at) => [id, (lines[at] ?? []).sort((a, b) => b.part - a.part).slice(0, most)]),
  );
}

interface Hearing {
  readonly by: number;
  readonly of: number;
  readonly chair: number | undefined;
  readonly tie: Tie | undefined;
}

function kindOf(
  heard: Heard,
  way: Exclude<(typeof WAYS)[number], 'conflicts'>,
  { by, of, chair, tie }: Hearing,
): HeardLine {
  switch (way) {
    case 'influences':
    case 'trusts':
      return way;
    case 'formal':
      return tie?.fromId === heard.ids[by] ? 'boss' : 'report';
    case 'room':
      if (of === chair) return 'sides-with-chair';
      return heard.people[of]?.decisionRole === 'recommender'
        ? 'chair-hears-recommender'
        : 'chair-hears';
  }
}

function sumOf(
  { rowStart, weight }: Pick<ReturnType<typeof heedingIn>, 'rowStart' | 'weight'>,
  by: number,
): number {
  let sum = 0;
  for (let at = rowStart[by] ?? 0; at < (rowStart[by + 1] ?? 0); at++) {
    sum += Math.abs(weight[at] ?? 0);
  }
  return sum;
}
