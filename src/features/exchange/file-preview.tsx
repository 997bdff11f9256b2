import { useTranslation } from 'react-i18next';
import { dayOf } from '../../domain/day';
import type { ParsedMapFile } from '../../files/map-file';
import { useDayWords } from '../../language/day-words';
import { Disclosure } from '../../ui/disclosure';
import { useRepairWords } from './file-words';
import { useHintWords } from './hint-words';
import styles from './import-dialog.module.css';

const MOST_SHOWN = 200;

/** What a file holds and what would be put right in it. */
export function FilePreview({
  parsed,
  label,
}: {
  readonly parsed: ParsedMapFile;
  /** What tells it apart from others beside it. */
  readonly label?: string;
}) {
  const { t } = useTranslation('transfer');
  const days = useDayWords();
  const { map, repairs, redaction, exportedAt } = parsed;
  const counts = [
    t('people', { count: map.people.length }),
    t('ties', { count: map.ties.length }),
    t('visits', { count: map.visits.length }),
    t('meetings', { count: map.meetings.length }),
  ];
  return (
    <section aria-label={label ?? t('preview')} className={styles.preview}>
      <dl className={styles.facts}>
        <dt>{t('name')}</dt>
        <dd>
          <bdi>{map.name}</bdi>
        </dd>
        <dt>{t('customer')}</dt>
        <dd>
          <bdi>{map.customer}</bdi>
        </dd>
        {exportedAt !== undefined && (
          <>
            <dt>{t('exportedAt')}</dt>
            <dd>{days.date(dayOf(new Date(exportedAt)))}</dd>
          </>
        )}
      </dl>
      <p>{counts.join(' · ')}</p>
      {redaction !== 'none' && <p>{t('redacted')}</p>}
      <WorthKnowing map={map} repairs={repairs} />
    </section>
  );
}

function WorthKnowing({ map, repairs }: Pick<ParsedMapFile, 'map' | 'repairs'>) {
  const { t } = useTranslation('transfer');
  const repairWords = useRepairWords();
  const hintWords = useHintWords();
  const hints = hintWords(map);
  const lines = [...hints, ...repairs.slice(0, MOST_SHOWN).map(repairWords)];
  const rest = repairs.length + hints.length - MOST_SHOWN;
  if (lines.length === 0) return <p>{t('noRepairs')}</p>;
  return (
    <Disclosure title={t('repairs', { count: repairs.length + hints.length })} isExpandedAtFirst>
      {/* Reached by Tab, so that it can be scrolled without a mouse. */}
      <ul tabIndex={0} className={styles.repairs}>
        {lines.slice(0, MOST_SHOWN).map((line, index) => (
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
        {rest > 0 && <li>{t('moreRepairs', { count: rest })}</li>}
      </ul>
    </Disclosure>
  );
}
