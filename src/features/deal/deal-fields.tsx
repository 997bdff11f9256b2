import { useTranslation } from 'react-i18next';
import { MODES, STANDINGS } from '../../domain/vocabulary';
import { useMap, useToday } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { CheckboxField } from '../../ui/checkbox-field';
import { ChoiceRow } from '../../ui/choice-row';
import { DayField } from '../../ui/day-field';
import { TextField } from '../../ui/text-field';
import { useDeal, useEditAccount, useEditDeal } from './use-deal';

// Each field reads and edits one value by itself, so that typing in it renders only it.

interface AccountTextProps {
  readonly field: 'name' | 'customer' | 'notes' | 'privateNotes';
  readonly isMultiline?: boolean;
}

export function AccountText({ field, isMultiline = false }: AccountTextProps) {
  const { t } = useTranslation('deal');
  const sentence = useFailureSentence();
  const stored = useMap((map) => map[field]) ?? '';
  const edit = useEditAccount();
  const isNote = field === 'notes' || field === 'privateNotes';
  const { failure, ...typed } = useTypedField(stored, (text, step) =>
    edit({ [field]: text === '' && isNote ? undefined : text }, step),
  );
  return (
    <TextField
      {...typed}
      label={t(`field.${field}`)}
      isMultiline={isMultiline}
      isRequired={field === 'name'}
      {...(field === 'privateNotes' && { description: t('field.privateNotesHint') })}
      error={failure && (failure.code === 'blank-name' ? t('problems.noName') : sentence(failure))}
    />
  );
}

const HINTS = {
  goal: 'field.goalHint',
  processNotes: 'field.processNotesHint',
  topGoal: 'field.topGoalHint',
  customersCustomer: 'field.customersCustomerHint',
} as const;

interface DealTextProps {
  readonly field: 'goal' | 'product' | 'processNotes' | 'budget' | 'topGoal' | 'customersCustomer';
  readonly isMultiline?: boolean;
}

export function DealText({ field, isMultiline = false }: DealTextProps) {
  const { t } = useTranslation('deal');
  const sentence = useFailureSentence();
  const stored = useDeal((deal) => deal[field]) ?? '';
  const edit = useEditDeal();
  const { failure, ...typed } = useTypedField(stored, (text, step) =>
    edit({ [field]: text === '' ? undefined : text }, step),
  );
  return (
    <TextField
      {...typed}
      label={t(`field.${field}`)}
      isMultiline={isMultiline}
      {...(field in HINTS && { description: t(HINTS[field as keyof typeof HINTS]) })}
      error={failure && sentence(failure)}
    />
  );
}

export function DealFlag({ field }: { readonly field: 'processKnown' | 'noRival' }) {
  const { t } = useTranslation('deal');
  const isSelected = useDeal((deal) => deal[field]);
  const edit = useEditDeal();
  return (
    <CheckboxField
      label={t(`field.${field}`)}
      isSelected={isSelected}
      onChange={(selected) => {
        edit({ [field]: selected });
      }}
    />
  );
}

export function Mode() {
  const { t } = useTranslation('deal');
  const terms = useTermOptions();
  const mode = useDeal((deal) => deal.mode);
  const edit = useEditDeal();
  return (
    <ChoiceRow
      label={t('field.mode')}
      value={mode}
      options={terms('mode', MODES)}
      description={t(`field.modeHint.${mode}`)}
      onChange={(next) => {
        if (next) edit({ mode: next });
      }}
    />
  );
}

export function Standing() {
  const { t } = useTranslation('deal');
  const terms = useTermOptions();
  const standing = useDeal((deal) => deal.standing);
  const edit = useEditDeal();
  return (
    <ChoiceRow
      label={t('field.standing')}
      value={standing}
      options={terms('standing', STANDINGS)}
      notKnown={t('notKnown')}
      onChange={(next) => {
        edit({ standing: next ?? undefined });
      }}
    />
  );
}

export function CustomerDecided() {
  const { t } = useTranslation('deal');
  const decided = useDeal((deal) => deal.customerDecided);
  const edit = useEditDeal();
  return (
    <ChoiceRow
      label={t('field.customerDecided')}
      value={decided === undefined ? null : decided ? 'yes' : 'no'}
      options={[
        { id: 'yes', label: t('yes') },
        { id: 'no', label: t('no') },
      ]}
      notKnown={t('notKnown')}
      onChange={(next) => {
        edit({ customerDecided: next === null ? undefined : next === 'yes' });
      }}
    />
  );
}

/** The expected day, and since when it has been expected. */
export function ExpectedClose() {
  const { t } = useTranslation('deal');
  const today = useToday();
  const close = useDeal((deal) => deal.expectedClose);
  const edit = useEditDeal();
  return (
    <>
      <DayField
        label={t('field.close')}
        value={close?.date}
        invalidMessage={t('problems.noSuchDay')}
        clearLabel={t('clearDay')}
        onChange={(date) => {
          const knownOn = close ? close.knownOn : today;
          edit({ expectedClose: date === null ? undefined : { date, knownOn } });
        }}
      />
      {close === undefined ? null : (
        <DayField
          label={t('field.closeKnownOn')}
          description={t('field.closeKnownOnHint')}
          value={close.knownOn}
          invalidMessage={t('problems.noSuchDay')}
          clearLabel={t('clearDay')}
          onChange={(knownOn) => {
            edit({ expectedClose: { ...close, knownOn: knownOn ?? undefined } });
          }}
        />
      )}
    </>
  );
}

export function RetainUntil() {
  const { t } = useTranslation('deal');
  const value = useMap((map) => map.retainUntil);
  const edit = useEditAccount();
  return (
    <DayField
      label={t('field.retainUntil')}
      value={value}
      invalidMessage={t('problems.noSuchDay')}
      clearLabel={t('clearDay')}
      onChange={(day) => {
        edit({ retainUntil: day ?? undefined });
      }}
    />
  );
}
