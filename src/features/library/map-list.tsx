import { Ellipsis, Map as MapIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import { useFailureSentence } from '../../language/failure-sentence';
import type { MapSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSentence } from '../../ui/error-sentence';
import { IconButton } from '../../ui/icon-button';
import { Loading } from '../../ui/loading';
import { Menu } from '../../ui/menu';
import type { ToastList } from '../../ui/toasts';
import { DeletedMaps } from './deleted-maps';
import { useChangedWords } from './changed-words';
import type { Maps } from '../../editing/use-maps';
import styles from './map-list.module.css';

const NameDialog = lazy(() => import('./name-dialog'));

interface Props {
  readonly list: Maps;
  readonly storage: Storage;
  readonly today: Day;
  readonly toasts: ToastList;
  readonly onOpen: (mapId: string) => void;
  readonly onDelete: (map: MapSummary) => void;
}

/** The maps kept in this browser, the one changed last first. */
export function MapList({ list, storage, today, toasts, onOpen, onDelete }: Props) {
  const { t } = useTranslation('library');
  const failureWords = useFailureSentence();
  const { maps, failure, refresh } = list;
  const [naming, setNaming] = useState<{ map: MapSummary; what: 'rename' | 'duplicate' } | null>(
    null,
  );
  if (failure) return <ErrorSentence>{t('failed', { why: failureWords(failure) })}</ErrorSentence>;
  if (!maps) return <Loading label={t('loading')} />;

  const kept = maps.filter((map) => map.deletedAt === undefined);
  const deleted = maps.filter((map) => map.deletedAt !== undefined);
  return (
    <section aria-labelledby="maps-heading">
      <h2 id="maps-heading" className={styles.heading}>
        {t('maps')}
      </h2>
      {kept.length === 0 ? (
        <EmptyState title={t('noMaps')} icon={<MapIcon aria-hidden />} />
      ) : (
        <ul className={styles.list}>
          {kept.map((map) => (
            <MapRow
              key={map.id}
              map={map}
              onOpen={onOpen}
              onAction={(action) => {
                if (action === 'delete') onDelete(map);
                else setNaming({ map, what: action });
              }}
            />
          ))}
        </ul>
      )}
      {deleted.length > 0 && (
        <DeletedMaps maps={deleted} storage={storage} toasts={toasts} onChanged={refresh} />
      )}
      {naming && (
        <Suspense>
          <NameDialog
            {...naming}
            storage={storage}
            today={today}
            onDone={refresh}
            onOpen={onOpen}
            onClose={() => {
              setNaming(null);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

function MapRow({
  map,
  onOpen,
  onAction,
}: {
  readonly map: MapSummary;
  readonly onOpen: (mapId: string) => void;
  readonly onAction: (action: 'rename' | 'duplicate' | 'delete') => void;
}) {
  const { t } = useTranslation('library');
  const changed = useChangedWords();
  return (
    <li className={styles.row}>
      <Button
        variant="quiet"
        isWide
        aria-label={t('open', { name: map.name })}
        onPress={() => {
          onOpen(map.id);
        }}
      >
        <span className={styles.name}>
          <bdi>{map.name}</bdi>
          <span className={styles.detail}>
            <bdi>{map.customer}</bdi> · {changed(map.updatedAt)}
          </span>
        </span>
      </Button>
      <Menu
        label={t('more', { name: map.name })}
        trigger={
          <IconButton label={t('more', { name: map.name })} icon={<Ellipsis aria-hidden />} />
        }
        entries={[
          { id: 'rename', label: t('rename') },
          { id: 'duplicate', label: t('duplicate') },
          { id: 'delete', label: t('delete'), tone: 'danger' },
        ]}
        onAction={(id) => {
          if (id === 'rename' || id === 'duplicate' || id === 'delete') onAction(id);
        }}
      />
    </li>
  );
}
