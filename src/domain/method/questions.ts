import type { AccountMap } from '../account-map';

/**
 * What to ask at the customer's: first the questions that close gaps about the decision meeting
 * (method §9), then those of the account questions that somebody there has to answer (method §7).
 */
export const QUESTIONS = [
  'where-is-it-decided',
  'who-will-sit-there',
  'how-many-will-sit-there',
  'who-has-the-last-word',
  'what-is-in-use',
  'how-is-it-decided',
  'which-rivals',
  'does-it-meet-the-need',
  'how-long-will-it-take',
  'what-is-the-budget',
] as const;

export type QuestionId = (typeof QUESTIONS)[number];

export function isQuestion(id: string): id is QuestionId {
  return (QUESTIONS as readonly string[]).includes(id);
}

type Answer = AccountMap['answers'][number];

/** Noted down to be asked, and not answered yet. */
export function isOpen({ answer }: Pick<Answer, 'answer'>): boolean {
  return answer === 'unknown';
}
