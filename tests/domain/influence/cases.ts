import type { AccountMap } from '../../../src/domain/account-map';
import cases from '../../data/oracles/influence-cases.json';
import yaoA from '../../data/oracles/yao-a.json';
import yaoB from '../../data/oracles/yao-b.json';
import yaoC from '../../data/oracles/yao-c.json';

interface Counts {
  readonly '1': number;
  readonly '0': number;
  readonly '-1': number;
}

/** A worked example with its numbers as they are printed; which of them are there depends on it. */
interface Example {
  readonly map: AccountMap;
  readonly today: string;
  readonly V: number[][];
  readonly rho0: number[][];
  readonly rho05: number[][];
  readonly x_u10: number[];
  readonly E: Record<string, number>;
  readonly say: Record<string, number>;
  readonly reliability: number;
  readonly pmf_mid: number[];
  readonly prior_mid: number[];
  readonly after: number[];
  readonly x: Record<string, number>;
  readonly g: Record<string, number>;
  readonly gain: Record<string, number>;
  readonly fnv1a: Record<string, number>;
  readonly mulberry32_seed_1: number[];
  readonly stream_gm: number[];
  readonly swings: number[];
  readonly total: Counts;
  readonly by?: { readonly pess?: Counts; readonly mid?: Counts; readonly opt?: Counts };
  readonly swing?: Record<string, number>;
  readonly win_given_level?: Record<string, number[]>;
}

/** The example of the specification with that number, `E8`. */
export function example(number: string): Example {
  const found = cases.find((one) => one.example.startsWith(`${number} `));
  if (!found) throw new Error(`no example ${number}`);
  return found as unknown as Example;
}

/** The lost deal, straight from JSON: what was on paper, all there was to know, and the repaired map. */
export const yao = {
  a: yaoA.map as unknown as AccountMap,
  b: yaoB.map as unknown as AccountMap,
  c: yaoC.map as unknown as AccountMap,
};
