import type { Visit } from '../../domain/account-map';
import type { Day } from '../../domain/day';

/** A visit while it is being written: what is typed stays as typed until it is saved. */
export interface VisitDraft {
  readonly personIds: readonly string[];
  readonly side: 'us' | 'rival';
  /** A rival of the map, or null for the one named in `rivalName`. */
  readonly rivalId: string | null;
  readonly rivalName: string;
  readonly date: Day | null;
  /** Days of which only a part is typed; what `date` and `stepDue` say is then older than the field. */
  readonly halfTyped: readonly ('date' | 'stepDue')[];
  readonly channel: Visit['channel'];
  readonly setting: Visit['setting'];
  readonly met: boolean;
  readonly teamIds: readonly string[];
  readonly purpose: string;
  readonly note: string;
  readonly learned: string;
  readonly reaction: string;
  readonly stepWhat: string;
  readonly stepDue: Day | null;
  readonly stepDone: boolean;
}

/** What a new visit starts from. */
export interface VisitStart {
  readonly personIds: readonly string[];
  /** `us` or a rival's id; anything else is a rival still to be named. */
  readonly by?: string;
  readonly date?: Day;
  readonly purpose?: string;
  readonly planned: boolean;
}

const EMPTY: VisitDraft = {
  personIds: [],
  side: 'us',
  rivalId: null,
  rivalName: '',
  date: null,
  halfTyped: [],
  channel: 'visit',
  setting: 'private',
  met: true,
  teamIds: [],
  purpose: '',
  note: '',
  learned: '',
  reaction: '',
  stepWhat: '',
  stepDue: null,
  stepDone: false,
};

export function newDraft(start: VisitStart, date: Day, rivalIds: readonly string[]): VisitDraft {
  const { personIds, by = 'us', purpose = '' } = start;
  const rivalId = rivalIds.find((id) => id === by) ?? rivalIds[0] ?? null;
  return { ...EMPTY, personIds, purpose, date, side: by === 'us' ? 'us' : 'rival', rivalId };
}

export function draftOf(visit: Visit, today: Day): VisitDraft {
  return {
    ...EMPTY,
    personIds: visit.personIds,
    side: visit.by === 'us' ? 'us' : 'rival',
    rivalId: visit.by === 'us' ? null : visit.by,
    date: visit.date,
    channel: visit.channel,
    setting: visit.setting,
    // A plan carries no answer yet; whoever moves it to a day gone by most likely went.
    met: visit.date > today || visit.met,
    teamIds: visit.teamIds,
    purpose: visit.purpose ?? '',
    note: visit.note ?? '',
    learned: visit.learned ?? '',
    reaction: visit.reaction ?? '',
    stepWhat: visit.nextStep?.what ?? '',
    stepDue: visit.nextStep?.due ?? null,
    stepDone: visit.nextStep?.done ?? false,
  };
}

export type VisitField = 'personIds' | 'rival' | 'date' | 'nextStep' | 'stepDue';
export type VisitProblem = 'nobody' | 'noRival' | 'noDay' | 'noSuchDay' | 'stepWithoutWords';

/** What still keeps the draft from being a visit, by field. */
export function problemsOf(draft: VisitDraft): Partial<Record<VisitField, VisitProblem>> {
  const problems: Partial<Record<VisitField, VisitProblem>> = {};
  if (draft.personIds.length === 0) problems.personIds = 'nobody';
  if (draft.side === 'rival' && draft.rivalId === null && draft.rivalName.trim() === '') {
    problems.rival = 'noRival';
  }
  if (draft.date === null) problems.date = 'noDay';
  for (const field of draft.halfTyped) problems[field] = 'noSuchDay';
  if (draft.stepWhat.trim() === '' && (draft.stepDue !== null || draft.stepDone)) {
    problems.nextStep = 'stepWithoutWords';
  }
  return problems;
}

/** The visit's fields but for `by`; undefined clears a field. */
export type VisitFields = Omit<Visit, 'id' | 'by'>;

/**
 * The fields as they are stored. A plan is stored as not having taken place, so that the day alone
 * does not make it count: somebody has to say that it happened.
 */
export function fieldsOf(draft: VisitDraft, date: Day, today: Day): VisitFields {
  return {
    date,
    personIds: [...draft.personIds],
    teamIds: draft.side === 'us' ? [...draft.teamIds] : [],
    channel: draft.channel,
    setting: draft.setting,
    met: date <= today && draft.met,
    purpose: words(draft.purpose),
    note: words(draft.note),
    learned: words(draft.learned),
    reaction: words(draft.reaction),
    nextStep:
      draft.stepWhat.trim() === ''
        ? undefined
        : { what: draft.stepWhat, due: draft.stepDue ?? undefined, done: draft.stepDone },
  };
}

/** The draft after a day was left half typed, or was finished. */
export function withHalfTyped(
  { halfTyped }: VisitDraft,
  field: 'date' | 'stepDue',
  isHalf: boolean,
): Pick<VisitDraft, 'halfTyped'> {
  const others = halfTyped.filter((other) => other !== field);
  return { halfTyped: isHalf ? [...others, field] : others };
}

/** Why the visit will not count as one, if it will not. */
export function doesNotCount(
  { channel, setting, met, date }: Pick<VisitDraft, 'channel' | 'setting' | 'met' | 'date'>,
  today: Day,
): 'message' | 'crowd' | 'missed' | null {
  if (channel === 'message') return 'message';
  if (setting === 'crowd') return 'crowd';
  return !met && date !== null && date <= today ? 'missed' : null;
}

function words(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
