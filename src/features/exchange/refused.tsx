import { useTranslation } from 'react-i18next';
import { ErrorSentence } from '../../ui/error-sentence';
import { FileField } from '../../ui/file-field';
import { MAP_FILES } from './map-files';
import styles from './import-dialog.module.css';

interface Props {
  /** A sentence. */
  readonly why: string;
  readonly onChoose: (file: File) => void;
}

/** Says why a file is not opened, and takes another. */
export function Refused({ why, onChoose }: Props) {
  const { t } = useTranslation('transfer');
  return (
    <div className={styles.refused}>
      <ErrorSentence>
        <strong>{t('cannot')}</strong>
        <br />
        {why}
        <br />
        {t('untouched')}
      </ErrorSentence>
      <FileField
        label={t('chooseFile')}
        buttonLabel={t('another')}
        accept={MAP_FILES}
        onChoose={onChoose}
      />
    </div>
  );
}
