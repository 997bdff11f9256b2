import { useTranslation } from 'react-i18next';
import type { Person } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { usePersonItems } from '../../editing/use-person-items';
import { ChoiceRow } from '../../ui/choice-row';
import { DayField } from '../../ui/day-field';
import { PersonSelect } from '../../ui/person-select';

/** What somebody said about another's authority, while it is being entered. */
export interface CheckDraft {
  readonly whom: string | null;
  readonly date: Day;
  readonly confirms: boolean;
}

interface AuthorityCheckFieldsProps {
  /** Whose authority it is: nobody confirms his own. */
  readonly personId: string;
  readonly draft: CheckDraft;
  readonly isWhomMissing: boolean;
  readonly onChange: (change: Partial<CheckDraft>) => void;
}

/** Who was asked, on which day, and what was said. */
export function AuthorityCheckFields({
  personId,
  draft,
  isWhomMissing,
  onChange,
}: AuthorityCheckFieldsProps) {
  const { t } = useTranslation('people');
  const items = usePersonItems((person) => person.id !== personId);
  return (
    <>
      <PersonSelect
        label={t('authority.whom')}
        items={items}
        value={draft.whom}
        noMatch={t('noMatch')}
        error={isWhomMissing && draft.whom === null ? t('authority.whomMissing') : null}
        onChange={(whom) => {
          onChange({ whom });
        }}
        autoFocus
      />
      <DayField
        label={t('attitude.date')}
        value={draft.date}
        invalidMessage={t('invalidDay')}
        onChange={(date) => {
          if (date !== null) onChange({ date });
        }}
      />
      <ChoiceRow
        label={t('authority.word')}
        value={draft.confirms ? 'confirms' : 'denies'}
        options={[
          { id: 'confirms', label: t('authority.confirms') },
          { id: 'denies', label: t('authority.denies') },
        ]}
        onChange={(chosen) => {
          if (chosen !== null) onChange({ confirms: chosen === 'confirms' });
        }}
      />
    </>
  );
}

/** The checks with one more, in the order of their days; null while nobody is chosen. */
export function withCheck(
  checks: Person['authorityChecks'],
  { whom, date, confirms }: CheckDraft,
): Person['authorityChecks'] | null {
  if (whom === null) return null;
  return [...checks, { personId: whom, date, confirms }].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}
