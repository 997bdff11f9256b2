import { useTranslation } from 'react-i18next';
import { editAccount } from '../../domain/commands/edit-account';
import type { Day } from '../../domain/day';
import { changeKept } from '../../editing/change-kept';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import type { MapSummary, Storage } from '../../storage/storage';
import type { ToastList } from '../../ui/toasts';
import { RetentionNotice } from './retention-notice';
import styles from './privacy.module.css';

interface Props {
  readonly maps: readonly { readonly map: MapSummary; readonly until: Day }[];
  readonly storage: Storage;
  readonly today: Day;
  readonly toasts: ToastList;
  /** The maps are to be read again. */
  readonly onChanged: () => void;
  readonly onDelete: (map: MapSummary) => void;
}

/** Reminds of maps that were to be kept until a day that is over. */
export default function LibraryRetention(props: Props) {
  const { maps, storage, today, toasts, onChanged, onDelete } = props;
  const { t } = useTranslation('privacy');
  const days = useDayWords();
  const failureWords = useFailureSentence();

  const keep = async ({ id, name }: MapSummary, day: Day | null) => {
    const patch = { retainUntil: day ?? undefined };
    const kept = await changeKept(storage, id, editAccount, { patch }, today);
    onChanged();
    if (!kept.ok) toasts.show({ tone: 'danger', message: failureWords(kept.error) });
    else {
      const message =
        day === null
          ? t('retain.keptOn', { name })
          : t('retain.kept', { name, date: days.date(day) });
      toasts.show({ tone: 'success', message });
    }
  };

  return (
    <div className={styles.notices}>
      {maps.map(({ map, until }) => (
        <RetentionNotice
          key={map.id}
          name={map.name}
          until={until}
          today={today}
          onKeep={(day) => {
            void keep(map, day);
          }}
          onDelete={() => {
            onDelete(map);
          }}
        />
      ))}
    </div>
  );
}
