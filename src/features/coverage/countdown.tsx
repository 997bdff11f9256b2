import { CalendarClock, CalendarPlus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { LIMITS_OF_RULES } from '../../domain/coverage/constants';
import { daysBetween } from '../../domain/day';
import { comingDecisionMeeting, seatsMet } from '../../domain/meetings';
import { useChangeSession, useIntent, useMap, useToday } from '../../editing/use-map';
import { classNames } from '../../ui/class-names';
import styles from './countdown.module.css';
import { useGapTeller } from './use-gaps';

const NAME_HERE = '\u0000';

/** The top bar's pill: the coming decision meeting, the days left, how many of its people we have met. */
export function Countdown() {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const raise = useIntent();
  const changeSession = useChangeSession();
  const { countdown } = useGapTeller();
  const coming = useMap(
    useCallback(
      (map: AccountMap) => {
        const meeting = comingDecisionMeeting(map, today);
        if (meeting?.date == null) return null;
        const { id, name, date } = meeting;
        return { id, name, days: daysBetween(today, date), ...seatsMet(map, meeting, today) };
      },
      [today],
    ),
  );
  if (!coming) {
    return (
      <button
        type="button"
        className={styles.pill}
        onClick={() => {
          raise({ to: 'add-meeting' });
        }}
      >
        <CalendarPlus aria-hidden />
        {t('countdown.none')}
      </button>
    );
  }
  const { id, name, days, met, seats } = coming;
  const isUrgent = days <= LIMITS_OF_RULES.criticalDays && (met < seats || seats === 0);
  // Apart from the rest of the sentence, so that a long name is cut and never the days.
  const [before, after] = t('countdown.meeting', {
    meeting: NAME_HERE,
    when: countdown(days),
  }).split(NAME_HERE);
  return (
    <button
      type="button"
      className={classNames(styles.pill, isUrgent && styles.urgent)}
      onClick={() => {
        changeSession({ lens: 'meeting' });
        raise({ to: 'show-meeting', meetingId: id });
      }}
    >
      <CalendarClock aria-hidden />
      <span className={styles.sentence}>
        {before}
        <bdi className={styles.name}>{name}</bdi>
        {after}
      </span>
      <span aria-hidden>·</span>
      <span>{seats === 0 ? t('countdown.nobody') : t('countdown.seats', { met, seats })}</span>
    </button>
  );
}
