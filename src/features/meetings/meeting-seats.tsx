import { Crown, Flag, UserRoundPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Person, Seat } from '../../domain/account-map';
import { seatPerson } from '../../domain/commands/seat-person';
import { unseatPerson } from '../../domain/commands/unseat-person';
import { roomOf, seatsMet } from '../../domain/meetings';
import { contacts } from '../../domain/visits';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { IconButton } from '../../ui/icon-button';
import { NumberField } from '../../ui/number-field';
import { PersonSelect } from '../../ui/person-select';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './meeting-panel.module.css';

const MOST_VOTES = 1_000_000;

interface OfMeeting {
  readonly meetingId: string;
}

/** Who sits at the table, whether we have met them, and how many are still without a name. */
export function MeetingSeats({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const raise = useIntent();
  const run = useCommand();
  const room = useMap((map) => {
    const meeting = rowsById(map.meetings).get(meetingId);
    if (!meeting) return null;
    const { metByUs, metByRival } = contacts(map, today);
    const { seats, unnamed = 0 } = roomOf(map, meeting, today);
    return {
      seats: seats.map(({ seat, person }) => ({
        seat,
        person: { id: person.id, name: person.name, title: person.title },
        isChair: meeting.chairId === person.id,
        isMet: metByUs.has(person.id),
        isMetByRival: metByRival.has(person.id),
      })),
      unnamed,
      counts: seatsMet(map, meeting, today),
    };
  });
  const items = usePersonItems();
  const hasPeople = items.length > 0;
  // A picker that has chosen starts again empty, ready for the next name.
  const [round, setRound] = useState(0);
  if (room === null) return null;
  const free = items.filter(({ id }) => room.seats.every(({ person }) => person.id !== id));

  return (
    <section className={styles.section} aria-labelledby={`seats-${meetingId}`}>
      <div className={styles.head}>
        <h3 id={`seats-${meetingId}`}>{t('seats.title')}</h3>
        {room.counts.seats > 0 ? (
          <Badge tone={room.counts.met === room.counts.seats ? 'success' : 'danger'}>
            {t('seats.met', { ...room.counts })}
          </Badge>
        ) : null}
      </div>
      {room.seats.length === 0 ? (
        <p className={styles.quiet}>{t(hasPeople ? 'seats.none' : 'seats.addFirst')}</p>
      ) : (
        <ul aria-label={t('seats.title')} className={styles.list}>
          {room.seats.map((line) => (
            <SeatRow key={line.person.id} meetingId={meetingId} {...line} />
          ))}
        </ul>
      )}
      {room.unnamed > 0 ? (
        <div className={styles.unnamed}>
          <span aria-hidden className={styles.ghost}>
            ?
          </span>
          <span>{t('seats.unnamed', { count: room.unnamed })}</span>
          <Button
            size="small"
            icon={<UserRoundPlus aria-hidden />}
            edits
            onPress={() => {
              raise({ to: 'name-seat', meetingId });
            }}
          >
            {t('seats.nameSeat')}
          </Button>
        </div>
      ) : null}
      {hasPeople ? (
        <PersonSelect
          key={round}
          label={t('seats.add')}
          items={free}
          value={null}
          noMatch={t('seats.nobodyLeft')}
          autoFocus={round > 0}
          onChange={(personId) => {
            if (personId === null) return;
            run(seatPerson, { meetingId, personId });
            setRound(round + 1);
          }}
        />
      ) : null}
    </section>
  );
}

interface SeatRowProps extends OfMeeting {
  readonly seat: Seat;
  readonly person: Pick<Person, 'id' | 'name' | 'title'>;
  readonly isChair: boolean;
  readonly isMet: boolean;
  readonly isMetByRival: boolean;
}

function SeatRow({ meetingId, seat, person, isChair, isMet, isMetByRival }: SeatRowProps) {
  const { t } = useTranslation('meetings');
  const raise = useIntent();
  const run = useCommand();
  const { id: personId, name, title } = person;
  const change = (patch: Partial<Omit<Seat, 'personId'>>) =>
    run(seatPerson, { meetingId, personId, ...patch });
  return (
    <li className={styles.seat}>
      <div className={styles.who}>
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            raise({ to: 'show-person', personId });
          }}
        >
          <bdi>{name}</bdi>
        </button>
        {title === undefined ? null : <bdi className={styles.quiet}>{title}</bdi>}
        <span className={styles.marks}>
          {isChair ? (
            <Badge tone="accent" icon={<Crown aria-hidden />}>
              {t('seats.chair')}
            </Badge>
          ) : null}
          {seat.weight === 0 ? (
            <Badge>{t('seats.observer')}</Badge>
          ) : (
            <Badge tone={isMet ? 'success' : 'danger'}>
              {t(isMet ? 'seats.metMark' : 'seats.unmetMark')}
            </Badge>
          )}
          {isMetByRival ? (
            <Badge tone="rival" icon={<Flag aria-hidden />}>
              {t('seats.rivalMark')}
            </Badge>
          ) : null}
        </span>
      </div>
      <div className={styles.settings}>
        <div className={styles.votes}>
          <NumberField
            label={t('seats.votesOf', { name })}
            isLabelHidden
            value={seat.weight}
            minValue={0}
            maxValue={MOST_VOTES}
            unit={t('seats.votes')}
            onChange={(weight) => {
              if (weight !== null) change({ weight });
            }}
          />
        </div>
        <CheckboxField
          label={<SpokenOf short={t('seats.veto')} full={t('seats.vetoOf', { name })} />}
          isSelected={seat.veto}
          onChange={(veto) => {
            change({ veto });
          }}
        />
        <CheckboxField
          label={<SpokenOf short={t('seats.speaks')} full={t('seats.speaksOf', { name })} />}
          isSelected={seat.speaks}
          onChange={(speaks) => {
            change({ speaks });
          }}
        />
      </div>
      <span className={styles.remove}>
        <IconButton
          size="small"
          label={t('seats.remove', { name })}
          icon={<X aria-hidden />}
          edits
          onPress={() => {
            run(unseatPerson, { meetingId, personId });
          }}
        />
      </span>
    </li>
  );
}

/** Short to look at, because the name stands in the row; whole for those who hear it alone. */
function SpokenOf({ short, full }: { readonly short: string; readonly full: string }) {
  return (
    <>
      <span aria-hidden>{short}</span>
      <VisuallyHidden>{full}</VisuallyHidden>
    </>
  );
}
