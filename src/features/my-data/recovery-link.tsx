import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './recovery-link.module.css';

/** To the page that finds what is left without the app. */
export function RecoveryLink() {
  const { t } = useTranslation('myData');
  return (
    <Link href="recovery.html" className={styles.link}>
      {t('gone.recovery')}
    </Link>
  );
}
