import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { replaceMap } from '../../domain/commands/replace-map';
import type { Failure, Result } from '../../domain/result';
import { useEditing } from '../../editing/open-map-context';
import { useCommand } from '../../editing/use-command';
import { useFailureSentence } from '../../language/failure-sentence';
import { useInstantWords } from '../../language/instant-words';
import { useSizeWords } from '../../language/size-words';
import type { SnapshotSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSentence } from '../../ui/error-sentence';
import { Loading } from '../../ui/loading';
import type { ToastList } from '../../ui/toasts';
import styles from './my-data.module.css';

interface Props {
  readonly storage: Storage;
  readonly toasts: ToastList;
  readonly onClose: () => void;
}

/** The states of the open map that were kept, and the way back to each of them. */
export default function EarlierStatesDialog({ storage, toasts, onClose }: Props) {
  const { t } = useTranslation('myData');
  const { open } = useEditing();
  const failureWords = useFailureSentence();
  const [listed, setListed] = useState<Result<readonly SnapshotSummary[]> | null>(null);
  useEffect(() => {
    let live = true;
    void storage.snapshots(open.id).then((snapshots) => {
      if (live) setListed(snapshots);
    });
    return () => {
      live = false;
    };
  }, [storage, open]);
  return (
    <Dialog isOpen onClose={onClose} title={t('states.title')} closeLabel={t('close')}>
      <p className={styles.intro}>{t('states.text')}</p>
      {!listed && <Loading label={t('states.title')} />}
      {listed && !listed.ok && <ErrorSentence>{failureWords(listed.error)}</ErrorSentence>}
      {listed?.ok && listed.value.length === 0 && <EmptyState title={t('states.empty')} />}
      {listed?.ok &&
        listed.value.map((snapshot) => (
          <State
            key={snapshot.id}
            snapshot={snapshot}
            storage={storage}
            toasts={toasts}
            onRestored={onClose}
          />
        ))}
    </Dialog>
  );
}

interface StateProps {
  readonly snapshot: SnapshotSummary;
  readonly storage: Storage;
  readonly toasts: ToastList;
  readonly onRestored: () => void;
}

function State({ snapshot, storage, toasts, onRestored }: StateProps) {
  const { t } = useTranslation('myData');
  const instant = useInstantWords();
  const size = useSizeWords();
  const run = useCommand();
  const failureWords = useFailureSentence();
  const [map, setMap] = useState<AccountMap | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const when = instant(snapshot.at);

  const read = async () => {
    const stored = await storage.readSnapshot(snapshot.id);
    if (stored.ok) setMap(stored.value);
    else setFailure(stored.error);
  };

  const restore = (to: AccountMap) => {
    const restored = run(replaceMap, { map: to });
    if (!restored.ok) {
      setFailure(restored.error);
      return;
    }
    onRestored();
    toasts.show({ tone: 'success', message: t('states.restored', { when }) });
  };

  return (
    <Disclosure
      title={when}
      summary={t(`states.why.${snapshot.why}`)}
      onExpandedChange={(isExpanded) => {
        if (isExpanded && !map) void read();
      }}
    >
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      {map && (
        <div className={styles.row}>
          <span className={styles.name}>
            <bdi>{map.name}</bdi>
            <span className={styles.text}>
              {t('states.people', { count: map.people.length })} ·{' '}
              {t('states.visits', { count: map.visits.length })} · {size(snapshot.bytes)}
            </span>
          </span>
          <Button
            size="small"
            aria-label={t('states.restoreNamed', { when })}
            onPress={() => {
              restore(map);
            }}
          >
            {t('states.restore')}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
