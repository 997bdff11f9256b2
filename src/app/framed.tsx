import { CircleAlert } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Store } from '../editing/store';
import { AppFrame } from './app-frame';
import { NoticeScreen } from './notice-screen';
import type { Preferences } from './preferences';

/** What a page shows that finds itself inside another page. */
export function Framed({ preferences }: { readonly preferences: Store<Preferences> }) {
  return (
    <AppFrame preferences={preferences}>
      <Why />
    </AppFrame>
  );
}

function Why() {
  const { t } = useTranslation('app');
  return (
    <NoticeScreen
      title={t('screens.framed')}
      icon={<CircleAlert aria-hidden />}
      actions={
        <Link href="./" target="_blank" rel="noopener">
          {t('screens.framedOpen')}
        </Link>
      }
    >
      {t('screens.framedWhy')}
    </NoticeScreen>
  );
}
