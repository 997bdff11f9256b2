import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Result } from '../../domain/result';
import type { MapSummary, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Disclosure } from '../../ui/disclosure';
import type { ToastList } from '../../ui/toasts';
import styles from './map-list.module.css';

interface Props {
  readonly maps: readonly MapSummary[];
  readonly storage: Storage;
  readonly toasts: ToastList;
  readonly onChanged: () => void;
}

/** Deleted maps can be had back until they leave for good. */
export function DeletedMaps({ maps, storage, toasts, onChanged }: Props) {
  const { t } = useTranslation('library');
  const failureWords = useFailureSentence();
  const [purging, setPurging] = useState<MapSummary | null>(null);

  const change = async (done: Promise<Result<void>>, message?: string) => {
    const result = await done;
    onChanged();
    if (!result.ok) toasts.show({ tone: 'danger', message: failureWords(result.error) });
    else if (message !== undefined) toasts.show({ message });
  };

  return (
    <Disclosure title={`${t('bin')} (${String(maps.length)})`}>
      <p className={styles.why}>{t('binWhy')}</p>
      <ul className={styles.list}>
        {maps.map((map) => (
          <li key={map.id} className={styles.row}>
            <span className={styles.name}>
              <bdi>{map.name}</bdi>
            </span>
            <Button
              size="small"
              aria-label={`${t('restore')}: ${map.name}`}
              onPress={() => {
                void change(storage.restore(map.id), t('restored', { name: map.name }));
              }}
            >
              {t('restore')}
            </Button>
            <Button
              size="small"
              variant="danger"
              aria-label={`${t('purge')} ${map.name}`}
              onPress={() => {
                setPurging(map);
              }}
            >
              {t('purge')}
            </Button>
          </li>
        ))}
      </ul>
      {purging && (
        <ConfirmDialog
          isOpen
          title={t('purgeTitle')}
          confirmLabel={t('purgeConfirm')}
          cancelLabel={t('cancel')}
          onClose={() => {
            setPurging(null);
          }}
          onConfirm={() => {
            setPurging(null);
            void change(storage.purge(purging.id));
          }}
        >
          {t('purgeWhy', { name: purging.name })}
        </ConfirmDialog>
      )}
    </Disclosure>
  );
}
