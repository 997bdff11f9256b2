import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import { INFLUENCE } from './constants';
import { NOTHING, WAYS, forEachPair, heardOn, keepCounting } from './heard';
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
  readonly ceiling: Float64Array;
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
  const ceiling = new Float64Array(ids.length).fill(INFLUENCE.ceiling.normal);
  people.forEach(({ firmness }, index) => {
    ceiling[index] = INFLUENCE.ceiling[firmness ?? 'normal'];
  });
  return { ids, indexOf, ...rowsOf(heard, repulsion), ceiling };
}

function rowsOf(heard: Heard, repulsion: number): Pick<Heeding, 'rowStart' | 'heeded' | 'weight'> {
  const n = heard.ids.length;
  const rowStart = new Int32Array(n + 1);
  const heeded = new Int32Array(heard.count);
  const weight = new Float64Array(heard.count);
  let end = 0;
  forEachPair(heard, (by, of, strongest) => {
    const sum = together(heard, strongest, repulsion);
    if (sum === 0) return;
    heeded[end] = of;
    weight[end] = sum;
    end += 1;
    rowStart[by + 1] = end;
  });
  for (let row = 1; row <= n; row++) {
    rowStart[row] = Math.max(rowStart[row] ?? 0, rowStart[row - 1] ?? 0);
  }
  return { rowStart, heeded: heeded.slice(0, end), weight: weight.slice(0, end) };
}

const CONFLICT = WAYS.indexOf('conflicts');

/** How much somebody is heeded in all ways together. */
function together({ worth }: Heard, strongest: Int32Array, repulsion: number): number {
  keepCounting(strongest);
  let sum = 0;
  for (let way = 0; way < WAYS.length; way++) {
    const entry = strongest[way] ?? NOTHING;
    if (entry === NOTHING) continue;
    sum += way === CONFLICT ? -repulsion * (worth[entry] ?? 0) : (worth[entry] ?? 0);
  }
  return sum;
}
