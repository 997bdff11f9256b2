import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addRivalNote } from '../../domain/commands/add-rival-note';
import type { Day } from '../../domain/day';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

interface RivalNoteDialogProps {
  readonly onClose: () => void;
}

/** Notes what was heard about a rival; or leads on to a visit of the rival. */
export default function RivalNoteDialog({ onClose }: RivalNoteDialogProps) {
  const { t } = useTranslation('team');
  const whyNot = useFailureSentence();
  const run = useCommand();
  const raise = useIntent();
  const today = useToday();
  const rivals = useMap((map) => map.rivals.map(({ id, name }) => ({ id, label: name })));
  const [rivalId, setRivalId] = useState<string | null>(
    rivals.length === 1 ? (rivals[0]?.id ?? null) : null,
  );
  const [date, setDate] = useState<Day>(today);
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = () => {
    const result = run(addRivalNote, {
      text: text.trim(),
      date,
      ...(rivalId !== null && { rivalId }),
    });
    if (result.ok) onClose();
    else setFailure(result.error);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('notes.dialog')}
      closeLabel={t('cancel')}
      isDismissable={text === ''}
      onSubmit={save}
      actions={
        <>
          <Button
            variant="quiet"
            onPress={() => {
              onClose();
              raise({ to: 'log-visit', personIds: [], by: rivalId ?? 'rival' });
            }}
          >
            {t('notes.visit')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('notes.save')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        {rivals.length === 0 ? null : (
          <Select
            label={t('notes.which')}
            value={rivalId}
            options={rivals}
            notKnown={t('notes.anyRival')}
            onChange={setRivalId}
          />
        )}
        <DayField
          label={t('notes.date')}
          value={date}
          invalidMessage={t('problems.noSuchDay')}
          onChange={(day) => {
            if (day !== null) setDate(day);
          }}
        />
        <WideField>
          <TextField
            label={t('notes.text')}
            value={text}
            onChange={(typed) => {
              setText(typed);
              setFailure(null);
            }}
            isMultiline
            isRequired
            autoFocus
            error={failure?.at === 'text' ? whyNot(failure) : null}
          />
        </WideField>
      </FieldGrid>
      {failure && failure.at !== 'text' ? <ErrorSentence>{whyNot(failure)}</ErrorSentence> : null}
    </Dialog>
  );
}
