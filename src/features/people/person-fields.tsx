import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Person } from '../../domain/account-map';
import { editPerson } from '../../domain/commands/edit-person';
import {
  CAREERS,
  DECISION_ROLES,
  FIRMNESS,
  KEY_ROLES,
  LEVELS,
  PURCHASE_ROLES,
  RECOMMENDS,
  SIDES,
  SOCIAL_ROLES,
} from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useTermOptions } from '../../language/use-term-options';
import { CheckboxField } from '../../ui/checkbox-field';
import { CheckboxSet } from '../../ui/checkbox-set';
import { ChoiceRow } from '../../ui/choice-row';
import { DayField } from '../../ui/day-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useFailureSentence } from '../../language/failure-sentence';

// Each field reads and edits one value of one person by itself, so that typing in it renders only it.

const CHOICES = {
  side: SIDES,
  level: LEVELS,
  decisionRole: DECISION_ROLES,
  firmness: FIRMNESS,
  career: CAREERS,
} as const;

const SETS = {
  keyRoles: KEY_ROLES,
  purchaseRoles: PURCHASE_ROLES,
  recommends: RECOMMENDS,
  socialRoles: SOCIAL_ROLES,
} as const;

type TextName =
  | 'name'
  | 'title'
  | 'department'
  | 'organisation'
  | 'group'
  | 'email'
  | 'phone'
  | 'link'
  | 'viewOfNeed'
  | 'viewOfUs'
  | 'viewOfRival'
  | 'buyingCriteria'
  | 'strategy'
  | 'counterPlan'
  | 'remember'
  | 'notes'
  | 'privateNotes';
type FlagName = 'assumed' | 'holdsMoney' | 'claimsAuthority' | 'left' | 'noContact';
type RankName = 'formalRank' | 'realInfluence' | 'ourContact';

/** One value of a person; undefined when it is unknown or the person is gone. */
export function usePersonValue<T>(personId: string, select: (person: Person) => T): T | undefined {
  return useMap((map) => {
    const person = rowsById(map.people).get(personId);
    return person && select(person);
  });
}

/** Changes fields of the person; undefined makes a field unknown. */
export function useEditPerson(personId: string) {
  const run = useCommand();
  return (patch: Partial<Person>, step?: string) =>
    run(editPerson, { id: personId, patch }, step === undefined ? undefined : { step });
}

interface FieldOf<Name> {
  personId: string;
  field: Name;
}

interface PersonTextProps extends FieldOf<TextName> {
  isMultiline?: boolean;
  type?: 'text' | 'email' | 'url';
}

export function PersonText({ personId, field, isMultiline, type }: PersonTextProps) {
  const { t } = useTranslation('people');
  const sentence = useFailureSentence();
  const stored = usePersonValue(personId, (person) => person[field]) ?? '';
  const edit = useEditPerson(personId);
  const { failure, ...typed } = useTypedField(stored, (text, step) =>
    edit({ [field]: text === '' && field !== 'name' ? undefined : text }, step),
  );
  return (
    <TextField
      {...typed}
      label={t(`fields.${field}`)}
      isRequired={field === 'name'}
      {...(isMultiline !== undefined && { isMultiline })}
      {...(type !== undefined && { type })}
      {...(field === 'remember' && { description: t('rememberHint') })}
      {...(field === 'privateNotes' && { description: t('privateHint') })}
      error={failure && sentence(failure)}
    />
  );
}

export function PersonChoice({ personId, field }: FieldOf<keyof typeof CHOICES>) {
  const { t } = useTranslation('people');
  const options = useTermOptions();
  const value = usePersonValue(personId, (person) => person[field]);
  const edit = useEditPerson(personId);
  return (
    <Select
      label={t(`fields.${field}`)}
      value={value}
      options={options<string>(field, CHOICES[field])}
      {...(field !== 'side' && { notKnown: t('notKnown') })}
      onChange={(chosen) => {
        edit({ [field]: chosen ?? undefined });
      }}
    />
  );
}

export function PersonSet({ personId, field }: FieldOf<keyof typeof SETS>) {
  const { t } = useTranslation('people');
  const options = useTermOptions();
  const value = usePersonValue(personId, (person) => person[field]) ?? [];
  const edit = useEditPerson(personId);
  return (
    <CheckboxSet
      label={t(`fields.${field}`)}
      value={value}
      options={options<string>(field, SETS[field])}
      onChange={(chosen) => {
        edit({ [field]: chosen });
      }}
    />
  );
}

export function PersonFlag({ personId, field }: FieldOf<FlagName>) {
  const { t } = useTranslation('people');
  const isSelected = usePersonValue(personId, (person) => person[field]) ?? false;
  const edit = useEditPerson(personId);
  return (
    <CheckboxField
      label={t(`fields.${field}`)}
      isSelected={isSelected}
      onChange={(selected) => {
        edit({ [field]: selected });
      }}
    />
  );
}

const RANKS = { formalRank: 5, realInfluence: 5, ourContact: 3 } as const;

/** A number from 1 to 5, or to 3. */
export function PersonRank({ personId, field }: FieldOf<RankName>) {
  const { t } = useTranslation('people');
  const value = usePersonValue(personId, (person) => person[field]);
  const edit = useEditPerson(personId);
  return (
    <ChoiceRow
      label={t(`fields.${field}`)}
      description={t(`rankHint.${field}`)}
      value={value === undefined ? null : String(value)}
      options={Array.from({ length: RANKS[field] }, (_, index) => {
        const id = String(index + 1);
        return { id, label: id };
      })}
      notKnown={t('notKnown')}
      onChange={(chosen) => {
        edit({ [field]: chosen === null ? undefined : Number(chosen) });
      }}
    />
  );
}

export function PersonDay({ personId, field }: FieldOf<'knownSince' | 'leavesOn'>) {
  const { t } = useTranslation('people');
  const value = usePersonValue(personId, (person) => person[field]);
  const edit = useEditPerson(personId);
  return (
    <DayField
      label={t(`fields.${field}`)}
      value={value}
      invalidMessage={t('invalidDay')}
      clearLabel={t('clearDay', { field: t(`fields.${field}`) })}
      onChange={(day) => {
        edit({ [field]: day ?? undefined });
      }}
    />
  );
}
