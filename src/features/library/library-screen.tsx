import { FileUp, Plus, Sparkles, Waves } from 'lucide-react';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import type { Failure } from '../../domain/result';
import type { Store } from '../../editing/store';
import type { Maps } from '../../editing/use-maps';
import { useFailureSentence } from '../../language/failure-sentence';
import { spokenLanguage } from '../../language/language';
import type { MapSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSentence } from '../../ui/error-sentence';
import { FileField } from '../../ui/file-field';
import { Loading } from '../../ui/loading';
import type { ToastList } from '../../ui/toasts';
import { MapList } from './map-list';
import styles from './library-screen.module.css';

const NewMapDialog = lazy(() => import('./new-map-dialog'));

export interface LibraryScreenProps {
  readonly list: Maps;
  readonly storage: Storage;
  readonly today: Store<Day>;
  readonly toasts: ToastList;
  readonly onOpen: (mapId: string) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onDelete: (map: MapSummary) => void;
  /** What else belongs in the head of the screen. */
  readonly settings: ReactNode;
  /** What is to be known of the maps before their list. */
  readonly reminders: ReactNode;
}

/** The first screen: the example, a new map, a file, and the maps kept in this browser. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { list, storage, today: days, toasts, onOpen, onOpenFile, onDelete } = props;
  const { settings, reminders } = props;
  const { t } = useTranslation('library');
  const today = useSyncExternalStore(days.subscribe, days.get);
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Waves aria-hidden className={styles.mark} />
        <h1>{t('title')}</h1>
        {settings}
      </header>
      <main className={styles.main}>
        <p className={styles.motto}>{t('motto')}</p>
        <section aria-label={t('start')} className={styles.starts}>
          <Start title={t('example.title')} text={t('example.text')}>
            <ExampleButton storage={storage} today={today} onOpen={onOpen} />
          </Start>
          <Start title={t('fresh.title')} text={t('fresh.text')}>
            <Button
              icon={<Plus aria-hidden />}
              onPress={() => {
                setAsking(true);
              }}
            >
              {t('fresh.open')}
            </Button>
          </Start>
          <Start title={t('file.title')} text={t('file.text')}>
            <FileField
              label={t('file.label')}
              buttonLabel={t('file.open')}
              accept=".json,.png,.sealed,application/json,image/png"
              icon={<FileUp aria-hidden />}
              onChoose={onOpenFile}
            />
          </Start>
        </section>
        {/* Together, so that nothing moves from under a pointer when the reminders are there. */}
        <Suspense fallback={<Loading label={t('loading')} />}>
          {reminders}
          <MapList
            list={list}
            storage={storage}
            today={today}
            toasts={toasts}
            onOpen={onOpen}
            onDelete={onDelete}
          />
        </Suspense>
        <p className={styles.local}>{t('local')}</p>
      </main>
      {asking && (
        <Suspense>
          <NewMapDialog
            storage={storage}
            today={today}
            onOpen={onOpen}
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function Start({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <Card title={title} headingLevel={2}>
      <p className={styles.text}>{text}</p>
      {children}
    </Card>
  );
}

function ExampleButton({
  storage,
  today,
  onOpen,
}: {
  readonly storage: Storage;
  readonly today: Day;
  readonly onOpen: (mapId: string) => void;
}) {
  const { t } = useTranslation('library');
  const failureWords = useFailureSentence();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const show = async () => {
    setBusy(true);
    const { openExample } = await import('./open-example');
    const opened = await openExample(storage, today, spokenLanguage());
    setBusy(false);
    if (opened.ok) onOpen(opened.value);
    else setFailure(opened.error);
  };
  return (
    <>
      <Button
        variant="primary"
        icon={<Sparkles aria-hidden />}
        isPending={busy}
        onPress={() => {
          void show();
        }}
      >
        {t('example.open')}
      </Button>
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
    </>
  );
}
