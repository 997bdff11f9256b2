import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion } from '../../domain/commands/answer-question';
import { removeAnswer } from '../../domain/commands/remove-answer';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { questionText } from './question-list';
import type { Answer } from './question-list';
import styles from './questions-panel.module.css';

/** A question still to be asked, with a field for what was answered. */
export function OpenQuestion({ question }: { readonly question: Answer }) {
  const { t, i18n } = useTranslation('questions');
  const run = useCommand();
  const sentence = useFailureSentence();
  const { date } = useDayWords();
  const [answer, setAnswer] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = questionText(question.questionId, i18n);

  const save = () => {
    if (answer.trim() === '') return;
    const result = run(answerQuestion, { id: question.id, answer: answer.trim() });
    setFailure(result.ok ? null : result.error);
  };

  return (
    <li className={styles.question}>
      <div className={styles.line}>
        <p className={styles.text}>{text}</p>
        <IconButton
          label={t('panel.remove', { question: text })}
          icon={<Trash2 aria-hidden />}
          size="small"
          onPress={() => {
            run(removeAnswer, { id: question.id });
          }}
        />
      </div>
      <p className={styles.quiet}>
        {t('panel.since', { day: date(question.date) })}
        {question.note === undefined ? null : ` · ${question.note}`}
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('panel.answerTo', { question: text })}
          isLabelHidden
          placeholder={t('panel.answer')}
          value={answer}
          onChange={setAnswer}
          error={failure === null ? null : sentence(failure)}
        />
        <Button type="submit" size="small" isDisabled={answer.trim() === ''}>
          {t('panel.save')}
        </Button>
      </form>
    </li>
  );
}
