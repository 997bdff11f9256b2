import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../domain/result';
import { addPerson } from '../../domain/commands/add-person';
import { CHANNELS, SETTINGS } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { CheckboxField } from '../../ui/checkbox-field';
import { CheckboxSet } from '../../ui/checkbox-set';
import { ChoiceRow } from '../../ui/choice-row';
import { classNames } from '../../ui/class-names';
import { DayField } from '../../ui/day-field';
import { FieldGrid } from '../../ui/field-grid';
import { PeoplePicker } from '../../ui/people-picker';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { doesNotCount, withHalfTyped } from './visit-draft';
import type { VisitDraft, VisitField, VisitProblem } from './visit-draft';
import { TalkFocus } from './talk-focus';
import { WhoVisits } from './who-visits';
import styles from './visit-fields.module.css';

export interface VisitFieldsProps {
  readonly draft: VisitDraft;
  readonly isPlan: boolean;
  readonly problems: Partial<Record<VisitField, VisitProblem>>;
  readonly failure: Failure | null;
  readonly onChange: (change: Partial<VisitDraft>) => void;
}

/** The fields of a visit, those that suit a plan or what has happened. */
export function VisitFields({ draft, isPlan, problems, failure, onChange }: VisitFieldsProps) {
  const { t } = useTranslation('visits');
  const terms = useTermOptions();
  const whyNot = useFailureSentence();
  const today = useToday();
  const run = useCommand();
  const people = usePersonItems();
  const team = useMap((map) => map.team);
  const noCount = doesNotCount(draft, today);
  const sentence = (problem: VisitProblem | undefined) => problem && t(`problems.${problem}`);

  /** A text field of the draft. */
  const text = (field: 'purpose' | 'note' | 'learned' | 'reaction') => ({
    label: t(`dialog.${field}`),
    value: draft[field],
    isMultiline: true,
    error: failure?.at === field ? whyNot(failure) : null,
    onChange: (value: string) => {
      onChange({ [field]: value });
    },
  });

  return (
    <div className={styles.fields}>
      <PeoplePicker
        label={t('dialog.whom')}
        description={t('dialog.whomHint')}
        items={people}
        value={draft.personIds}
        onChange={(personIds) => {
          onChange({ personIds });
        }}
        chosenLabel={t('dialog.chosen')}
        noMatch={t('dialog.nobodyFound')}
        error={sentence(problems.personIds)}
        create={{
          label: (name) => t('dialog.addPerson', { name }),
          onCreate: (name) => {
            const added = run(addPerson, { name, knownSince: today });
            const id = added.ok ? added.value.changes[0]?.id : undefined;
            if (id !== undefined) onChange({ personIds: [...draft.personIds, id] });
          },
        }}
      />
      <WhoVisits draft={draft} error={sentence(problems.rival)} onChange={onChange} />
      <FieldGrid>
        <DayField
          label={t('dialog.date')}
          value={draft.date}
          onChange={(date) => {
            onChange({ date });
          }}
          invalidMessage={t('problems.noSuchDay')}
          onUnfinished={(isHalf) => {
            onChange(withHalfTyped(draft, 'date', isHalf));
          }}
          error={sentence(problems.date)}
          description={
            draft.date === null ? undefined : (
              <>{isPlan ? t('dialog.planned') : t('dialog.happened')}</>
            )
          }
        />
        <Select
          label={t('dialog.channel')}
          value={draft.channel}
          onChange={(channel) => {
            if (channel) onChange({ channel });
          }}
          options={terms('channel', CHANNELS)}
        />
      </FieldGrid>
      <div className={styles.company}>
        <ChoiceRow
          label={t('dialog.setting')}
          value={draft.setting}
          onChange={(setting) => {
            if (setting) onChange({ setting });
          }}
          options={terms('setting', SETTINGS)}
        />
        {isPlan ? null : (
          <CheckboxField
            label={t('dialog.met')}
            isSelected={draft.met}
            onChange={(met) => {
              onChange({ met });
            }}
          />
        )}
        <div role="status">
          {noCount === null ? null : (
            <p className={classNames(styles.hint, styles.warning)}>
              <TriangleAlert aria-hidden />
              {t(`dialog.noCount.${noCount}`)}
            </p>
          )}
        </div>
      </div>
      {draft.side === 'us' && team.length > 0 ? (
        <CheckboxSet
          label={isPlan ? t('dialog.team') : t('dialog.teamPast')}
          value={draft.teamIds}
          onChange={(teamIds) => {
            onChange({ teamIds });
          }}
          options={team.map(({ id, name }) => ({ id, label: name }))}
        />
      ) : null}
      {isPlan && draft.side === 'us' ? <TalkFocus personIds={draft.personIds} /> : null}
      <TextField {...text('purpose')} description={isPlan ? t('dialog.purposeHint') : undefined} />
      {isPlan ? null : (
        <>
          <TextField {...text('learned')} />
          <TextField {...text('reaction')} />
          {draft.side === 'us' ? (
            <NextStepFields
              draft={draft}
              problem={sentence(problems.nextStep)}
              onChange={onChange}
            />
          ) : null}
        </>
      )}
      <TextField {...text('note')} />
    </div>
  );
}

interface NextStepFieldsProps extends Pick<VisitFieldsProps, 'draft' | 'onChange'> {
  readonly problem: string | undefined;
}

function NextStepFields({ draft, problem, onChange }: NextStepFieldsProps) {
  const { t } = useTranslation('visits');
  return (
    <div className={styles.group}>
      <TextField
        label={t('dialog.nextStep')}
        value={draft.stepWhat}
        onChange={(stepWhat) => {
          onChange({ stepWhat });
        }}
        description={t('dialog.nextStepHint')}
        error={problem}
      />
      <FieldGrid>
        <DayField
          label={t('dialog.nextStepDue')}
          value={draft.stepDue}
          onChange={(stepDue) => {
            onChange({ stepDue });
          }}
          invalidMessage={t('problems.noSuchDay')}
          onUnfinished={(isHalf) => {
            onChange(withHalfTyped(draft, 'stepDue', isHalf));
          }}
          clearLabel={t('dialog.clearDay')}
        />
        <div className={styles.done}>
          <CheckboxField
            label={t('dialog.nextStepDone')}
            isSelected={draft.stepDone}
            onChange={(stepDone) => {
              onChange({ stepDone });
            }}
          />
        </div>
      </FieldGrid>
    </div>
  );
}
