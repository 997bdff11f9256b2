import { useTranslation } from 'react-i18next';
import {
  CalendarPlus,
  Ellipsis,
  Eraser,
  FileDown,
  NotebookPen,
  Spline,
  Trash2,
} from 'lucide-react';
import { removePerson } from '../../domain/commands/remove-person';
import { isTurned } from '../../domain/turned-text';
import { useCommand } from '../../editing/use-command';
import { useChangeSession, useIntent, useMap, useToday } from '../../editing/use-map';
import { personMarks } from '../../graph-view/person-marks';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { useReadOnly } from '../../ui/read-only';
import { AttitudeMark } from './attitude-mark';
import { usePersonValue } from './person-fields';
import { unmetVoter } from './person-standing';
import styles from './person-panel.module.css';

/** Who it is in one glance, what cannot wait, and what to do. */
export function PersonHeader({ personId }: { personId: string }) {
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <Mark personId={personId} />
        <div className={styles.whoWords}>
          <Name personId={personId} />
          <Summary personId={personId} />
        </div>
        <MoreMenu personId={personId} />
        <RemoveButton personId={personId} />
      </div>
      <Alert personId={personId} />
      <Actions personId={personId} />
    </header>
  );
}

function Mark({ personId }: { personId: string }) {
  const today = useToday();
  const marks = useMap((map) => {
    const { attitude, hatched, founding } = personMarks(map, today).get(personId) ?? {};
    if (!attitude || hatched === undefined || !founding) return undefined;
    return { attitude, hatched, founding };
  });
  return <AttitudeMark marks={marks} size="large" />;
}

function Name({ personId }: { personId: string }) {
  const name = usePersonValue(personId, (person) => person.name);
  return (
    <h2>
      <bdi>{name}</bdi>
    </h2>
  );
}

function Summary({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const today = useToday();
  const days = useDayWords();
  const who = usePersonValue(
    personId,
    ({ name, title, level, decisionRole, side, left, assumed }) => ({
      isTurned: isTurned(name),
      title,
      level,
      decisionRole,
      side,
      left,
      assumed,
    }),
  );
  const seat = useMap((map) => personMarks(map, today).get(personId)?.seat);
  const meetingOn = useMap((map) => map.meetings.find(({ id }) => id === seat?.meetingId)?.date);
  const inDays = meetingOn === undefined ? '' : days.distance(meetingOn, today);
  const parts = [
    who?.title,
    who?.level && t(`terms:level.${who.level}`),
    who?.decisionRole && t(`terms:decisionRole.${who.decisionRole}`),
    who && who.side !== 'buyer' && t(`terms:side.${who.side}`),
    seat && t(seatKey(seat), { inDays, meeting: seat.meetingName }),
    who?.assumed && t('header.assumed'),
    who?.left && t('header.left'),
    who?.isTurned && t('header.turned'),
  ];
  // A line never begins with the dot.
  return <p className={styles.quiet}>{parts.filter(Boolean).join('\u00a0· ')}</p>;
}

function seatKey({ chair, observer }: { chair: boolean; observer: boolean }) {
  if (chair) return 'header.chairs' as const;
  return observer ? ('header.observes' as const) : ('header.sits' as const);
}

function Alert({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const today = useToday();
  const days = useDayWords();
  const voter = useMap((map) => unmetVoter(map, personId, today));
  if (!voter) return null;
  const { name, meeting, rivalVisits, rivalMetOn, plannedOn } = voter;
  const inDays = days.distance(voter.meetingOn, today);
  return (
    <div className={styles.alert}>
      <p className={styles.alertTitle}>
        {t(voter.decides ? 'alert.decides' : 'alert.sits', { name, meeting, inDays })}
      </p>
      {rivalMetOn === undefined ? null : (
        <p>
          {t('alert.rival', {
            name,
            count: rivalVisits,
            lastTime: days.distance(rivalMetOn, today),
          })}
        </p>
      )}
      {plannedOn === undefined ? null : (
        <p>{t('alert.planned', { inDays: days.distance(plannedOn, today) })}</p>
      )}
      {voter.contactAllowed ? null : <p>{t('alert.noContact')}</p>}
    </div>
  );
}

function Actions({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const raise = useIntent();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        variant="primary"
        icon={<CalendarPlus aria-hidden />}
        edits
        onPress={() => {
          raise({ to: 'plan-visit', personIds: [personId] });
        }}
      >
        {t('actions.planVisit')}
      </Button>
      <Button
        size="small"
        icon={<NotebookPen aria-hidden />}
        edits
        onPress={() => {
          raise({ to: 'log-visit', personIds: [personId] });
        }}
      >
        {t('actions.logVisit')}
      </Button>
      <Button
        size="small"
        icon={<Spline aria-hidden />}
        edits
        onPress={() => {
          raise({ to: 'add-tie', fromId: personId });
        }}
      >
        {t('actions.addTie')}
      </Button>
    </div>
  );
}

function MoreMenu({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const raise = useIntent();
  const isFixed = useReadOnly();
  const name = usePersonValue(personId, (person) => person.name) ?? '';
  const label = t('more.label', { name });
  return (
    <Menu
      label={label}
      trigger={<IconButton size="small" label={label} icon={<Ellipsis aria-hidden />} />}
      entries={[
        { id: 'save-person', label: t('more.save'), icon: <FileDown aria-hidden /> },
        {
          id: 'erase-person',
          label: t('more.erase'),
          icon: <Eraser aria-hidden />,
          tone: 'danger',
          isDisabled: isFixed,
        },
      ]}
      onAction={(id) => {
        if (id === 'save-person' || id === 'erase-person') raise({ to: id, personId });
      }}
    />
  );
}

function RemoveButton({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const run = useCommand();
  const changeSession = useChangeSession();
  return (
    <IconButton
      size="small"
      label={t('actions.remove')}
      icon={<Trash2 aria-hidden />}
      edits
      onPress={() => {
        if (run(removePerson, { id: personId }).ok) changeSession({ selection: null });
      }}
    />
  );
}
