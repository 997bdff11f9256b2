import { MessageCircleQuestion, Plus, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { removeAnswer } from '../../domain/commands/remove-answer';
import { coachQuestions } from '../../domain/coverage/coach-questions';
import { QUESTIONS } from '../../domain/method/questions';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import AskDialog from './ask-dialog';
import { CoachQuestions } from './coach-questions';
import { CopyButton } from './copy-button';
import { OpenQuestion } from './open-question';
import { answered, listText, openGroups, questionText } from './question-list';
import styles from './questions-panel.module.css';

/** The Questions tab: what is to be asked of whom, and what was answered. */
export default function QuestionsPanel() {
  const { t } = useTranslation('questions');
  const [isAdding, setAdding] = useState(false);
  const today = useToday();
  const hasAnswers = useMap((map) => map.answers.length > 0);
  const hasHoles = useMap(
    useCallback((map: AccountMap) => coachQuestions(map, today).length > 0, [today]),
  );
  const add = (
    <Button
      icon={<Plus aria-hidden />}
      edits
      onPress={() => {
        setAdding(true);
      }}
    >
      {t('panel.add')}
    </Button>
  );
  return (
    <div className={styles.panel}>
      {!hasAnswers && !hasHoles ? (
        <EmptyState
          title={t('panel.empty.title')}
          icon={<MessageCircleQuestion aria-hidden />}
          actions={add}
        >
          {t('panel.empty.text')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.actions}>
            {add}
            <CopyOpenQuestions />
          </div>
          {hasAnswers ? <OpenQuestions /> : <p className={styles.quiet}>{t('panel.empty.text')}</p>}
        </>
      )}
      <CoachQuestions />
      <Answered />
      {isAdding ? (
        <AskDialog
          questionId={QUESTIONS[0]}
          closers={[]}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </div>
  );
}

function OpenQuestions() {
  const { t } = useTranslation('questions');
  const groups = useMap(openGroups);
  if (groups.length === 0) return null;
  return (
    <section aria-label={t('panel.open')} className={styles.section}>
      <h3 className={styles.heading}>{t('panel.open')}</h3>
      {groups.map(({ personId, name, questions }) => (
        <section key={personId ?? ''} className={styles.group}>
          <h4 className={styles.person}>{name ?? t('panel.somebody')}</h4>
          <ul className={styles.list}>
            {questions.map((question) => (
              <OpenQuestion key={question.id} question={question} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Answered() {
  const { t, i18n } = useTranslation('questions');
  const run = useCommand();
  const { date } = useDayWords();
  const rows = useMap(answered);
  const map = useMap(wholeMap);
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('panel.answered')} className={styles.section}>
      <h3 className={styles.heading}>{t('panel.answered')}</h3>
      <ul className={styles.list}>
        {rows.map(({ answer, name }) => {
          const question = questionText(answer.questionId, map, i18n);
          const day = date(answer.date);
          return (
            <li key={answer.id} className={styles.question}>
              <div className={styles.line}>
                <p className={styles.text}>{question}</p>
                <IconButton
                  label={t('panel.remove', { question })}
                  icon={<Trash2 aria-hidden />}
                  size="small"
                  edits
                  onPress={() => {
                    run(removeAnswer, { id: answer.id });
                  }}
                />
              </div>
              <p className={styles.answer}>{answer.answer}</p>
              <p className={styles.quiet}>
                {name === undefined ? day : t('panel.byOn', { name, day })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Copies the open questions as plain text, to take along. */
function CopyOpenQuestions() {
  const { t, i18n } = useTranslation('questions');
  const groups = useMap(openGroups);
  const map = useMap(wholeMap);
  if (groups.length === 0) return null;
  const text = listText(
    groups.flatMap(({ name, questions }) =>
      questions.map(({ questionId, note }) => {
        const line = questionText(questionId, map, i18n);
        return {
          name: name ?? t('panel.somebody'),
          line: note === undefined ? line : `${line} (${note})`,
        };
      }),
    ),
  );
  return <CopyButton text={text} label={t('panel.copy')} />;
}

function wholeMap(map: AccountMap): AccountMap {
  return map;
}
