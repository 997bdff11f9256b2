import { Settings } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button';

const SettingsDialog = lazy(() => import('./settings-dialog'));

export function SettingsButton() {
  const { t } = useTranslation('settings');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('title')}
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
