import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Failure } from '../../domain/result';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { TextField } from '../../ui/text-field';
import type { ToastList } from '../../ui/toasts';
import { everyMap, saveSealed } from './save-as-file';
import styles from './my-data.module.css';

/** A shorter passphrase is guessed by a program, in characters. */
const SHORTEST = 8;

interface Props {
  readonly storage: Storage;
  /** The map to save, or null for every map. */
  readonly map: AccountMap | null;
  readonly today: Day;
  readonly toasts: ToastList;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
}

/** Saves one map or all of them into a file that only a passphrase opens. */
export default function SealDialog({ storage, map, today, toasts, onClose, onSaved }: Props) {
  const { t } = useTranslation('sealed');
  const failureWords = useFailureSentence();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [name, setName] = useState(t(map ? 'defaultName' : 'defaultNameAll'));
  const [isTried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isShort = passphrase.normalize('NFKC').length < SHORTEST;
  const isDifferent = passphrase.normalize('NFKC') !== again.normalize('NFKC');

  const save = async () => {
    setTried(true);
    if (isShort || isDifferent || busy) return;
    setBusy(true);
    const maps = map ? ok([map]) : await everyMap(storage);
    if (!maps.ok) {
      setBusy(false);
      setFailure(maps.error);
      return;
    }
    const saved = await saveSealed(storage, maps.value, today, { passphrase, name });
    if (!saved.ok) {
      setBusy(false);
      setFailure(saved.error);
      return;
    }
    const message = map
      ? t('saved', { name: saved.value.join() })
      : t('savedAll', { count: maps.value.length });
    toasts.show({ tone: 'success', message });
    onSaved?.();
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={map ? t('one', { name: map.name }) : t('all')}
      closeLabel={t('close')}
      width="small"
      onSubmit={() => {
        void save();
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" isPending={busy}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{t('what')}</p>
        <Card tone="warning">
          <p>{t('lost')}</p>
        </Card>
        <TextField
          label={t('passphrase')}
          description={t('hint', { count: SHORTEST })}
          type="password"
          autoComplete="new-password"
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
          error={isTried && isShort ? t('tooShort', { count: SHORTEST }) : null}
        />
        <TextField
          label={t('again')}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={isTried && !isShort && isDifferent ? t('different') : null}
        />
        <TextField
          label={t('fileName')}
          description={t('fileNameHint')}
          value={name}
          onChange={setName}
          maxLength={80}
        />
        {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      </div>
    </Dialog>
  );
}
