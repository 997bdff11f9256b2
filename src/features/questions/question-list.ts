import type { i18n as I18n } from 'i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { isOpen, isQuestion, readQuestionAbout } from '../../domain/method/questions';
import type { QuestionId } from '../../domain/method/questions';

export type Answer = AccountMap['answers'][number];

/** The open questions to one person; no person while it is open whom to ask. */
export interface QuestionGroup {
  readonly personId: string | undefined;
  readonly name: string | undefined;
  readonly questions: readonly Answer[];
}

/** The open questions by person, the person who has waited longest first, the unassigned last. */
export function openGroups(map: AccountMap): readonly QuestionGroup[] {
  const groups = new Map<string | undefined, Answer[]>();
  for (const answer of map.answers.filter(isOpen).sort(oldestFirst)) {
    const group = groups.get(answer.personId);
    if (group) group.push(answer);
    else groups.set(answer.personId, [answer]);
  }
  return [...groups]
    .map(([personId, questions]) => ({ personId, name: nameOf(map, personId), questions }))
    .sort((a, b) => Number(a.personId === undefined) - Number(b.personId === undefined));
}

/** What has been answered, the newest first. */
export function answered(map: AccountMap): readonly { answer: Answer; name: string | undefined }[] {
  return map.answers
    .filter((answer) => !isOpen(answer))
    .sort((a, b) => -oldestFirst(a, b))
    .map((answer) => ({ answer, name: nameOf(map, answer.personId) }));
}

function oldestFirst(a: Answer, b: Answer): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function nameOf(map: AccountMap, personId: string | undefined): string | undefined {
  const person = personId === undefined ? undefined : rowsById(map.people).get(personId);
  return person && calledBy(person);
}

/** Questions as plain text, under whom to ask. */
export function listText(
  questions: readonly { readonly name: string; readonly line: string }[],
): string {
  const byName = new Map<string, string[]>();
  for (const { name, line } of questions) {
    const lines = byName.get(name);
    if (lines) lines.push(`- ${line}`);
    else byName.set(name, [`- ${line}`]);
  }
  return [...byName].map(([name, lines]) => [name, ...lines].join('\n')).join('\n\n');
}

/** A question in words; one that this version does not know, from a newer file, by its id. */
export function questionText(questionId: string, map: AccountMap, i18n: I18n): string {
  const about = readQuestionAbout(questionId);
  if (about) {
    const name = nameOf(map, about.personId) ?? i18n.t('questions:about.somebody');
    return i18n.t(`questions:about.${about.question}`, { name });
  }
  if (!isQuestion(questionId)) return questionId;
  return i18n.t(`questions:text.${questionId satisfies QuestionId}`);
}
