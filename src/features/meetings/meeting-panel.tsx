import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../domain/account-map';
import { removeMeeting } from '../../domain/commands/remove-meeting';
import { comingDecisionMeeting } from '../../domain/meetings';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ReadOnlyContext } from '../../ui/read-only';
import { Select } from '../../ui/select';
import { MeetingFields } from './meeting-fields';
import { MeetingGuests } from './meeting-guests';
import { MeetingSeats } from './meeting-seats';
import styles from './meeting-panel.module.css';
import { VoteWorths } from './vote-worths';

interface MeetingPanelProps {
  /** The meeting to begin with; else the coming decision meeting. */
  readonly meetingId?: string | undefined;
}

/** One meeting, edited as it is typed, and the choice among all of them. */
export default function MeetingPanel({ meetingId }: MeetingPanelProps) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const raise = useIntent();
  const run = useCommand();
  const options = useMeetingOptions();
  const coming = useMap((map) => comingDecisionMeeting(map, today)?.id);
  // The choice made here holds until another meeting is asked for from outside.
  const [choice, setChoice] = useState<{ asked: string | undefined; id: string | null }>();
  const chosen = choice !== undefined && choice.asked === meetingId ? choice.id : meetingId;
  const wanted = [chosen, coming, options[0]?.id].find((id) =>
    options.some((option) => option.id === id),
  );

  const add = (
    <Button
      icon={<Plus aria-hidden />}
      variant={wanted == null ? 'primary' : 'secondary'}
      edits
      onPress={() => {
        raise({ to: 'add-meeting' });
      }}
    >
      {t('add')}
    </Button>
  );

  if (wanted == null) {
    return (
      <EmptyState title={t('empty.title')} actions={add}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.choose}>
        <ReadOnlyContext value={false}>
          <Select
            label={t('choose')}
            value={wanted}
            onChange={(id) => {
              setChoice({ asked: meetingId, id });
            }}
            options={options}
          />
        </ReadOnlyContext>
        {add}
      </div>
      <MeetingFields key={wanted} meetingId={wanted} />
      <MeetingSeats meetingId={wanted} />
      <VoteWorths key={`worth-${wanted}`} meetingId={wanted} />
      <MeetingGuests meetingId={wanted} />
      <div>
        <Button
          variant="quiet"
          icon={<Trash2 aria-hidden />}
          edits
          onPress={() => {
            run(removeMeeting, { id: wanted });
          }}
        >
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}

/** All meetings, the next one first, those without a day after it, then the past ones. */
function useMeetingOptions() {
  const { t } = useTranslation('meetings');
  const days = useDayWords();
  const today = useToday();
  const meetings = useMap((map) =>
    map.meetings.map(({ id, name, date, held, cancelled }) => ({
      id,
      name,
      date,
      held,
      cancelled,
    })),
  );
  return [...meetings]
    .sort((a, b) => place(a, today) - place(b, today) || order(a, b, today))
    .map(({ id, name, date, held, cancelled }) => ({
      id,
      label: name,
      detail: [
        date === undefined ? t('noDay') : days.date(date),
        cancelled ? t('cancelledMark') : held ? t('heldMark') : null,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
}

type Line = Pick<Meeting, 'date'>;

function place({ date }: Line, today: string): number {
  if (date === undefined) return 1;
  return date >= today ? 0 : 2;
}

function order(a: Line, b: Line, today: string): number {
  const first = a.date ?? '';
  const second = b.date ?? '';
  if (first === second) return 0;
  return first < second === first >= today ? -1 : 1;
}
