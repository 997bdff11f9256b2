import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { AskedIntroductions } from './asked-introductions';
import { Documents } from './documents';
import { OurTeam } from './our-team';
import { RivalNotes } from './rival-notes';
import { Rivals } from './rivals';
import styles from './team-dialog.module.css';

interface TeamDialogProps {
  readonly onClose: () => void;
}

/** Our team, the rivals, whom we asked to introduce us, and our papers; edited as it is typed. */
export default function TeamDialog({ onClose }: TeamDialogProps) {
  const { t } = useTranslation('team');
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
      <div className={styles.sections}>
        <OurTeam />
        <Rivals />
        <RivalNotes />
        <AskedIntroductions />
        <Documents />
      </div>
    </Dialog>
  );
}
