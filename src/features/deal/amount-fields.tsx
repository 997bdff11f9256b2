import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { useDeal, useEditDeal } from './use-deal';

const CURRENCIES = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'HKD',
  'TWD',
  'SGD',
  'KRW',
  'INR',
  'CHF',
  'CAD',
  'AUD',
] as const;

/** How much, and in what; the currency alone is not kept. */
export function AmountFields() {
  const { t, i18n } = useTranslation('deal');
  const amount = useDeal((deal) => deal.amount);
  const edit = useEditDeal();
  const [chosen, setChosen] = useState(i18n.language === 'en' ? 'USD' : 'CNY');
  const currency = amount?.currency ?? chosen;
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' });
  const codes = new Set([...CURRENCIES, currency]);
  return (
    <>
      <NumberField
        label={t('field.amount')}
        value={amount?.value}
        minValue={0}
        onChange={(value) => {
          edit({ amount: value === null ? undefined : { value, currency } });
        }}
      />
      <Select
        label={t('field.currency')}
        value={currency}
        options={[...codes].map((code) => ({
          id: code,
          label: code,
          detail: names.of(code),
        }))}
        onChange={(code) => {
          if (code === null) return;
          setChosen(code);
          if (amount) edit({ amount: { ...amount, currency: code } });
        }}
      />
    </>
  );
}
