import { RefreshCw, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Store } from '../editing/store';
import type { Day } from '../domain/day';
import type { Storage } from '../storage/storage';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { createToasts, Toasts } from '../ui/toasts';
import { RecoveryLink } from '../features/my-data/recovery-link';
import { useOpeningNotice } from '../features/my-data/use-opening-notice';
import { AppFrame } from './app-frame';
import { Cover } from './cover';
import { ErrorBoundary } from './error-boundary';
import { LibraryPage } from './library-page';
import { NoticeScreen } from './notice-screen';
import type { Preferences } from './preferences';
import { reload } from './reload';
import { useRoute } from './route';
import { ToastsContext } from './toasts-context';

interface Props {
  readonly storage: Storage;
  readonly preferences: Store<Preferences>;
  readonly today: Store<Day>;
}

const MapPage = lazy(() => import('./map-page'));
const UpdateOffer = lazy(() => import('./update-offer'));
const ContradictionDialog = lazy(() => import('../features/my-data/contradiction-dialog'));

const toasts = createToasts();

export function App({ storage, preferences, today }: Props) {
  return (
    <AppFrame preferences={preferences}>
      <ErrorBoundary fallback={<ReloadScreen title="crashed" />}>
        <Cover />
        <ToastsContext value={toasts}>
          <Pages storage={storage} today={today} />
        </ToastsContext>
      </ErrorBoundary>
    </AppFrame>
  );
}

function Pages({ storage, today }: Pick<Props, 'storage' | 'today'>) {
  const { t } = useTranslation('app');
  const route = useRoute();
  const [outdated, setOutdated] = useState(false);
  useEffect(
    () =>
      storage.onClosed((why) => {
        if (why === 'newer-version') setOutdated(true);
        else
          toasts.show({ tone: 'danger', message: `${t('screens.lost')}. ${t('screens.lostWhy')}` });
      }),
    [storage, t],
  );
  useOpeningNotice(storage, toasts);
  if (outdated) return <ReloadScreen title="newer" />;
  return (
    <>
      {route.page === 'map' ? (
        <Suspense fallback={<Loading label={t('loading')} />}>
          <MapPage key={route.mapId} storage={storage} today={today} mapId={route.mapId} />
        </Suspense>
      ) : (
        <LibraryPage storage={storage} today={today} />
      )}
      <Suspense>
        <ContradictionDialog storage={storage} />
      </Suspense>
      {import.meta.env.PROD && (
        <Suspense>
          <UpdateOffer />
        </Suspense>
      )}
      <Toasts toasts={toasts} label={t('notices')} closeLabel={t('close')} />
    </>
  );
}

function ReloadScreen({ title }: { readonly title: 'newer' | 'crashed' }) {
  const { t } = useTranslation('app');
  return (
    <NoticeScreen
      title={t(`screens.${title}`)}
      icon={title === 'newer' ? <RefreshCw aria-hidden /> : <TriangleAlert aria-hidden />}
      actions={
        <>
          <Button variant="primary" onPress={reload}>
            {t('screens.reload')}
          </Button>
          {title === 'crashed' && <RecoveryLink />}
        </>
      }
    >
      {t(`screens.${title}Why`)}
    </NoticeScreen>
  );
}
