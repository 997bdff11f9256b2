import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askQuestion } from '../../domain/commands/ask-question';
import { isQuestion, QUESTIONS } from '../../domain/method/questions';
import type { QuestionId } from '../../domain/method/questions';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { PersonSelect } from '../../ui/person-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useWhomToAsk } from './whom-to-ask';

export interface AskDialogProps {
  /** The question to begin with. */
  readonly questionId: string;
  /** Ids of the people who can answer it. */
  readonly closers: readonly string[];
  readonly onClose: () => void;
}

/** Notes whom a question is to be put to. Open as long as it is mounted. */
export default function AskDialog({ questionId, closers, onClose }: AskDialogProps) {
  const { t } = useTranslation('questions');
  const run = useCommand();
  const sentence = useFailureSentence();
  const items = useWhomToAsk(closers);
  const [question, setQuestion] = useState<QuestionId>(
    isQuestion(questionId) ? questionId : QUESTIONS[0],
  );
  const [personId, setPersonId] = useState(closers.length > 0 ? (items[0]?.id ?? null) : null);
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = () => {
    const result = run(askQuestion, {
      questionId: question,
      ...(personId !== null && { personId }),
      ...(note.trim() !== '' && { note }),
    });
    if (result.ok) onClose();
    else setFailure(result.error);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('ask.title')}
      closeLabel={t('ask.cancel')}
      isDismissable={note === ''}
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('ask.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('ask.save')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        <WideField>
          <Select
            label={t('ask.question')}
            value={question}
            onChange={(id) => {
              if (id !== null) setQuestion(id);
            }}
            options={QUESTIONS.map((id) => ({ id, label: t(`text.${id}`) }))}
          />
        </WideField>
        <WideField>
          <PersonSelect
            label={t('ask.whom')}
            items={items}
            value={personId}
            onChange={setPersonId}
            noMatch={t('ask.noMatch')}
            clearLabel={t('ask.leaveOpen')}
          />
        </WideField>
        <WideField>
          <TextField
            label={t('ask.note')}
            description={t('ask.noteHint')}
            value={note}
            onChange={setNote}
            isMultiline
            error={failure === null ? null : sentence(failure)}
          />
        </WideField>
      </FieldGrid>
    </Dialog>
  );
}
