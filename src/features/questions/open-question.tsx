import { Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { answerQuestion } from '../../domain/commands/answer-question';
import { removeAnswer } from '../../domain/commands/remove-answer';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
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
  const map = useMap(useCallback((whole: AccountMap) => whole, []));
  const text = questionText(question.questionId, map, i18n);

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
          edits
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
        <Button type="submit" size="small" edits isDisabled={answer.trim() === ''}>
          {t('panel.save')}
        </Button>
      </form>
    </li>
  );
}
