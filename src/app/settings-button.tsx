import { Settings } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button';
import { lazyWithWords } from '../language/lazy-with-words';

const SettingsDialog = lazyWithWords('settings', () => import('./settings-dialog'));

export function SettingsButton() {
  const { t } = useTranslation('app');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('actions.show-settings')}
        icon={<Settings aria-hidden />}
        onPress={() => {
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <Suspense>
          <SettingsDialog
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
