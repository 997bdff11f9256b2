import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Person } from '../../domain/account-map';
import { comingDecisionMeeting } from '../../domain/meetings';
import type { Failure } from '../../domain/result';
import { DECISION_ROLES, LEVELS, SIDES } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { ChoiceRow } from '../../ui/choice-row';
import { Dialog } from '../../ui/dialog';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { addSeatedPerson } from './add-seated-person';
import { peopleNamed } from './same-name';
import styles from './person-panel.module.css';

export interface AddPersonDialogProps {
  initial?: {
    name?: string | undefined;
    /** The meeting whose unnamed seat this person takes. */
    seatIn?: string | undefined;
    /** Where the canvas was pointed at, for the lens Free. */
    place?: { x: number; y: number } | undefined;
    level?: Person['level'];
  };
  /** Handed the new person's id. */
  onDone?: (personId: string) => void;
  onClose: () => void;
}

type Draft = Pick<Person, 'name' | 'side' | 'level' | 'decisionRole'> & {
  title: string;
  department: string;
};

/** Somebody new: the five things that matter most, and a seat in the coming meeting. */
export default function AddPersonDialog({ initial = {}, onDone, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('people');
  const today = useToday();
  const run = useCommand();
  const sentence = useFailureSentence();
  const [draft, setDraft] = useState<Draft>({
    name: initial.name ?? '',
    title: '',
    department: '',
    level: initial.level,
    decisionRole: undefined,
    side: 'buyer',
  });
  const [hasSeat, setHasSeat] = useState(initial.seatIn !== undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const meeting = useMap((map) => {
    const wanted =
      initial.seatIn === undefined
        ? comingDecisionMeeting(map, today)
        : rowsById(map.meetings).get(initial.seatIn);
    return wanted && { id: wanted.id, name: wanted.name };
  });
  const errorAt = (field: string) => (failure?.at === field ? sentence(failure) : null);
  const change = (patch: Partial<Draft>) => {
    setDraft({ ...draft, ...patch });
    setFailure(null);
  };

  function add() {
    const { title, department, ...rest } = draft;
    const result = run(addSeatedPerson, {
      person: {
        ...rest,
        title: title.trim() === '' ? undefined : title,
        department: department.trim() === '' ? undefined : department,
        place: initial.place,
        knownSince: today,
      },
      meetingId: hasSeat ? meeting?.id : undefined,
    });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    onDone?.(result.value.label.subject?.id ?? '');
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={add}
      isDismissable={false}
      title={t('dialog.title')}
      closeLabel={t('close')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('dialog.add')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        <WideField>
          <TextField
            label={t('fields.name')}
            value={draft.name}
            error={errorAt('name')}
            isRequired
            autoFocus
            onChange={(name) => {
              change({ name });
            }}
          />
          <SameName name={draft.name} />
        </WideField>
        <TextField
          label={t('fields.title')}
          value={draft.title}
          error={errorAt('title')}
          onChange={(title) => {
            change({ title });
          }}
        />
        <TextField
          label={t('fields.department')}
          value={draft.department}
          error={errorAt('department')}
          onChange={(department) => {
            change({ department });
          }}
        />
        <RoleFields draft={draft} onChange={change} />
        {meeting === undefined ? null : (
          <WideField>
            <CheckboxField
              label={t('dialog.seat', { meeting: meeting.name })}
              isSelected={hasSeat}
              onChange={setHasSeat}
            />
          </WideField>
        )}
      </FieldGrid>
      {failure !== null && errorAt('name') === null && failure.at !== 'title' ? (
        <p role="alert" className={styles.danger}>
          {sentence(failure)}
        </p>
      ) : null}
    </Dialog>
  );
}

interface RoleFieldsProps {
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
}

function RoleFields({ draft, onChange }: RoleFieldsProps) {
  const { t } = useTranslation('people');
  const options = useTermOptions();
  return (
    <>
      <WideField>
        <ChoiceRow
          label={t('fields.level')}
          value={draft.level}
          options={options('level', LEVELS)}
          notKnown={t('notKnown')}
          onChange={(level) => {
            onChange({ level: level ?? undefined });
          }}
        />
      </WideField>
      <Select
        label={t('fields.decisionRole')}
        value={draft.decisionRole}
        options={options('decisionRole', DECISION_ROLES)}
        notKnown={t('notKnown')}
        onChange={(decisionRole) => {
          onChange({ decisionRole: decisionRole ?? undefined });
        }}
      />
      <Select
        label={t('fields.side')}
        value={draft.side}
        options={options('side', SIDES)}
        onChange={(side) => {
          if (side !== null) onChange({ side });
        }}
      />
    </>
  );
}

function SameName({ name }: { name: string }) {
  const { t } = useTranslation('people');
  const others = useMap((map) => peopleNamed(map, name).map((person) => person.title ?? null));
  if (others.length === 0) return null;
  const who = others.map((title) => title ?? t('dialog.sameNameUntitled')).join(t('listComma'));
  return (
    <p role="status" className={styles.notice}>
      {t('dialog.sameName', { count: others.length, name: name.trim(), who })}
    </p>
  );
}
