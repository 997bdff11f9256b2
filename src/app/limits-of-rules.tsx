import { useTranslation } from 'react-i18next';
import { LIMITS_OF_RULES } from '../domain/coverage/constants';
import { ConstantsTable } from './constants-table';

type Limit = keyof typeof LIMITS_OF_RULES;

/** The constants of the rules with their reasons. */
export function LimitsOfRules() {
  const { t, i18n } = useTranslation('settings');
  return (
    <ConstantsTable
      title={t('limitsTitle')}
      intro={t('limitsIntro')}
      rows={(Object.keys(LIMITS_OF_RULES) as Limit[]).map((name) => ({
        id: name,
        what: t(`limits.${name}.what`),
        value: t(`limits.${name}.value`, { value: written(name, i18n.language) }),
        why: t(`limits.${name}.why`),
      }))}
    />
  );
}

function written(name: Limit, language: string): string {
  const style = name.endsWith('Share') ? 'percent' : 'decimal';
  return new Intl.NumberFormat(language, { style }).format(LIMITS_OF_RULES[name]);
}
