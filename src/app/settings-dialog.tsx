import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/language';
import { CheckboxField } from '../ui/checkbox-field';
import { ChoiceRow } from '../ui/choice-row';
import { Dialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { FieldGrid, WideField } from '../ui/field-grid';
import { AssumptionsOfAnalysis } from './assumptions-of-analysis';
import { usePreferences } from './frame-context';
import { LimitsOfRules } from './limits-of-rules';
import { THEMES } from './preferences';
import { lazyWithWords } from '../language/lazy-with-words';

const CoverSettings = lazyWithWords('privacy', () => import('../features/privacy/cover-settings'));

/** Language, appearance and shortcuts: each choice holds at once and is remembered in this browser. */
export default function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { language, theme, singleKeys, coverAfter, coverCode, change } = usePreferences();
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} closeLabel={t('close')} width="medium">
      <FieldGrid>
        <WideField>
          <ChoiceRow
            label={t('language')}
            value={language}
            options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
            onChange={(chosen) => {
              if (chosen) change({ language: chosen });
            }}
          />
        </WideField>
        <WideField>
          <ChoiceRow
            label={t('theme')}
            value={theme}
            options={THEMES.map((id) => ({ id, label: t(`themes.${id}`) }))}
            onChange={(chosen) => {
              if (chosen) change({ theme: chosen });
            }}
          />
        </WideField>
        <WideField>
          <CheckboxField
            label={t('singleKeys')}
            description={t('singleKeysWhy')}
            isSelected={singleKeys}
            onChange={(chosen) => {
              change({ singleKeys: chosen });
            }}
          />
        </WideField>
        <WideField>
          <Suspense>
            <CoverSettings after={coverAfter} code={coverCode} onChange={change} />
          </Suspense>
        </WideField>
      </FieldGrid>
      <Disclosure title={t('limitsTitle')}>
        <LimitsOfRules />
      </Disclosure>
      <Disclosure title={t('assumptionsTitle')}>
        <AssumptionsOfAnalysis />
      </Disclosure>
    </Dialog>
  );
}
