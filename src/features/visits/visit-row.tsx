import { Flag } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap, Visit } from '../../domain/account-map';
import { editVisit } from '../../domain/commands/edit-visit';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { doesNotCount } from './visit-draft';
import { listText, NameList, useNames } from './name-list';
import styles from './visits-panel.module.css';

/** One visit; a press opens it. A rival's carries the violet flag. */
export function VisitRow({ visit }: { readonly visit: Visit }) {
  const { t, i18n } = useTranslation(['visits', 'terms']);
  const days = useDayWords();
  const today = useToday();
  const raise = useIntent();
  const run = useCommand();
  const names = useNames(visit.personIds);
  const rival = useMap(
    useCallback((map: AccountMap) => rowsById(map.rivals).get(visit.by)?.name, [visit.by]),
  );
  const isOurs = visit.by === 'us';
  const who = isOurs ? t('row.us') : t('row.rival', { name: rival });
  const whom = listText(names, i18n.language);
  const noCount = doesNotCount(visit, today);
  const isUnconfirmed = noCount === 'missed';
  const words = visit.date > today ? visit.purpose : (visit.learned ?? visit.note ?? visit.purpose);

  return (
    <li className={classNames(styles.row, !isOurs && styles.rival)}>
      <button
        type="button"
        className={styles.open}
        aria-label={t('row.open', { who, whom, day: days.date(visit.date) })}
        onClick={() => {
          raise({ to: 'edit-visit', visitId: visit.id });
        }}
      >
        <span className={styles.day}>
          <time dateTime={visit.date}>{days.date(visit.date)}</time>
          <span className={styles.quiet}>{days.distance(visit.date, today)}</span>
        </span>
        <span className={styles.what}>
          <strong>
            <NameList names={names} />
          </strong>
          <span className={styles.how}>
            <span className={isOurs ? undefined : styles.flag}>
              {isOurs ? null : <Flag aria-hidden />}
              <bdi>{who}</bdi>
            </span>
            {' · '}
            {t(`terms:channel.${visit.channel}`)}
            {' · '}
            {t(`terms:setting.${visit.setting}`)}
          </span>
          {words === undefined ? null : <bdi className={styles.words}>{words}</bdi>}
          {noCount === null || isUnconfirmed ? null : (
            <span className={styles.noCount}>{t(`row.${noCount}`)}</span>
          )}
        </span>
      </button>
      {isUnconfirmed ? (
        <div className={styles.unconfirmed}>
          <span className={styles.noCount}>{t('row.unconfirmed')}</span>
          <Button
            size="small"
            aria-label={t('row.tookPlaceFor', { whom })}
            edits
            onPress={() => {
              run(editVisit, { id: visit.id, patch: { met: true } });
            }}
          >
            {t('row.tookPlace')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
