import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { AmountFields } from './amount-fields';
import { ContactBanFields } from './contact-ban-fields';
import { CultureFields } from './culture-fields';
import {
  AccountText,
  CustomerDecided,
  DealFlag,
  DealText,
  ExpectedClose,
  Mode,
  RetainUntil,
  Standing,
} from './deal-fields';
import { OutcomeFields } from './outcome-fields';
import { SalesSteps } from './sales-steps';
import { StageHistory } from './stage-history';
import styles from './deal-dialog.module.css';

interface DealDialogProps {
  readonly onClose: () => void;
}

/** Everything about the deal itself, edited as it is typed; the common things first. */
export default function DealDialog({ onClose }: DealDialogProps) {
  const { t } = useTranslation('deal');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      width="large"
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <div className={styles.groups}>
        <FieldGrid>
          <AccountText field="name" />
          <AccountText field="customer" />
          <DealText field="product" />
        </FieldGrid>
        <DealText field="goal" />
        <Mode />
        <FieldGrid>
          <AmountFields />
          <ExpectedClose />
        </FieldGrid>
        <StageHistory />
      </div>
      <Disclosure title={t('group.decide')}>
        <FieldGrid>
          <WideField>
            <DealFlag field="processKnown" />
          </WideField>
          <WideField>
            <DealText field="processNotes" isMultiline />
          </WideField>
          <DealText field="budget" />
          <DealText field="topGoal" />
          <DealText field="customersCustomer" />
          <WideField>
            <CustomerDecided />
          </WideField>
          <WideField>
            <Standing />
          </WideField>
        </FieldGrid>
      </Disclosure>
      <Disclosure title={t('steps.title')}>
        <SalesSteps />
      </Disclosure>
      <Disclosure title={t('group.culture')}>
        <CultureFields />
      </Disclosure>
      <Disclosure title={t('group.ban')}>
        <ContactBanFields />
        <DealFlag field="noRival" />
      </Disclosure>
      <Disclosure title={t('group.outcome')}>
        <OutcomeFields />
      </Disclosure>
      <Disclosure title={t('group.notes')}>
        <div className={styles.groups}>
          <AccountText field="notes" isMultiline />
          <AccountText field="privateNotes" isMultiline />
          <RetainUntil />
        </div>
      </Disclosure>
    </Dialog>
  );
}
