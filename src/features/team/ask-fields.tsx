import { useTranslation } from 'react-i18next';
import { usePersonItems } from '../../editing/use-person-items';
import { FieldGrid } from '../../ui/field-grid';
import { PersonSelect } from '../../ui/person-select';
import { TextField } from '../../ui/text-field';
import type { AskDraft, AskProblems } from './use-ask-draft';

interface AskFieldsProps {
  readonly draft: AskDraft;
  readonly problems: AskProblems;
  readonly onChange: (part: Partial<AskDraft>) => void;
  readonly onEnter?: () => void;
}

/** Whom we asked, whom we want to meet, and a note. */
export function AskFields({ draft, problems, onChange, onEnter }: AskFieldsProps) {
  const { t } = useTranslation('team');
  const people = usePersonItems();
  return (
    <FieldGrid>
      <PersonSelect
        label={t('asks.to')}
        items={people}
        value={draft.to}
        noMatch={t('asks.nobodyFound')}
        error={problems.to}
        onChange={(to) => {
          onChange({ to });
        }}
      />
      <PersonSelect
        label={t('asks.for')}
        items={people}
        value={draft.target}
        noMatch={t('asks.nobodyFound')}
        error={problems.target}
        onChange={(target) => {
          onChange({ target });
        }}
      />
      <TextField
        label={t('asks.note')}
        value={draft.note}
        error={problems.note}
        onChange={(note) => {
          onChange({ note });
        }}
        {...(onEnter && { onEnter })}
      />
    </FieldGrid>
  );
}
