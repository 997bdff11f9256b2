import { useTranslation } from 'react-i18next';
import { CALIBRATION, FORECAST, INFLUENCE, VISIT } from '../domain/influence/constants';
import { INTRODUCTION_CHANCES } from '../domain/influence/introduction-chances';
import { FRESH_RELIABILITY, HALF_LIFE_DAYS } from '../domain/influence/reliability';
import type assumptions from '../language/en/settings-assumptions';
import { ConstantsTable } from './constants-table';

type Assumption = keyof typeof assumptions;
type Value = number | readonly Value[] | { readonly [key: string]: Value };

const VALUES: Readonly<Record<Assumption, Value>> = {
  ...INFLUENCE,
  freshReliability: FRESH_RELIABILITY,
  halfLifeDays: HALF_LIFE_DAYS,
  ...FORECAST,
  ...VISIT,
  ...INTRODUCTION_CHANCES,
  // From for us to against us: the keys of an object that are whole numbers come first by themselves.
  will: ['1', '0.5', '0', '-0.5', '-1'].map(
    (stance) => INTRODUCTION_CHANCES.will[stance as keyof typeof INTRODUCTION_CHANCES.will],
  ),
  draws: FORECAST.draws,
  tableMeetings: CALIBRATION.tableMeetings,
  fittingMeetings: CALIBRATION.fittingMeetings,
};

/** The constants of forecast, influence and advice with their reasons. */
export function AssumptionsOfAnalysis() {
  const { t, i18n } = useTranslation('settings');
  const words = i18n.getResource(i18n.language, 'settings', 'assumptions') as typeof assumptions;
  return (
    <ConstantsTable
      title={t('assumptionsTitle')}
      intro={t('assumptionsIntro')}
      rows={(Object.keys(words) as Assumption[]).map((name) => ({
        id: name,
        what: t(`assumptions.${name}.what`),
        value: written(VALUES[name], i18n.language),
        why: t(`assumptions.${name}.why`),
      }))}
    />
  );
}

/** Several numbers stand side by side, several rows of them behind one another. */
function written(value: Value, language: string): string {
  if (typeof value === 'number') {
    return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  }
  const parts = Object.values(value);
  const isNested = parts.some((part) => typeof part !== 'number');
  return parts.map((part) => written(part, language)).join(isNested ? '; ' : ' · ');
}
