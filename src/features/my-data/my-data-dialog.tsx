import { Database, Files, Globe, LockKeyhole, ShieldCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import { useMaps } from '../../editing/use-maps';
import { useFailureSentence } from '../../language/failure-sentence';
import { useInstantWords } from '../../language/instant-words';
import { lazyWithWords } from '../../language/lazy-with-words';
import { useSizeWords } from '../../language/size-words';
import { askPersistence } from '../../storage/open-storage';
import type { CopyWhereabouts, MapSummary, Storage, Whereabouts } from '../../storage/storage';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { Loading } from '../../ui/loading';
import type { ToastList } from '../../ui/toasts';
import { RecoveryLink } from './recovery-link';
import { saveAllAsFiles, saveMapAsFile } from './save-as-file';
import { useWhereabouts } from './use-whereabouts';
import styles from './my-data.module.css';

const SealDialog = lazyWithWords('sealed', () => import('./seal-dialog'));

interface Props {
  readonly storage: Storage;
  readonly today: Day;
  readonly toasts: ToastList;
  readonly onClose: () => void;
}

/** Which copies there are, how old they are, what the browser promises, and every map as a file. */
export default function MyDataDialog({ storage, today, toasts, onClose }: Props) {
  const { t } = useTranslation('myData');
  const failureWords = useFailureSentence();
  const { whereabouts, failure, refresh } = useWhereabouts(storage);
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} closeLabel={t('close')} width="large">
      <p className={styles.intro}>{t('intro')}</p>
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      {!whereabouts && !failure && <Loading label={t('title')} />}
      {whereabouts && (
        <div className={styles.cards}>
          <Copy name="database" copy={whereabouts.database} icon={<Database aria-hidden />} />
          <Copy name="second" copy={whereabouts.second} icon={<ShieldCheck aria-hidden />} />
          <Browser whereabouts={whereabouts} onAnswered={refresh} />
        </div>
      )}
      <FileCopies
        storage={storage}
        today={today}
        toasts={toasts}
        fileCopies={whereabouts?.fileCopies ?? new Map()}
        onSaved={refresh}
      />
      <p className={styles.foot}>
        {t('lost')} <RecoveryLink />
      </p>
    </Dialog>
  );
}

function Titled({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={styles.titled}>
      {icon}
      {children}
    </span>
  );
}

interface CopyProps {
  readonly name: 'database' | 'second';
  readonly copy: CopyWhereabouts;
  readonly icon: ReactNode;
}

function Copy({ name, copy, icon }: CopyProps) {
  const { t } = useTranslation('myData');
  const failureWords = useFailureSentence();
  const instant = useInstantWords();
  const size = useSizeWords();
  const { maps, newest, bytes, failure } = copy;
  const facts = [
    t('maps', { count: maps }),
    newest === null ? t('never') : t('newest', { when: instant(newest) }),
    ...(bytes === null ? [] : [size(bytes)]),
  ];
  return (
    <Card
      title={<Titled icon={icon}>{t(`${name}.title`)}</Titled>}
      tone={failure ? 'warning' : 'plain'}
      as="section"
    >
      <p className={styles.text}>{t(`${name}.text`)}</p>
      {failure ? (
        <ErrorSentence>{t('missing', { why: failureWords(failure) })}</ErrorSentence>
      ) : (
        <p>{facts.join(' · ')}</p>
      )}
    </Card>
  );
}

function Browser({
  whereabouts: { persisted, usage, snapshots },
  onAnswered,
}: {
  readonly whereabouts: Whereabouts;
  readonly onAnswered: () => void;
}) {
  const { t } = useTranslation('myData');
  const size = useSizeWords();
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    setRefused((await askPersistence()) !== true);
    onAnswered();
  };
  return (
    <Card title={<Titled icon={<Globe aria-hidden />}>{t('browser.title')}</Titled>} as="section">
      <p>{t(persisted === null ? 'browser.unknown' : persisted ? 'browser.yes' : 'browser.no')}</p>
      {usage && (
        <p className={styles.text}>
          {t('browser.usage', { used: size(usage.bytes), quota: size(usage.quota) })}
        </p>
      )}
      {snapshots.count > 0 && (
        <p className={styles.text}>
          {t('states.kept', { count: snapshots.count, size: size(snapshots.bytes) })}
        </p>
      )}
      {persisted === false && (
        <Button
          size="small"
          onPress={() => {
            void ask();
          }}
        >
          {t('browser.ask')}
        </Button>
      )}
      {persisted === false && isRefused && <p role="status">{t('browser.refused')}</p>}
    </Card>
  );
}

interface FileCopiesProps {
  readonly storage: Storage;
  readonly today: Day;
  readonly toasts: ToastList;
  /** When each map was last saved as a file, by map. */
  readonly fileCopies: ReadonlyMap<string, string>;
  readonly onSaved: () => void;
}

function FileCopies({ storage, today, toasts, fileCopies, onSaved }: FileCopiesProps) {
  const { t } = useTranslation('myData');
  const failureWords = useFailureSentence();
  const instant = useInstantWords();
  const [sealing, setSealing] = useState(false);
  const { maps } = useMaps(storage);
  const kept = (maps ?? []).filter(({ deletedAt }) => deletedAt === undefined);

  const saveOne = async ({ id }: MapSummary) => {
    const stored = await storage.load(id);
    if (!stored.ok) {
      toasts.show({ tone: 'danger', message: failureWords(stored.error) });
      return;
    }
    const saved = await saveMapAsFile(storage, stored.value.map, today);
    if (!saved.ok) {
      toasts.show({ tone: 'danger', message: failureWords(saved.error) });
      return;
    }
    toasts.show({ tone: 'success', message: t('files.saved', { name: saved.value }) });
    onSaved();
  };

  const saveAll = async () => {
    const saved = await saveAllAsFiles(storage, today, t('files.library'));
    if (!saved.ok) {
      toasts.show({ tone: 'danger', message: failureWords(saved.error) });
      return;
    }
    toasts.show({ tone: 'success', message: t('files.savedAll', { count: saved.value }) });
    onSaved();
  };

  return (
    <Card
      title={<Titled icon={<Files aria-hidden />}>{t('files.title')}</Titled>}
      as="section"
      actions={
        kept.length > 0 && (
          <div className={styles.buttons}>
            <Button
              size="small"
              icon={<LockKeyhole aria-hidden />}
              onPress={() => {
                setSealing(true);
              }}
            >
              {t('files.sealed')}
            </Button>
            <Button
              variant="primary"
              size="small"
              onPress={() => {
                void saveAll();
              }}
            >
              {t('files.all')}
            </Button>
          </div>
        )
      }
    >
      {sealing && (
        <Suspense>
          <SealDialog
            storage={storage}
            map={null}
            today={today}
            toasts={toasts}
            onSaved={onSaved}
            onClose={() => {
              setSealing(false);
            }}
          />
        </Suspense>
      )}
      <p className={styles.text}>{t('files.text')}</p>
      {maps !== null && kept.length === 0 && <p>{t('files.none')}</p>}
      <ul className={styles.list}>
        {kept.map((map) => {
          const last = fileCopies.get(map.id);
          return (
            <li key={map.id} className={styles.row}>
              <span className={styles.name}>
                <bdi>{map.name}</bdi>
                <span className={styles.text}>
                  {last === undefined ? t('files.never') : t('files.last', { when: instant(last) })}
                </span>
              </span>
              <Button
                size="small"
                aria-label={t('files.saveNamed', { name: map.name })}
                onPress={() => {
                  void saveOne(map);
                }}
              >
                {t('files.save')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
