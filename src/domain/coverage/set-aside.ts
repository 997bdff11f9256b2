import type { AccountMap, Rows } from '../account-map';
import type { Day } from '../day';
import { SEVERITIES } from '../vocabulary';
import { gapId } from './gap';
import type { Gap } from './gap';

/** A gap that somebody has looked at and chosen to leave, with the reason. */
export type SetAside = Rows['setAside'];

export interface PartedGaps {
  /** What is still to be looked at, in the order of the gaps. */
  readonly open: readonly Gap[];
  readonly aside: readonly { readonly gap: Gap; readonly entry: SetAside }[];
}

/**
 * Parts the gaps into those to look at and those set aside. A gap comes back when it is about
 * something else than was set aside, when it has become worse than it was then, or after `until`.
 */
export function partGaps(
  gaps: readonly Gap[],
  { setAside }: Pick<AccountMap, 'setAside'>,
  today: Day,
): PartedGaps {
  if (setAside.length === 0) return { open: gaps, aside: [] };
  const entries = new Map<string, SetAside[]>();
  for (const entry of setAside) {
    if (!isInForce(entry, today)) continue;
    const same = entries.get(gapId(entry));
    if (same) same.push(entry);
    else entries.set(gapId(entry), [entry]);
  }
  const open: Gap[] = [];
  const aside: { gap: Gap; entry: SetAside }[] = [];
  for (const gap of gaps) {
    const entry = entries.get(gapId(gap))?.find((entry) => !isWorse(gap, entry));
    if (entry) aside.push({ gap, entry });
    else open.push(gap);
  }
  return { open, aside };
}

function isInForce({ date, until }: SetAside, today: Day): boolean {
  return date <= today && (until == null || until >= today);
}

function isWorse(a: Pick<Gap, 'severity'>, b: Pick<Gap, 'severity'>): boolean {
  return SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}
