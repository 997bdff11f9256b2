import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { COVER_KEYS, coverScreen } from '../features/privacy/cover-state';
import { IconButton } from '../ui/icon-button';
import { printKeys } from './keys';

export function CoverButton() {
  const { t } = useTranslation('app');
  return (
    <IconButton
      label={t('actions.cover')}
      shortcut={printKeys(COVER_KEYS)}
      icon={<EyeOff aria-hidden />}
      onPress={coverScreen}
    />
  );
}
