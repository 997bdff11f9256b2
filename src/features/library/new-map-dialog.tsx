import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newMap } from '../../domain/commands/new-map';
import type { Day } from '../../domain/day';
import type { Failure } from '../../domain/result';
import { KEPT_AS_TYPED } from '../../language/interpolation';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { TextField } from '../../ui/text-field';
import styles from './new-map-dialog.module.css';

interface Props {
  readonly storage: Storage;
  readonly today: Day;
  readonly onOpen: (mapId: string) => void;
  readonly onClose: () => void;
}

/** The four things a newcomer is asked; only the customer is needed. */
export default function NewMapDialog({ storage, today, onOpen, onClose }: Props) {
  const { t } = useTranslation('library');
  const failureWords = useFailureSentence();
  const [customer, setCustomer] = useState('');
  const [product, setProduct] = useState('');
  const [decision, setDecision] = useState<Day | null>(null);
  const [people, setPeople] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const create = async () => {
    const input = {
      name:
        product.trim() === ''
          ? customer
          : t('mapName', { customer, product, interpolation: KEPT_AS_TYPED }),
      customer,
      ...(product.trim() !== '' && { product }),
      ...(decision !== null && { expectedClose: decision }),
      people: people.split('\n').filter((line) => line.trim() !== ''),
    };
    const made = newMap(input, { today, newId: () => crypto.randomUUID() });
    const kept = made.ok ? await storage.create(made.value) : made;
    if (made.ok && kept.ok) onOpen(made.value.id);
    else if (!kept.ok) setFailure(kept.error);
  };

  const noCustomer = failure?.code === 'blank-name' && customer.trim() === '';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('newTitle')}
      closeLabel={t('close')}
      width="small"
      onSubmit={() => {
        void create();
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('create')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextField
          label={t('customer')}
          description={t('customerHint')}
          value={customer}
          onChange={setCustomer}
          isRequired
          autoFocus
          maxLength={200}
          error={noCustomer ? t('customerNeeded') : null}
        />
        <TextField label={t('product')} value={product} onChange={setProduct} maxLength={200} />
        <DayField
          label={t('decision')}
          value={decision}
          onChange={setDecision}
          invalidMessage={t('noSuchDay')}
        />
        <TextField
          label={t('people')}
          description={t('peopleHint')}
          value={people}
          onChange={setPeople}
          isMultiline
        />
        {failure && !noCustomer && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      </div>
    </Dialog>
  );
}
