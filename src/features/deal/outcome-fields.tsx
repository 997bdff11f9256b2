import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../domain/vocabulary';
import { useToday } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { ChoiceRow } from '../../ui/choice-row';
import { DayField } from '../../ui/day-field';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { TextField } from '../../ui/text-field';
import { useDeal, useEditDeal } from './use-deal';

/** How it ended, when, and what turned it. */
export function OutcomeFields() {
  const { t } = useTranslation('deal');
  const terms = useTermOptions();
  const sentence = useFailureSentence();
  const today = useToday();
  const outcome = useDeal((deal) => deal.outcome);
  const edit = useEditDeal();
  const { failure, ...note } = useTypedField(outcome?.note ?? '', (text, step) =>
    edit({ outcome: outcome && { ...outcome, note: text === '' ? undefined : text } }, step),
  );
  return (
    <FieldGrid>
      <WideField>
        <ChoiceRow
          label={t('field.outcome')}
          value={outcome?.result}
          options={terms('outcome', OUTCOMES)}
          notKnown={t('field.outcomeOpen')}
          onChange={(result) => {
            edit({ outcome: result === null ? undefined : { date: today, ...outcome, result } });
          }}
        />
      </WideField>
      {outcome === undefined ? null : (
        <>
          <DayField
            label={t('field.outcomeDate')}
            value={outcome.date}
            invalidMessage={t('problems.noSuchDay')}
            onChange={(date) => {
              if (date !== null) edit({ outcome: { ...outcome, date } });
            }}
          />
          <WideField>
            <TextField
              {...note}
              label={t('field.outcomeNote')}
              isMultiline
              error={failure && sentence(failure)}
            />
          </WideField>
        </>
      )}
    </FieldGrid>
  );
}
