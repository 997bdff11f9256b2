import type { AccountMap } from '../domain/account-map';
import { ATTITUDES } from '../domain/attitude';
import type { Attitude } from '../domain/attitude';
import type { Day } from '../domain/day';
import { TIE_KINDS } from '../domain/vocabulary';
import type { TieKind } from '../domain/vocabulary';
import type { Lens } from './lenses/lens';
import { personMarks } from './person-marks';
import type { PersonMarks } from './person-marks';
import type { HiddenMarks } from './picturing';

/** How many of each mark the legend stands for. */
export interface LegendCounts {
  readonly attitudes: Readonly<Record<Attitude, number>>;
  readonly met: number;
  readonly unmetSeat: number;
  readonly planned: number;
  readonly rival: number;
  readonly ties: Readonly<Record<TieKind, number>>;
}

/**
 * Counts people and ties of the lens, folded ones too. What the legend hides keeps its number, which
 * is how many there would be; a tie counts only while both its people are shown.
 */
export function legendCounts(
  map: AccountMap,
  today: Day,
  lens: Lens,
  hidden: Pick<HiddenMarks, 'attitudes' | 'contact'>,
): LegendCounts {
  const inLens = [...personMarks(map, today).values()].filter(
    (marks) => lens !== 'meeting' || marks.seat !== undefined,
  );
  const shown = new Set(
    inLens
      .filter(
        (marks) => !hidden.attitudes.has(marks.attitude) && !hidden.contact.has(contactOf(marks)),
      )
      .map(({ personId }) => personId),
  );
  const ties = map.ties.filter(({ fromId, toId }) => shown.has(fromId) && shown.has(toId));
  const count = (passes: (marks: PersonMarks) => boolean) => inLens.filter(passes).length;
  return {
    attitudes: numbersOf(ATTITUDES, (attitude) => count((marks) => marks.attitude === attitude)),
    met: count(({ ring }) => ring === 'met'),
    unmetSeat: count(({ ring }) => ring === 'unmet-seat'),
    planned: count(({ plannedOn }) => plannedOn !== undefined),
    rival: count(({ metByRivalOn }) => metByRivalOn !== undefined),
    ties: numbersOf(TIE_KINDS, (kind) => ties.filter((tie) => tie.kind === kind).length),
  };
}

function contactOf({ metOn }: PersonMarks): 'met' | 'unmet' {
  return metOn === undefined ? 'unmet' : 'met';
}

function numbersOf<K extends string>(
  keys: readonly K[],
  numberOf: (key: K) => number,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, numberOf(key)])) as Record<K, number>;
}
