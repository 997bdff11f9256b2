import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../domain/account-map';
import { ORGANISATION_NEEDS, PERSONAL_NEEDS } from '../../domain/vocabulary';
import { useTermOptions } from '../../language/use-term-options';
import { CheckboxSet } from '../../ui/checkbox-set';
import { useEditAssessment } from './evidence-fields';

/** Which needs of his own and of his organisation a view speaks of. */
export function NamedNeedsFields({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('people');
  const options = useTermOptions();
  const edit = useEditAssessment(assessment.id);
  return (
    <>
      <CheckboxSet
        label={t('attitude.personalNeeds')}
        value={assessment.personalNeeds}
        options={options('personalNeeds', PERSONAL_NEEDS)}
        onChange={(personalNeeds) => {
          edit({ personalNeeds });
        }}
      />
      <CheckboxSet
        label={t('attitude.organisationNeeds')}
        value={assessment.organisationNeeds}
        options={options('organisationNeeds', ORGANISATION_NEEDS)}
        onChange={(organisationNeeds) => {
          edit({ organisationNeeds });
        }}
      />
    </>
  );
}
