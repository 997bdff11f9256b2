import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../editing/open-map-context';
import { useIntent } from '../../editing/use-map';
import { useDeletedElsewhere } from '../../editing/use-other-tabs';
import type { Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import styles from './my-data.module.css';

/** Says that another tab deleted the map on screen, while it can still be had back or saved. */
export function ElsewhereNotice({ storage }: { readonly storage: Storage }) {
  const { t } = useTranslation('myData');
  const { open } = useEditing();
  const raise = useIntent();
  const deleted = useDeletedElsewhere();
  if (deleted === null) return null;
  return (
    <div role="alert" className={styles.notice}>
      <Trash2 aria-hidden />
      <p>{t(`elsewhere.${deleted}`)}</p>
      {deleted === 'deleted' && (
        <Button
          size="small"
          onPress={() => {
            void storage.restore(open.id).then(open.lookAround);
          }}
        >
          {t('elsewhere.restore')}
        </Button>
      )}
      <Button
        size="small"
        onPress={() => {
          raise({ to: 'export-json' });
        }}
      >
        {t('elsewhere.file')}
      </Button>
    </div>
  );
}
