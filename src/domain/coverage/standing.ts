import { daysBetween } from '../day';
import { LIMITS_OF_RULES } from './constants';
import type { Fact } from './gap';
import type { Situation } from './situation';

/** Stands for us, as far as we know. */
export function isAlly(situation: Situation, personId: string): boolean {
  return (stanceIn(situation, personId) ?? 0) >= LIMITS_OF_RULES.allyStance;
}

/** Stands against us, as far as we know. */
export function isAgainstUs(situation: Situation, personId: string): boolean {
  return (stanceIn(situation, personId) ?? 0) <= LIMITS_OF_RULES.opponentStance;
}

function stanceIn({ stances }: Situation, personId: string): number | undefined {
  return stances.get(personId)?.stance;
}

/** What our view of this person rests on, and the day it was noted; empty where there is none. */
export function standingFacts(
  { assessments, stances, today }: Situation,
  personId: string,
): Readonly<Record<string, Fact>> {
  const assessment = assessments.get(personId);
  const known = stances.get(personId);
  if (!assessment || !known) return {};
  return {
    evidence: { kind: 'terms', area: 'evidence', ids: [known.evidence] },
    noted: { kind: 'days', days: daysBetween(today, assessment.date) },
  };
}
