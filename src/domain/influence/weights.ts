import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import { INFLUENCE } from './constants';
import { WAYS, heardOn, slotOf } from './heard';
import type { Heard, HeardRoom } from './heard';

/** Who heeds whom, row by row: the people that i heeds stand at `rowStart[i] … rowStart[i + 1] − 1`. */
export interface Heeding {
  /** People by id, then the unnamed heads of the room. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rowStart: Int32Array;
  readonly heeded: Int32Array;
  /** Raw weight a_ij; negative only towards people one is at odds with. */
  readonly weight: Float64Array;
  /** Lmax_i: how much of this mind others can make up at most, 0 … 1. */
  readonly ceiling: readonly number[];
}

/**
 * Raw weights a_ij, how much i heeds j (influence.md a), of everything that is heard. Parallel ties
 * of one kind count once, the strongest; kinds add up. Conflict cancels trust and the formal line
 * and adds −ρ × strength × certainty. O(people + ties).
 */
export function heedingOf(
  map: AccountMap,
  today: Day,
  room: HeardRoom | undefined,
  assumptions: Assumptions,
): Heeding {
  return heedingIn(heardOn(map, today, room, assumptions), assumptions);
}

/** The raw weights of what is heard. */
export function heedingIn(heard: Heard, { repulsion }: Pick<Assumptions, 'repulsion'>): Heeding {
  const { ids, indexOf, people } = heard;
  const ceiling = ids.map((_, index) => INFLUENCE.ceiling[people[index]?.firmness ?? 'normal']);
  return { ids, indexOf, ...rowsOf(heard, repulsion), ceiling };
}

function rowsOf(
  { ids, rowStart, rowEnd, of, worth }: Heard,
  repulsion: number,
): Pick<Heeding, 'rowStart' | 'heeded' | 'weight'> {
  const start = new Int32Array(ids.length + 1);
  const heeded = new Int32Array(of.length);
  const weight = new Float64Array(of.length);
  let end = 0;
  for (let row = 0; row < ids.length; row++) {
    for (let pair = rowStart[row] ?? 0; pair < (rowEnd[row] ?? 0); pair++) {
      const sum = together(worth, pair, repulsion);
      if (sum === 0) continue;
      heeded[end] = of[pair] ?? 0;
      weight[end] = sum;
      end += 1;
    }
    start[row + 1] = end;
  }
  return { rowStart: start, heeded: heeded.subarray(0, end), weight: weight.subarray(0, end) };
}

const CONFLICT = WAYS.indexOf('conflicts');

/** How much somebody is heeded in all ways together. */
function together(worth: Float64Array, pair: number, repulsion: number): number {
  let sum = 0;
  for (let way = 0; way < CONFLICT; way++) sum += worth[slotOf(pair, way)] ?? 0;
  const conflict = worth[slotOf(pair, CONFLICT)] ?? 0;
  return conflict > 0 ? sum - repulsion * conflict : sum;
}
