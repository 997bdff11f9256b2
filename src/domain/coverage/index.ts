import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { stageOrder } from '../stages';
import { completeMap } from './complete-map';
import { worstFirst } from './gap';
import type { Gap } from './gap';
import { RULES, RULES_IN_USE } from './rules';
import type { Rule } from './rules';
import { situationOf } from './situation';
import type { Situation } from './situation';

export { gapId, peopleConcerned } from './gap';
export type { Fact, Gap, PersonSection, RoleToFill, Step, TermArea } from './gap';

/** Why the rules say nothing: the deal is over, in use, or nobody has been met yet. */
export type Silence = 'closed' | 'in-use' | 'first-day';

/** What the rules say of a map, and why none about the decision speaks; undefined when they do. */
export interface Findings {
  readonly gaps: readonly Gap[];
  readonly silence: Silence | undefined;
}

/**
 * Everything the rules find missing on that day, worst first. What is dated after it is not there.
 * Also reads a map straight from JSON, with lists and optional fields missing. The order of the
 * map's lists makes no difference.
 */
export function findGaps(map: AccountMap, today: Day): readonly Gap[] {
  return lookThrough(map, today).gaps;
}

/** The gaps likewise, and why no rule about the decision speaks on that day. */
export function lookThrough(map: AccountMap, today: Day): Findings {
  const situation = situationOf(completeMap(map), today);
  const silence = silenceIn(situation);
  const gaps: Gap[] = [];
  for (const rule of rulesSpeaking(silence)) gaps.push(...rule(situation));
  return { gaps: gaps.sort(worstFirst), silence };
}

/** Why no rule about the decision speaks on that day; undefined when they do. */
export function silenceOf(map: AccountMap, today: Day): Silence | undefined {
  return silenceIn(situationOf(completeMap(map), today));
}

function rulesSpeaking(silence: Silence | undefined): readonly Rule[] {
  switch (silence) {
    case undefined:
      return RULES;
    case 'in-use':
      return RULES_IN_USE;
    case 'closed':
    case 'first-day':
      return [];
  }
}

function silenceIn({ map, today, stage, age, coming }: Situation): Silence | undefined {
  const { outcome } = map.deal;
  if (outcome != null && outcome.date <= today) return 'closed';
  if (stage === stageOrder('use')) return 'in-use';
  const isFirstDay = age < 0 && stage === stageOrder('intent') && !coming;
  return isFirstDay ? 'first-day' : undefined;
}
