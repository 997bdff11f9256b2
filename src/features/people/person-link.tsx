import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isSafeLink } from '../../domain/fields';
import { usePersonValue } from './person-fields';
import styles from './person-panel.module.css';

/** The one place where an address that somebody typed can be followed: checked once more, at the last moment. */
export function PersonLink({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('people');
  const link = usePersonValue(personId, (person) => person.link);
  if (link === undefined || !isSafeLink(link)) return null;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" className={styles.link}>
      <ExternalLink aria-hidden />
      {t('openLink')}
    </a>
  );
}
