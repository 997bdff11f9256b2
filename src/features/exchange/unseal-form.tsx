import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSealedHeader, SEALED_FILE_BYTES, unseal } from '../../files/sealed-file';
import type { SealedFileFailure } from '../../files/sealed-file';
import { Button } from '../../ui/button';
import { ErrorSentence } from '../../ui/error-sentence';
import { TextField } from '../../ui/text-field';
import styles from './import-dialog.module.css';

interface Props {
  readonly file: File;
  /** With what was sealed in it, as a file to go on with. */
  readonly onOpened: (file: File) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a sealed file until it is the right one. */
export default function UnsealForm({ file, onOpened, onClose }: Props) {
  const { t } = useTranslation('sealed');
  const bytes = useBytes(file);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SealedFileFailure | null>(null);
  const header = bytes && readSealedHeader(bytes);
  if (header && !header.ok) {
    return (
      <ErrorSentence>{t(`open.refused.${header.error.code}`, header.error.facts)}</ErrorSentence>
    );
  }

  const open = async () => {
    if (!bytes || busy || passphrase === '') return;
    setBusy(true);
    const opened = await unseal(bytes, passphrase);
    setBusy(false);
    if (opened.ok) onOpened(new File([opened.value], file.name));
    else setFailure(opened.error);
  };

  return (
    <form
      className={styles.unseal}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{t('open.asks', { name: file.name })}</p>
      <TextField
        label={t('passphrase')}
        type="password"
        autoFocus
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          setFailure(null);
        }}
        error={failure && t(`open.refused.${failure.code}`, failure.facts)}
      />
      <div className={styles.actions}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" type="submit" isPending={busy}>
          {t('open.do')}
        </Button>
      </div>
    </form>
  );
}

/** Undefined until they are read; none of a file that is too large or cannot be read. */
function useBytes(file: File): Uint8Array<ArrayBuffer> | undefined {
  const [read, setRead] = useState<{ of: File; bytes: Uint8Array<ArrayBuffer> }>();
  useEffect(() => {
    let live = true;
    const show = (buffer: ArrayBuffer) => {
      if (live) setRead({ of: file, bytes: new Uint8Array(buffer) });
    };
    const whole = file.size > SEALED_FILE_BYTES ? Promise.resolve() : file.arrayBuffer();
    void Promise.resolve(whole).then(
      (buffer) => show(buffer ?? new ArrayBuffer()),
      () => show(new ArrayBuffer()),
    );
    return () => {
      live = false;
    };
  }, [file]);
  return read?.of === file ? read.bytes : undefined;
}
