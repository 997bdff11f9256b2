import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inviteGuest } from '../../domain/commands/invite-guest';
import { uninviteGuest } from '../../domain/commands/uninvite-guest';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap } from '../../editing/use-map';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { DayField } from '../../ui/day-field';
import { useMeetingValue } from './use-meeting';
import styles from './meeting-panel.module.css';

interface OfMeeting {
  readonly meetingId: string;
}

/** Who is heard in the meeting without a seat: we, and each rival. */
export function MeetingGuests({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const raise = useIntent();
  const rivals = useMap((map) => map.rivals.map(({ id, name }) => ({ id, name })));
  return (
    <section className={styles.section} aria-labelledby={`guests-${meetingId}`}>
      <h3 id={`guests-${meetingId}`}>{t('guests.title')}</h3>
      <p className={styles.quiet}>{t('guests.hint')}</p>
      <ul className={styles.guests}>
        <Guest meetingId={meetingId} by="us" name={t('guests.usName')} />
        {rivals.map(({ id, name }) => (
          <Guest key={id} meetingId={meetingId} by={id} name={name} />
        ))}
      </ul>
      {rivals.length > 0 ? null : (
        <p className={styles.quiet}>
          {t('guests.addRival')}{' '}
          <Button
            size="small"
            variant="quiet"
            edits
            onPress={() => {
              raise({ to: 'show-team' });
            }}
          >
            {t('guests.showTeam')}
          </Button>
        </p>
      )}
    </section>
  );
}

function Guest({
  meetingId,
  by,
  name,
}: OfMeeting & { readonly by: string; readonly name: string }) {
  const { t } = useTranslation('meetings');
  const run = useCommand();
  const guest = useMeetingValue(meetingId, ({ guests }) => guests.find((each) => each.by === by));
  const isOurs = by === 'us';
  return (
    <li className={styles.guest}>
      <CheckboxField
        label={
          <span className={isOurs ? undefined : styles.flag}>
            {isOurs ? null : <Flag aria-hidden />}
            {isOurs ? t('guests.us') : t('guests.rival', { name })}
          </span>
        }
        isSelected={guest !== undefined}
        onChange={(invited) => {
          if (invited) run(inviteGuest, { meetingId, by });
          else run(uninviteGuest, { meetingId, by });
        }}
      />
      {guest === undefined ? null : (
        <KnownOn
          label={t('guests.knownOnOf', { name })}
          day={guest.knownOn}
          onChange={(knownOn) => {
            run(inviteGuest, { meetingId, by, knownOn });
          }}
        />
      )}
    </li>
  );
}

interface KnownOnProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly onChange: (day: string) => void;
}

function KnownOn({ label, day, onChange }: KnownOnProps) {
  const { t } = useTranslation('meetings');
  return (
    <DayField
      label={label}
      value={day}
      invalidMessage={t('problems.noSuchDay')}
      onChange={(next) => {
        if (next !== null) onChange(next);
      }}
    />
  );
}
