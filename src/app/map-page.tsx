import { MapPinOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { Failure } from '../domain/result';
import { OpenMap } from '../editing/open-map';
import type { Store } from '../editing/store';
import { useFailureSentence } from '../language/failure-sentence';
import type { Storage } from '../storage/storage';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { NoticeScreen } from './notice-screen';
import { goToLibrary } from './route';
import { Workspace } from './workspace';

interface Props {
  readonly storage: Storage;
  readonly today: Store<Day>;
  readonly mapId: string;
}

/** Opens one map and shows it, or says why it cannot be shown. */
export default function MapPage({ storage, today, mapId }: Props) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState<OpenMap | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let live = true;
    let opened: OpenMap | null = null;
    void storage.load(mapId).then((stored) => {
      if (!live) return;
      if (!stored.ok) {
        setFailure(stored.error);
        return;
      }
      opened = new OpenMap(storage, stored.value, () => ({
        today: today.get(),
        newId: () => crypto.randomUUID(),
      }));
      setOpen(opened);
    });
    return () => {
      live = false;
      opened?.close();
      setOpen(null);
    };
  }, [storage, today, mapId]);

  if (failure) return <NotHere failure={failure} />;
  if (!open) return <Loading label={t('loading')} />;
  return <Workspace open={open} storage={storage} today={today} />;
}

function NotHere({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation('app');
  const words = useFailureSentence();
  const gone = failure.code === 'no-such-map';
  return (
    <NoticeScreen
      title={gone ? t('screens.mapGone') : t('screens.cannotOpen')}
      icon={<MapPinOff aria-hidden />}
      actions={
        <Button variant="primary" onPress={goToLibrary}>
          {t('screens.toMaps')}
        </Button>
      }
    >
      {gone ? t('screens.mapGoneWhy') : words(failure)}
    </NoticeScreen>
  );
}
