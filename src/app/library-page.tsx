import { HardDrive } from 'lucide-react';
import { lazy, Suspense, useCallback, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import { isRetentionOver } from '../domain/retention';
import type { Store } from '../editing/store';
import { useMaps } from '../editing/use-maps';
import { LibraryScreen } from '../features/library/library-screen';
import type { MapSummary, Storage } from '../storage/storage';
import { IconButton } from '../ui/icon-button';
import { SettingsButton } from './settings-button';
import { goToMap } from './route';
import { useFileDrop } from './use-file-drop';
import { CoverButton } from './cover-button';
import { useDeleteMap } from './use-delete-map';
import { useToasts } from './toasts-context';
import { lazyWithWords } from '../language/lazy-with-words';

const MyDataDialog = lazy(() => import('../features/my-data/my-data-dialog'));
const LibraryRetention = lazyWithWords(
  'privacy',
  () => import('../features/privacy/library-retention'),
);
const ImportDialog = lazyWithWords('exchange', () => import('../features/exchange/import-dialog'));

/** The first screen: the example, a new map, a file, and the maps kept here. */
export function LibraryPage({
  storage,
  today,
}: {
  readonly storage: Storage;
  readonly today: Store<Day>;
}) {
  const { t } = useTranslation(['app', 'transfer']);
  const toasts = useToasts();
  const deleteMap = useDeleteMap(storage);
  const [importing, setImporting] = useState<{ readonly file: File | null } | null>(null);
  const [askedWhere, setAskedWhere] = useState(false);
  const day = useSyncExternalStore(today.subscribe, today.get);
  const list = useMaps(storage);
  const overdue = (list.maps ?? []).flatMap((map) =>
    map.deletedAt === undefined && isRetentionOver(map.retainUntil, day)
      ? [{ map, until: map.retainUntil }]
      : [],
  );
  const openFile = useCallback((file: File) => {
    setImporting({ file });
  }, []);
  useFileDrop(openFile);
  const onDelete = (map: MapSummary) => {
    void deleteMap(map, { onDeleted: list.refresh, onRestored: list.refresh });
  };
  return (
    <>
      <LibraryScreen
        list={list}
        storage={storage}
        today={today}
        toasts={toasts}
        onOpen={goToMap}
        onOpenFile={openFile}
        onDelete={onDelete}
        reminders={
          overdue.length > 0 && (
            <LibraryRetention
              maps={overdue}
              storage={storage}
              today={day}
              toasts={toasts}
              onChanged={list.refresh}
              onDelete={onDelete}
            />
          )
        }
        settings={
          <>
            <IconButton
              label={t('actions.show-my-data')}
              icon={<HardDrive aria-hidden />}
              onPress={() => {
                setAskedWhere(true);
              }}
            />
            <CoverButton />
            <SettingsButton />
          </>
        }
      />
      {askedWhere && (
        <Suspense fallback={<span role="status">{t('loading')}</span>}>
          <MyDataDialog
            storage={storage}
            today={day}
            toasts={toasts}
            onClose={() => {
              setAskedWhere(false);
            }}
          />
        </Suspense>
      )}
      {importing && (
        <Suspense fallback={<span role="status">{t('loading')}</span>}>
          <ImportDialog
            storage={storage}
            file={importing.file}
            onOpen={goToMap}
            onKept={(count) => {
              list.refresh();
              toasts.show({ tone: 'success', message: t('transfer:keptSeveral', { count }) });
            }}
            onClose={() => {
              setImporting(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
