import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { Store } from '../editing/store';
import { LibraryScreen } from '../features/library/library-screen';
import type { Storage } from '../storage/storage';
import { SettingsButton } from './settings-button';
import { goToMap } from './route';
import { useFileDrop } from './use-file-drop';
import { useToasts } from './toasts-context';

const ImportDialog = lazy(() => import('../features/exchange/import-dialog'));

/** The first screen: the example, a new map, a file, and the maps kept here. */
export function LibraryPage({
  storage,
  today,
}: {
  readonly storage: Storage;
  readonly today: Store<Day>;
}) {
  const { t } = useTranslation('app');
  const toasts = useToasts();
  const [importing, setImporting] = useState<{ readonly file: File | null } | null>(null);
  const openFile = useCallback((file: File) => {
    setImporting({ file });
  }, []);
  useFileDrop(openFile);
  return (
    <>
      <LibraryScreen
        storage={storage}
        today={today}
        toasts={toasts}
        onOpen={goToMap}
        onOpenFile={openFile}
        settings={<SettingsButton />}
      />
      {importing && (
        <Suspense fallback={<span role="status">{t('loading')}</span>}>
          <ImportDialog
            storage={storage}
            file={importing.file}
            onOpen={goToMap}
            onClose={() => {
              setImporting(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
