import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import { gapId } from './gap';
import type { Gap } from './gap';

/** The rules that say, each at its own time, that somebody has not been met. */
const NOT_MET: ReadonlySet<string> = new Set(['G01', 'G02', 'G10', 'G13']);

/** What a gap is about, whichever rule says it. */
function matterOf({ rule, subject }: Gap): string {
  return NOT_MET.has(rule) ? `not met:${subject}` : gapId({ rule, subject });
}

export interface GapChanges {
  readonly closed: readonly Gap[];
  readonly opened: readonly Gap[];
  /** Still open, but a visit that would close it has come into the calendar. */
  readonly planned: readonly Gap[];
}

/**
 * Which gaps a change has closed and which it has opened. Somebody whom only the rival has met is
 * the same gap as somebody whom nobody has met, and so is a list that has become shorter or longer.
 */
export function gapChanges(
  before: readonly Gap[],
  after: readonly Gap[],
  map: Pick<AccountMap, 'people' | 'meetings'>,
): GapChanges {
  const closed = missingFrom(after, before);
  const opened = missingFrom(before, after);
  const isReworded = (gap: Gap, others: readonly Gap[]) =>
    !isAboutOne(gap, map) && others.some(({ rule }) => rule === gap.rule);
  return {
    closed: closed.filter((gap) => !isReworded(gap, opened)),
    opened: opened.filter((gap) => !isReworded(gap, closed)),
    planned: newlyPlanned(before, after),
  };
}

function missingFrom(there: readonly Gap[], gaps: readonly Gap[]): readonly Gap[] {
  const matters = new Set(there.map(matterOf));
  return gaps.filter((gap) => !matters.has(matterOf(gap)));
}

function newlyPlanned(before: readonly Gap[], after: readonly Gap[]): readonly Gap[] {
  const unplanned = new Set(before.filter(({ planned }) => planned !== true).map(matterOf));
  return after.filter((gap) => gap.planned === true && unplanned.has(matterOf(gap)));
}

/** Its subject is one person or meeting, and not what a list holds at the moment. */
function isAboutOne(
  { subject }: Gap,
  { people, meetings }: Pick<AccountMap, 'people' | 'meetings'>,
): boolean {
  return rowsById(people).has(subject) || rowsById(meetings).has(subject);
}
