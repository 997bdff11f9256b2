import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { headlineOf } from '../../domain/coverage/headline';
import { useMap, useToday } from '../../editing/use-map';
import { classNames } from '../../ui/class-names';
import styles from './headline.module.css';

/** The three figures over the gaps: attendees met, decision maker met, coach. */
export function Headline() {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const { seats, deciders, coach } = useMap(
    useCallback((map: AccountMap) => headlineOf(map, today), [today]),
  );
  return (
    <dl className={styles.figures} aria-label={t('head.label')}>
      <Figure
        label={t('head.seats')}
        value={!seats ? t('head.noMeeting') : t('head.ofSeats', seats)}
        tone={!seats ? 'unknown' : seats.met < seats.seats ? 'bad' : 'good'}
      />
      <Figure
        label={t('head.decider')}
        value={
          deciders.all === 0
            ? t('head.nobodyYet')
            : deciders.all > 1
              ? t('head.ofSeats', { met: deciders.met, seats: deciders.all })
              : t(deciders.met === 1 ? 'head.yes' : 'head.no')
        }
        tone={deciders.all === 0 ? 'unknown' : deciders.met < deciders.all ? 'bad' : 'good'}
      />
      <Figure
        label={t('head.coach')}
        value={t(`head.coachState.${coach}`)}
        tone={coach === 'confirmed' ? 'good' : 'unknown'}
      />
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly tone: 'good' | 'bad' | 'unknown';
}

function Figure({ label, value, tone }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={classNames(styles[tone])}>{value}</dd>
    </div>
  );
}
