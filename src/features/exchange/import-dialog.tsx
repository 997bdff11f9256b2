import { Suspense, useState } from 'react';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenMap } from '../../editing/open-map';
import type { ParsedMapFile } from '../../files/map-file';
import type { Failure } from '../../domain/result';
import { useFailureSentence } from '../../language/failure-sentence';
import { lazyWithWords } from '../../language/lazy-with-words';
import type { MapSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import type { Option } from '../../ui/choice';
import { ChoiceRow } from '../../ui/choice-row';
import { Dialog } from '../../ui/dialog';
import { droppedFile } from '../../ui/dropped-file';
import type { NoFile } from '../../ui/dropped-file';
import { ErrorSentence } from '../../ui/error-sentence';
import { FileField } from '../../ui/file-field';
import { Progress } from '../../ui/progress';
import { FilePreview } from './file-preview';
import { importAsNew, importOver } from './import-map';
import { useRefusalWords } from './file-words';
import { MAP_FILES } from './map-files';
import { Refused } from './refused';
import { SeveralMaps } from './several-maps';
import { useReading } from './use-reading';
import styles from './import-dialog.module.css';

interface Props {
  readonly storage: Storage;
  /** The file already chosen or dropped; null asks for one. */
  readonly file: File | null;
  /** The map on screen, which the file may replace. */
  readonly current?: OpenMap;
  readonly onOpen: (mapId: string) => void;
  /** Several maps were kept, none of which is opened by itself. */
  readonly onKept: (count: number) => void;
  readonly onClose: () => void;
}

const UnsealForm = lazyWithWords('sealed', () => import('./unseal-form'));

/** Opens a map file: what is in it and what would be put right is shown before anything is written. */
export default function ImportDialog({ storage, file, current, onOpen, onKept, onClose }: Props) {
  const { t } = useTranslation('transfer');
  const refusalWords = useRefusalWords();
  const [chosen, setChosen] = useState(file);
  const reading = useReading(storage, chosen, current?.id);
  return (
    <Dialog isOpen onClose={onClose} title={t('openTitle')} closeLabel={t('close')} width="medium">
      {reading.state === 'reading' && <StillReading share={reading.share} onClose={onClose} />}
      {reading.state === 'choosing' && <Chooser onChoose={setChosen} />}
      {reading.state === 'sealed' && (
        <Suspense>
          <UnsealForm file={reading.file} onChoose={setChosen} onClose={onClose} />
        </Suspense>
      )}
      {reading.state === 'refused' && (
        <Refused why={refusalWords(reading.failure)} onChoose={setChosen} />
      )}
      {reading.state === 'read' && (
        <Preview
          storage={storage}
          parsed={reading.parsed}
          here={reading.here}
          onScreen={reading.onScreen}
          onOpen={onOpen}
          onClose={onClose}
          {...(current && { current })}
        />
      )}
      {reading.state === 'several' && (
        <SeveralMaps
          storage={storage}
          parsed={reading.parsed}
          here={reading.here}
          onKept={onKept}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function StillReading({
  share,
  onClose,
}: {
  readonly share: number;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('transfer');
  return (
    <>
      {share < 1 ? (
        <Progress label={t('reading')} share={share} />
      ) : (
        <Progress label={t('checking')} />
      )}
      <div className={styles.actions}>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </>
  );
}

function Chooser({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useTranslation('transfer');
  const [problem, setProblem] = useState<NoFile | null>(null);
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = droppedFile(event.dataTransfer);
        if (typeof dropped === 'string') setProblem(dropped);
        else onChoose(dropped);
      }}
    >
      <FileField
        label={t('chooseFile')}
        buttonLabel={t('choose')}
        accept={MAP_FILES}
        icon={<FileUp aria-hidden />}
        variant="primary"
        onChoose={onChoose}
      />
      <p>{t('dropHere')}</p>
      {problem && <ErrorSentence>{t(`drop.${problem}`)}</ErrorSentence>}
    </div>
  );
}

type Where = 'new' | 'here' | 'onScreen';

interface PreviewProps {
  readonly storage: Storage;
  readonly parsed: ParsedMapFile;
  readonly here: MapSummary | null;
  readonly onScreen: MapSummary | null;
  readonly current?: OpenMap;
  readonly onOpen: (mapId: string) => void;
  readonly onClose: () => void;
}

function Preview({ storage, parsed, here, onScreen, current, onOpen, onClose }: PreviewProps) {
  const { t } = useTranslation('transfer');
  const failureWords = useFailureSentence();
  const [where, setWhere] = useState<Where>('new');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const write = async () => {
    setBusy(true);
    const over = where === 'new' ? null : { here, onScreen }[where];
    const written = over
      ? await importOver(storage, over, parsed.map, current)
      : await importAsNew(storage, parsed.map);
    setBusy(false);
    if (written.ok) {
      onClose();
      onOpen(written.value);
    } else setFailure(written.error);
  };

  const options: Option<Where>[] = [{ id: 'new', label: t('asNew') }];
  if (here) {
    const over = here.deletedAt ? 'overDeleted' : 'over';
    options.push({ id: 'here', label: t(over, { name: here.name }) });
  }
  if (onScreen) {
    options.push({ id: 'onScreen', label: t('overOnScreen', { name: onScreen.name }) });
  }

  return (
    <>
      <FilePreview parsed={parsed} />
      {options.length > 1 && (
        <div className={styles.where}>
          {here && <p>{t(here.deletedAt ? 'hereDeleted' : 'alreadyHere', { name: here.name })}</p>}
          <ChoiceRow
            label={t('whereTo')}
            value={where}
            options={options}
            onChange={(chosen) => {
              if (chosen) setWhere(chosen);
            }}
          />
        </div>
      )}
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      <div className={styles.actions}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          variant="primary"
          isPending={busy}
          onPress={() => {
            void write();
          }}
        >
          {t('import')}
        </Button>
      </div>
    </>
  );
}
