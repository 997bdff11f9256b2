import { useTranslation } from 'react-i18next';
import { useMap } from '../../editing/use-map';
import { ChoiceRow } from '../../ui/choice-row';
import { FieldGrid } from '../../ui/field-grid';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { VisitDraft } from './visit-draft';

const ANOTHER = '-another-';

interface WhoVisitsProps {
  readonly draft: VisitDraft;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<VisitDraft>) => void;
}

/** We or a rival; a rival whom the map does not know yet is named right here. */
export function WhoVisits({ draft, error, onChange }: WhoVisitsProps) {
  const { t } = useTranslation('visits');
  const rivals = useMap((map) => map.rivals);
  const isNew = draft.rivalId === null;
  return (
    <>
      <ChoiceRow
        label={t('dialog.by')}
        value={draft.side}
        onChange={(side) => {
          if (!side) return;
          const first = draft.rivalName === '' ? (rivals[0]?.id ?? null) : null;
          onChange({ side, rivalId: draft.rivalId ?? first });
        }}
        options={[
          { id: 'us', label: t('dialog.us') },
          { id: 'rival', label: t('dialog.rival') },
        ]}
      />
      {draft.side === 'rival' ? (
        <FieldGrid>
          {rivals.length > 0 ? (
            <Select
              label={t('dialog.whichRival')}
              value={draft.rivalId ?? ANOTHER}
              onChange={(id) => {
                onChange({ rivalId: id === ANOTHER ? null : id });
              }}
              options={[
                ...rivals.map(({ id, name }) => ({ id, label: name })),
                { id: ANOTHER, label: t('dialog.anotherRival') },
              ]}
            />
          ) : null}
          {isNew ? (
            <TextField
              label={t('dialog.rivalName')}
              value={draft.rivalName}
              onChange={(rivalName) => {
                onChange({ rivalName });
              }}
              description={t('dialog.rivalNameHint')}
              error={error}
            />
          ) : null}
        </FieldGrid>
      ) : null}
    </>
  );
}
