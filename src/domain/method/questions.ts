import type { AccountMap } from '../account-map';

/**
 * What to ask at the customer's: first the questions that close gaps about the decision
 * (method §9), then those of the account questions that somebody there has to answer (method §7).
 */
export const QUESTIONS = [
  'where-is-it-decided',
  'who-will-sit-there',
  'how-many-will-sit-there',
  'who-has-the-last-word',
  'who-decides',
  'who-else-must-agree',
  'who-releases-the-money',
  'who-else-takes-part',
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

/** Questions about one person, noted under the question and the person's id: `stands:gm`. */
export const QUESTIONS_ABOUT = ['stands', 'decides'] as const;

export type QuestionAbout = (typeof QUESTIONS_ABOUT)[number];

export function questionAbout(question: QuestionAbout, personId: string): string {
  return `${question}:${personId}`;
}

/** Which question about whom an answer was noted under; undefined for any other question. */
export function readQuestionAbout(
  id: string,
): { readonly question: QuestionAbout; readonly personId: string } | undefined {
  const question = QUESTIONS_ABOUT.find((known) => id.startsWith(`${known}:`));
  return question && { question, personId: id.slice(question.length + 1) };
}

type Answer = AccountMap['answers'][number];

/** Noted down to be asked, and not answered yet. */
export function isOpen({ answer }: Pick<Answer, 'answer'>): boolean {
  return answer === 'unknown';
}
