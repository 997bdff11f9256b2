import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import type { Failure } from '../../domain/result';
import { KEPT_AS_TYPED } from '../../language/interpolation';
import { useFailureSentence } from '../../language/failure-sentence';
import type { MapSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { duplicateKept, renameKept } from './change-kept-map';

interface Props {
  readonly map: MapSummary;
  readonly what: 'rename' | 'duplicate';
  readonly storage: Storage;
  readonly today: Day;
  readonly onDone: () => void;
  readonly onOpen: (mapId: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name under which a kept map goes on, or its copy begins. */
export default function NameDialog(props: Props) {
  const { map, what, storage, today, onDone, onOpen, onClose } = props;
  const { t } = useTranslation('library');
  const failureWords = useFailureSentence();
  const [name, setName] = useState(
    what === 'rename' ? map.name : t('copyName', { name: map.name, interpolation: KEPT_AS_TYPED }),
  );
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    if (what === 'rename') {
      const renamed = await renameKept(storage, map.id, name, today);
      if (!renamed.ok) {
        setFailure(renamed.error);
        return;
      }
      onDone();
      onClose();
      return;
    }
    const duplicated = await duplicateKept(storage, map.id, name, today);
    if (duplicated.ok) onOpen(duplicated.value);
    else setFailure(duplicated.error);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`${what}Title`)}
      closeLabel={t('close')}
      width="small"
      onSubmit={() => {
        void save();
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t(what === 'rename' ? 'save' : 'create')}
          </Button>
        </>
      }
    >
      {what === 'duplicate' && <p>{t('duplicateWhy')}</p>}
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        autoFocus
        maxLength={200}
        error={failure && failureWords(failure)}
      />
    </Dialog>
  );
}
