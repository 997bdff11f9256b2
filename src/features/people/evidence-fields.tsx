import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../domain/account-map';
import { editAssessment } from '../../domain/commands/edit-assessment';
import { EVIDENCE, STANCES } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { usePersonItems } from '../../editing/use-person-items';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { DayField } from '../../ui/day-field';
import { PersonSelect } from '../../ui/person-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './person-panel.module.css';

/** Changes fields of one recorded view. */
export function useEditAssessment(id: string) {
  const run = useCommand();
  return (patch: Partial<Assessment>, step?: string) =>
    run(editAssessment, { id, patch }, step === undefined ? undefined : { step });
}

interface ViewFieldsProps {
  assessment: Assessment;
  /** The reaction, which for the present view is an observation of its own. */
  reaction?: ReactNode;
}

/** What a view rests on: the kind of evidence, who told us, and when. */
export function EvidenceFields({ assessment, reaction }: ViewFieldsProps) {
  const { t } = useTranslation('people');
  const options = useTermOptions();
  const edit = useEditAssessment(assessment.id);
  return (
    <div className={styles.fields}>
      {reaction}
      <Select
        label={t('attitude.evidence')}
        value={assessment.evidence}
        options={options('evidence', EVIDENCE)}
        onChange={(evidence) => {
          if (evidence !== null) edit({ evidence });
        }}
      />
      <TellerField assessment={assessment} />
      <DayField
        label={t('attitude.date')}
        value={assessment.date}
        invalidMessage={t('invalidDay')}
        onChange={(date) => {
          if (date !== null) edit({ date });
        }}
      />
    </div>
  );
}

/** For or against as far as it was said outright, and in which words. */
export function SayingFields({ assessment }: ViewFieldsProps) {
  const { t } = useTranslation('people');
  const options = useTermOptions();
  const edit = useEditAssessment(assessment.id);
  const { stance } = assessment;
  return (
    <>
      <Select
        label={t('attitude.stance')}
        value={stance === undefined ? null : String(stance)}
        options={options<string>('stance', STANCES.map(String))}
        notKnown={t('attitude.stanceFromSquare')}
        onChange={(chosen) => {
          edit({ stance: STANCES.find((one) => String(one) === chosen) });
        }}
      />
      <AssessmentNote assessment={assessment} />
    </>
  );
}

function TellerField({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('people');
  const items = usePersonItems();
  const edit = useEditAssessment(assessment.id);
  return (
    <PersonSelect
      label={t('attitude.toldBy')}
      items={items}
      value={assessment.toldById}
      noMatch={t('noMatch')}
      clearLabel={t('attitude.clearToldBy')}
      onChange={(id) => {
        edit({ toldById: id ?? undefined });
      }}
    />
  );
}

function AssessmentNote({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('people');
  const sentence = useFailureSentence();
  const edit = useEditAssessment(assessment.id);
  const { failure, ...typed } = useTypedField(assessment.note ?? '', (text, step) =>
    edit({ note: text === '' ? undefined : text }, step),
  );
  return (
    <TextField
      {...typed}
      isMultiline
      label={t('attitude.note')}
      error={failure && sentence(failure)}
    />
  );
}
