import { useTranslation } from 'react-i18next';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Flag, Handshake, Plus, Trash2 } from 'lucide-react';
import { rowsById } from '../../domain/account-map';
import type { Seat } from '../../domain/account-map';
import { removeTie } from '../../domain/commands/remove-tie';
import { contacts } from '../../domain/visits';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './person-panel.module.css';

interface ConnectionsProps {
  personId: string;
}

/** The person's ties, each as a sentence. */
export function PersonTies({ personId }: ConnectionsProps) {
  const { t } = useTranslation(['people', 'terms', 'ties']);
  const raise = useIntent();
  const run = useCommand();
  const ties = useMap((map) => {
    const people = rowsById(map.people);
    return map.ties
      .filter(({ fromId, toId }) => fromId === personId || toId === personId)
      .map(({ id, kind, fromId, toId, certainty }) => ({
        id,
        kind,
        certainty,
        from: people.get(fromId)?.name ?? '?',
        to: people.get(toId)?.name ?? '?',
      }));
  });
  return (
    <ListSection
      title={t('ties.title')}
      action={
        <Button
          size="small"
          variant="quiet"
          icon={<Plus aria-hidden />}
          edits
          onPress={() => {
            raise({ to: 'add-tie', fromId: personId });
          }}
        >
          {t('actions.addTie')}
        </Button>
      }
      nothing={ties.length === 0 ? t('ties.none') : undefined}
    >
      {ties.map(({ id, kind, certainty, from, to }) => {
        const sentence = t(`ties:sentence.${kind}`, { from, to });
        return (
          <li key={id} className={styles.row}>
            <button
              type="button"
              className={styles.rowButton}
              onClick={() => {
                raise({ to: 'show-tie', tieId: id });
              }}
            >
              <bdi>{sentence}</bdi>
              {certainty === 'guess' ? (
                <span className={styles.quiet}> · {t('terms:certainty.guess')}</span>
              ) : null}
            </button>
            <IconButton
              size="small"
              label={t('ties.remove', { sentence })}
              icon={<Trash2 aria-hidden />}
              edits
              onPress={() => {
                run(removeTie, { id });
              }}
            />
          </li>
        );
      })}
    </ListSection>
  );
}

/** Who has been to see the person and who will, the latest first. */
export function PersonVisits({ personId }: ConnectionsProps) {
  const { t } = useTranslation(['people', 'terms', 'ties']);
  const raise = useIntent();
  const today = useToday();
  const days = useDayWords();
  const everMet = useMap((map) => contacts(map, today).metByUs.has(personId));
  const visits = useMap((map) => {
    const rivals = rowsById(map.rivals);
    return map.visits
      .filter((visit) => visit.personIds.includes(personId))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
      .map(({ id, date, by, channel, setting, met, purpose }) => ({
        id,
        date,
        rival: by === 'us' ? undefined : (rivals.get(by)?.name ?? t('visits.aRival')),
        channel,
        setting,
        met,
        purpose,
      }));
  });
  return (
    <ListSection
      title={t('visits.title')}
      nothing={visits.length === 0 ? t('visits.none') : undefined}
      note={
        everMet || visits.length === 0 ? null : <p className={styles.danger}>{t('visits.never')}</p>
      }
    >
      {visits.map(({ id, date, rival, channel, setting, met, purpose }) => (
        <li key={id} className={styles.row}>
          <button
            type="button"
            className={styles.rowButton}
            onClick={() => {
              raise({ to: 'edit-visit', visitId: id });
            }}
          >
            {rival === undefined ? (
              <Handshake aria-hidden className={styles.ours} />
            ) : (
              <Flag aria-hidden className={styles.rivals} />
            )}
            <span>
              {[
                days.distance(date, today),
                rival ?? t('visits.us'),
                t(`terms:channel.${channel}`),
                t(`terms:setting.${setting}`),
              ].join(' · ')}
              {date > today ? <Badge tone="accent">{t('visits.planned')}</Badge> : null}
              {date <= today && !met ? <Badge>{t('visits.notHeld')}</Badge> : null}
              {purpose === undefined ? null : (
                <span className={styles.detail}>
                  <bdi>{purpose}</bdi>
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ListSection>
  );
}

/** The meetings the person has a seat in. */
export function PersonSeats({ personId }: ConnectionsProps) {
  const { t } = useTranslation(['people', 'terms', 'ties']);
  const raise = useIntent();
  const today = useToday();
  const days = useDayWords();
  const seats = useMap((map) =>
    map.meetings.flatMap(({ id, name, date, chairId, seats: all, cancelled }) => {
      const seat = all.find((other) => other.personId === personId);
      if (!seat && chairId !== personId) return [];
      return [{ id, name, date, cancelled, part: partOf(seat, chairId === personId) }];
    }),
  );
  return (
    <ListSection
      title={t('seats.title')}
      nothing={seats.length === 0 ? t('seats.none') : undefined}
    >
      {seats.map(({ id, name, date, cancelled, part }) => (
        <li key={id} className={styles.row}>
          <button
            type="button"
            className={styles.rowButton}
            onClick={() => {
              raise({ to: 'show-meeting', meetingId: id });
            }}
          >
            <span>
              <bdi>{name}</bdi>
              <span className={styles.quiet}>
                {' · '}
                {[
                  t(`seats.${part}`),
                  date === undefined ? t('seats.noDay') : days.distance(date, today),
                  cancelled ? t('seats.cancelled') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ListSection>
  );
}

function partOf(seat: Seat | undefined, isChair: boolean) {
  if (isChair) return 'chair' as const;
  if (seat?.veto) return 'veto' as const;
  return seat?.weight === 0 ? ('observer' as const) : ('vote' as const);
}

interface ListSectionProps {
  title: string;
  action?: ReactNode;
  /** Said in place of the list while there is nothing in it. */
  nothing: string | undefined;
  note?: ReactNode;
  children: ReactNode;
}

function ListSection({ title, action, nothing, note, children }: ListSectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.sectionHead}>
        <h3 id={headingId}>{title}</h3>
        {action}
      </div>
      {note}
      {nothing === undefined ? (
        <ul className={styles.rows}>{children}</ul>
      ) : (
        <p className={styles.quiet}>{nothing}</p>
      )}
    </section>
  );
}
