import type { AccountMap, Assessment } from './account-map';
import type { Day } from './day';
import { derived } from './derived';
import { EVIDENCE } from './vocabulary';
import type { Evidence } from './vocabulary';

export const ATTITUDES = ['partner', 'friend', 'stranger', 'opponent', 'unknown'] as const;
export type Attitude = (typeof ATTITUDES)[number];

const STANCE_OF_REACTION = { accept: 1, doubt: 0, cold: 0, resist: -0.5, sabotage: -1 } as const;
const STANCE_OF_ATTITUDE = { partner: 1, friend: 0.5, stranger: 0, opponent: -0.5 } as const;

/** The attitude square (method §5b): known only when both needs are. */
export function attitudeOf(assessment: Pick<Assessment, 'needs'> | undefined): Attitude {
  const needs = assessment?.needs;
  const personal = needs?.personal ?? 'unknown';
  const organisation = needs?.organisation ?? 'unknown';
  if (personal === 'unknown' || organisation === 'unknown') return 'unknown';
  if (personal === 'met') return organisation === 'met' ? 'partner' : 'friend';
  return organisation === 'met' ? 'stranger' : 'opponent';
}

/** For or against us, −1 … 1, and what that rests on. */
export interface KnownStance {
  readonly stance: number;
  readonly evidence: Evidence;
}

/**
 * For or against us, and what that rests on: as observed, else from the reaction, else
 * inferred from the attitude, which then counts as a guess. Undefined is unknown, not neutral.
 */
export function stanceOf(assessment: Assessment | undefined): KnownStance | undefined {
  if (!assessment) return undefined;
  const { stance, reaction, evidence } = assessment;
  if (stance != null) return { stance, evidence };
  if (reaction != null) return { stance: STANCE_OF_REACTION[reaction], evidence };
  const attitude = attitudeOf(assessment);
  return attitude === 'unknown'
    ? undefined
    : { stance: STANCE_OF_ATTITUDE[attitude], evidence: 'guess' };
}

/** Everybody's present assessment: the latest dated today or before. */
export const assessmentsByPerson = derived(
  (map) => [map.assessments],
  (map, today): ReadonlyMap<string, Assessment> => {
    const present = new Map<string, Assessment>();
    for (const assessment of map.assessments) {
      if (assessment.date > today) continue;
      const other = present.get(assessment.personId);
      if (!other || supersedes(assessment, other)) present.set(assessment.personId, assessment);
    }
    return present;
  },
);

/** For or against us and what that rests on, of everybody of whom it is known. */
export const stancesByPerson = derived(
  (map) => [map.assessments],
  (map, today): ReadonlyMap<string, KnownStance> => {
    const stances = new Map<string, KnownStance>();
    for (const [personId, assessment] of assessmentsByPerson(map, today)) {
      const known = stanceOf(assessment);
      if (known) stances.set(personId, known);
    }
    return stances;
  },
);

export function presentAssessment(
  map: AccountMap,
  personId: string,
  today: Day,
): Assessment | undefined {
  return assessmentsByPerson(map, today).get(personId);
}

// The later; on one day the better evidence, then the lower stance (unknown last), then the lower id.
function supersedes(a: Assessment, b: Assessment): boolean {
  if (a.date !== b.date) return a.date > b.date;
  const evidence = EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence);
  if (evidence !== 0) return evidence < 0;
  const stance = (stanceOf(a)?.stance ?? Infinity) - (stanceOf(b)?.stance ?? Infinity);
  if (stance < 0 || stance > 0) return stance < 0;
  return a.id < b.id;
}
