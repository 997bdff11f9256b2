import { GitCompareArrows } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMap } from '../../editing/use-map';
import { useConflicts } from '../../editing/use-other-tabs';
import { Button } from '../../ui/button';
import { useConflictWords } from './conflict-words';
import styles from './my-data.module.css';

/** Fields that two tabs changed at once: both values, and the choice between them. */
export function ConflictNotice() {
  const { t } = useTranslation('myData');
  const map = useMap((open) => open);
  const { conflicts, takeTheirs, keepMine } = useConflicts();
  const words = useConflictWords(map);
  return conflicts.map((conflict) => (
    <section
      key={`${conflict.table}/${conflict.id}/${conflict.field ?? ''}`}
      aria-label={t('conflict.title')}
      className={styles.notice}
    >
      <GitCompareArrows aria-hidden />
      <p role="alert">
        <strong>{t('conflict.title')}</strong> {words(conflict)}
      </p>
      <Button
        size="small"
        edits
        onPress={() => {
          keepMine(conflict);
        }}
      >
        {t('conflict.mine')}
      </Button>
      <Button
        size="small"
        edits
        onPress={() => {
          takeTheirs(conflict);
        }}
      >
        {t('conflict.theirs')}
      </Button>
    </section>
  ));
}
