import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { effectiveInfluence } from './effective-influence';
import { metLately, viewsOf } from './views';

/** The three honest numbers of a meeting, as shares of the effective influence on it, 0 … 1. */
export interface MeetingShares {
  /** Held by people we have met in 60 days. */
  readonly metByUs: number;
  /** Held by people any competitor has met in 60 days. */
  readonly metByRival: number;
  /** Σ|E_j|·r_j / Σ|E_j|: how much of it we know the mind of. */
  readonly known: number;
  /**
   * False while nobody has said how many will sit there, so that unnamed heads may be missing:
   * the shares are then too good to be shown.
   */
  readonly isComplete: boolean;
}

/**
 * How much of a meeting's influence we have met, a competitor has met, and we know (influence.md 0).
 * Undefined where there is no such meeting. Cost of one effectiveInfluence.
 */
export function meetingShares(
  rawMap: AccountMap,
  meetingId: string,
  today: Day,
): MeetingShares | undefined {
  const map = completeMap(rawMap);
  const meeting = rowsById(map.meetings).get(meetingId);
  if (!meeting) return undefined;
  const { influence } = effectiveInfluence(map, meetingId, today);
  const ids = [...influence.keys()];
  const views = viewsOf(map, ids, today);
  const lately = metLately(map, today);
  const shareOf = (part: (id: string, index: number) => number) => {
    let all = 0;
    let held = 0;
    ids.forEach((id, index) => {
      const weight = Math.abs(influence.get(id) ?? 0);
      all += weight;
      held += weight * part(id, index);
    });
    return all === 0 ? 0 : held / all;
  };
  return {
    metByUs: shareOf((id) => Number(lately.byUs(id))),
    metByRival: shareOf((id) => Number(lately.byRival(id))),
    known: shareOf((_, index) => views[index]?.reliability ?? 0),
    isComplete: meeting.headcount != null,
  };
}
