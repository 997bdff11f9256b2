import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSealedHeader, unseal } from '../../files/sealed-file';
import type { SealedFileFailure } from '../../files/sealed-file';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { Refused } from './refused';
import styles from './import-dialog.module.css';

interface Props {
  readonly file: File;
  /** With what was sealed in it, or with another file: the one to go on with. */
  readonly onChoose: (file: File) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a sealed file until it is the right one. */
export default function UnsealForm({ file, onChoose, onClose }: Props) {
  const { t } = useTranslation('sealed');
  const bytes = useBytes(file);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SealedFileFailure | null>(null);
  const header = bytes && readSealedHeader(bytes);
  if (header && !header.ok) {
    const { code, facts } = header.error;
    return <Refused why={t(`open.refused.${code}`, facts)} onChoose={onChoose} />;
  }

  const open = async () => {
    if (!bytes || busy || passphrase === '') return;
    setBusy(true);
    const opened = await unseal(bytes, passphrase);
    setBusy(false);
    if (opened.ok) onChoose(new File([opened.value], file.name));
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

/** Undefined until they are read; none of a file that cannot be read. */
function useBytes(file: File): Uint8Array<ArrayBuffer> | undefined {
  const [read, setRead] = useState<{ of: File; bytes: Uint8Array<ArrayBuffer> }>();
  useEffect(() => {
    let live = true;
    const show = (buffer: ArrayBuffer) => {
      if (live) setRead({ of: file, bytes: new Uint8Array(buffer) });
    };
    void file.arrayBuffer().then(show, () => {
      show(new ArrayBuffer());
    });
    return () => {
      live = false;
    };
  }, [file]);
  return read?.of === file ? read.bytes : undefined;
}
