import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../domain/result';
import type { ParsedMapFile } from '../../files/map-file';
import { useFailureSentence } from '../../language/failure-sentence';
import type { MapSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { CheckboxSet } from '../../ui/checkbox-set';
import { Disclosure } from '../../ui/disclosure';
import { ErrorSentence } from '../../ui/error-sentence';
import { FilePreview } from './file-preview';
import { importAllAsNew } from './import-map';
import styles from './import-dialog.module.css';

interface Props {
  readonly storage: Storage;
  readonly parsed: readonly ParsedMapFile[];
  readonly here: readonly MapSummary[];
  readonly onKept: (count: number) => void;
  readonly onClose: () => void;
}

/** A file of several maps: which of them to keep. Those that are here already are not chosen at first. */
export function SeveralMaps({ storage, parsed, here, onKept, onClose }: Props) {
  const { t } = useTranslation('transfer');
  const failureWords = useFailureSentence();
  const hereAs = ({ map }: ParsedMapFile) => here.find(({ id }) => id === map.id);
  const detail = (file: ParsedMapFile) => {
    const { customer } = file.map;
    const kept = hereAs(file);
    if (!kept) return customer;
    return t(kept.deletedAt ? 'severalDeleted' : 'severalHere', { customer });
  };
  const [chosen, setChosen] = useState(() =>
    parsed.flatMap((file, index) => (hereAs(file) ? [] : [String(index)])),
  );
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const keep = async () => {
    setBusy(true);
    const maps = parsed.flatMap(({ map }, index) => (chosen.includes(String(index)) ? [map] : []));
    const kept = await importAllAsNew(storage, maps);
    setBusy(false);
    if (!kept.ok) {
      setFailure(kept.error);
      return;
    }
    onClose();
    onKept(maps.length);
  };

  return (
    <>
      <CheckboxSet
        label={t('several', { count: parsed.length })}
        layout="list"
        value={chosen}
        onChange={setChosen}
        options={parsed.map((file, index) => ({
          id: String(index),
          label: file.map.name,
          detail: detail(file),
        }))}
      />
      <div className={styles.insides}>
        {parsed.map((file, index) => (
          <Disclosure key={String(index)} title={t('whatIsIn', { name: file.map.name })}>
            <FilePreview parsed={file} label={`${String(index + 1)}. ${file.map.name}`} />
          </Disclosure>
        ))}
      </div>
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      <div className={styles.actions}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          variant="primary"
          isPending={busy}
          isDisabled={chosen.length === 0}
          onPress={() => {
            void keep();
          }}
        >
          {t('keepSeveral', { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}
