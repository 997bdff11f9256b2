import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Meeting } from '../domain/account-map';
import { addDays } from '../domain/day';
import type { Day } from '../domain/day';
import type { CanvasWords } from '../graph-view/canvas-words';
import type { PersonMarks } from '../graph-view/person-marks';
import { useDayWords } from '../language/day-words';

type Translate = TFunction<['canvas', 'terms']>;

/** Every word the canvas shows or speaks, in the language of the screen. */
export function useCanvasWords(today: Day): CanvasWords {
  const { t } = useTranslation(['canvas', 'terms']);
  const { distance } = useDayWords();
  return useMemo(() => canvasWords(t, (day) => distance(day, today), today), [t, distance, today]);
}

type Say = (day: Day) => string;

function canvasWords(t: Translate, say: Say, today: Day): CanvasWords {
  return {
    region: t('region'),
    people: t('people'),
    help: t('help'),
    bands: {
      decision: t('bands.decision'),
      management: t('bands.management'),
      operation: t('bands.operation'),
      unknown: t('bands.unknown'),
      outside: t('bands.outside'),
      departments: t('bands.departments'),
    },
    noDepartment: t('noDepartment'),
    foldDepartments: t('foldDepartments'),
    who: t('who'),
    nameSeat: t('nameSeat'),
    us: t('us'),
    observers: t('observers'),
    chair: t('chair'),
    observer: t('observer'),
    left: t('left'),
    turned: t('turned'),
    door: t('door'),
    table: (meeting) => tableLines(t, meeting, say),
    guest: ({ by, rivalName, invited }) =>
      by === 'rival'
        ? t('guestRival', { name: rivalName ?? t('rival') })
        : t(invited ? 'guestUs' : 'guestUsNot'),
    describePerson: (marks) => describePerson(t, marks, say, today),
    describeTie: (tie, fromName, toName) => {
      const mutual = tie.kind === 'trusts' || tie.kind === 'conflicts';
      const kind = t(`tieKinds.${tie.kind}`);
      const sentence = t(mutual ? 'tieBoth' : 'tie', { from: fromName, to: toName, kind });
      const certainty = t(`terms:certainty.${tie.certainty}`);
      return [t('tieDetail', { tie: sentence, certainty }), tie.note].filter(Boolean).join('\n');
    },
    countPeople: (people) => t('countPeople', { count: people }),
    countHighlighted: (highlighted, people) => t('countHighlighted', { highlighted, people }),
    describeDepartment: (name, people) => t('department', { name, count: people }),
  };
}

function tableLines(t: Translate, meeting: Meeting, say: Say): string[] {
  const when = meeting.date === undefined ? t('table.undated') : say(meeting.date);
  const named = meeting.seats.length;
  const { headcount } = meeting;
  return [
    meeting.name,
    `${when} · ${t(`table.rule.${meeting.rule ?? 'unknown'}`)}`,
    headcount === undefined
      ? t('table.headsUnknown', { named })
      : t('table.heads', { named, headcount }),
  ];
}

function describePerson(t: Translate, marks: PersonMarks, say: Say, today: Day): string {
  const { name, title, badges, attitude, hatched, evidence, seat } = marks;
  const { metOn, plannedOn, metByRivalOn, assumed, left } = marks;
  const word = t(`attitudes.${attitude}`);
  const stands = hatched ? t('nearest', { attitude: word }) : word;
  const parts = [
    name,
    title,
    ...badges.map((badge) => t(`badges.${badge}`)),
    evidence ? `${stands} ${t(`evidence.${evidence}`)}` : stands,
    metOn ? t('spoken.met', { when: say(metOn) }) : t('spoken.notMet'),
    plannedOn && t('spoken.planned', { when: say(plannedOn) }),
    metByRivalOn && t('spoken.rival', { when: say(metByRivalOn) }),
    seat &&
      t(`spoken.${seatRole(seat)}`, {
        meeting: seat.meetingName,
        when: say(addDays(today, seat.days)),
      }),
    assumed && t('spoken.assumed'),
    left && t('left'),
  ];
  return parts.filter(Boolean).join(t('spoken.join'));
}

function seatRole(seat: { readonly chair: boolean; readonly observer: boolean }) {
  if (seat.chair) return 'chairs';
  return seat.observer ? 'observes' : 'seat';
}
