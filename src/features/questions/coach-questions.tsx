import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { askQuestion } from '../../domain/commands/ask-question';
import { coachQuestions } from '../../domain/coverage/coach-questions';
import { isOpen } from '../../domain/method/questions';
import { isCoach } from '../../domain/roles';
import { intentOf } from '../../editing/step-intent';
import { useCommand } from '../../editing/use-command';
import { useIntent, useLookingBack, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { CopyButton } from './copy-button';
import { listText, questionText } from './question-list';
import type { Answer } from './question-list';
import styles from './questions-panel.module.css';

/** What the map does not say yet, each with whom to ask; leaves the list once it is noted. */
export function CoachQuestions() {
  const { t, i18n } = useTranslation('questions');
  const today = useToday();
  const questions = useMap(
    useCallback((map: AccountMap) => notNoted(coachQuestions(map, today), map), [today]),
  );
  const map = useMap(useCallback((whole: AccountMap) => whole, []));
  if (questions.length === 0) return null;
  const people = rowsById(map.people);
  const nameOf = (id: string | undefined) => {
    const person = id === undefined ? undefined : people.get(id);
    return person && calledBy(person);
  };
  const text = listText(
    questions.map(({ questionId, askable: [personId] }) => ({
      name: nameOf(personId) ?? t('panel.somebody'),
      line: questionText(questionId, map, i18n),
    })),
  );
  return (
    <section aria-label={t('coach.title')} className={styles.section}>
      <div className={styles.headingLine}>
        <h3 className={styles.heading}>{t('coach.title')}</h3>
        <CopyButton text={text} label={t('coach.copy')} />
      </div>
      <ul className={styles.list}>
        {questions.map((question) => (
          <CoachQuestionItem
            key={question.questionId}
            question={question}
            text={questionText(question.questionId, map, i18n)}
            askName={nameOf(question.askable[0])}
            isAskCoach={isCoachIn(map, question.askable[0])}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly question: ReturnType<typeof notNoted>[number];
  readonly text: string;
  readonly askName: string | undefined;
  readonly isAskCoach: boolean;
}

function CoachQuestionItem({ question, text, askName, isAskCoach }: ItemProps) {
  const { t } = useTranslation('questions');
  const { date } = useDayWords();
  const run = useCommand();
  const raise = useIntent();
  const isLookingBack = useLookingBack();
  const { questionId, askable, step, answer } = question;
  const [personId] = askable;
  return (
    <li className={styles.question}>
      <p className={styles.text}>{text}</p>
      <p className={styles.quiet}>
        {askName === undefined ? t('panel.somebody') : t('coach.ask', { name: askName })}
        {isAskCoach ? <Badge tone="accent">{t('ask.coach')}</Badge> : null}
      </p>
      {answer === undefined ? null : (
        <p className={styles.quiet}>
          {t('coach.answered', { answer: answer.answer, day: date(answer.date) })}
        </p>
      )}
      {isLookingBack ? null : (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={t('coach.noteThis', { question: text })}
            onPress={() => {
              run(askQuestion, { questionId, ...(personId !== undefined && { personId }) });
            }}
          >
            {t('coach.note')}
          </Button>
          <Button
            size="small"
            aria-label={t('coach.enterThis', { question: text })}
            onPress={() => {
              raise(intentOf(step, { closers: askable }));
            }}
          >
            {t('coach.enter')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The questions that are not on the list to ask already, with what was answered last. */
function notNoted(questions: ReturnType<typeof coachQuestions>, { answers }: AccountMap) {
  const noted = new Set(answers.filter(isOpen).map(({ questionId }) => questionId));
  return questions
    .filter(({ questionId }) => !noted.has(questionId))
    .map((question) => ({ ...question, answer: lastAnswer(answers, question.questionId) }));
}

function lastAnswer(answers: AccountMap['answers'], questionId: string): Answer | undefined {
  return answers
    .filter((answer) => answer.questionId === questionId && !isOpen(answer))
    .reduce<Answer | undefined>(
      (last, answer) => (last && last.date > answer.date ? last : answer),
      undefined,
    );
}

function isCoachIn(map: AccountMap, personId: string | undefined): boolean {
  const person = personId === undefined ? undefined : rowsById(map.people).get(personId);
  return person !== undefined && isCoach(person);
}
