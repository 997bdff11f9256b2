import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../domain/day';
import { useToday } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { CheckboxField } from '../../ui/checkbox-field';
import { DayField } from '../../ui/day-field';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { TextField } from '../../ui/text-field';
import { useDeal, useEditDeal } from './use-deal';

/** How long a ban lasts until somebody gives its real end. */
const USUAL_DAYS = 30;

/** Whether the customer forbids contact, from when to when, and why. */
export function ContactBanFields() {
  const { t } = useTranslation('deal');
  const sentence = useFailureSentence();
  const today = useToday();
  const ban = useDeal((deal) => deal.contactBan);
  const edit = useEditDeal();
  // A period that ends before it begins waits here with its sentence; the map keeps the last good one.
  const [refused, setRefused] = useState<{ from: string; until: string } | null>(null);
  const { failure, ...reason } = useTypedField(ban?.reason ?? '', (text, step) =>
    edit({ contactBan: ban && { ...ban, reason: text === '' ? undefined : text } }, step),
  );
  const shown = refused ?? ban;

  function change(part: { from?: string; until?: string }) {
    if (!ban || !shown) return;
    const period = { from: shown.from, until: shown.until, ...part };
    if (period.until < period.from) setRefused(period);
    else {
      setRefused(null);
      edit({ contactBan: { ...ban, ...period } });
    }
  }

  return (
    <FieldGrid>
      <WideField>
        <CheckboxField
          label={t('field.ban')}
          description={t('field.banHint')}
          isSelected={ban !== undefined}
          onChange={(isOn) => {
            setRefused(null);
            edit({
              contactBan: isOn ? { from: today, until: addDays(today, USUAL_DAYS) } : undefined,
            });
          }}
        />
      </WideField>
      {ban === undefined || shown === undefined ? null : (
        <>
          <DayField
            label={t('field.banFrom')}
            value={shown.from}
            invalidMessage={t('problems.noSuchDay')}
            onChange={(from) => {
              if (from !== null) change({ from });
            }}
          />
          <DayField
            label={t('field.banUntil')}
            value={shown.until}
            invalidMessage={t('problems.noSuchDay')}
            error={refused === null ? null : t('problems.banOrder')}
            onChange={(until) => {
              if (until !== null) change({ until });
            }}
          />
          <WideField>
            <TextField
              {...reason}
              label={t('field.banReason')}
              error={failure && sentence(failure)}
            />
          </WideField>
        </>
      )}
    </FieldGrid>
  );
}
