import { FIRST_LOAD_BUDGET, firstLoad, totalWeight } from '../scripts/bundle-size';
import { TABLES } from '../src/domain/account-map';
import type { AccountMap } from '../src/domain/account-map';
import { takenAsComplete } from '../src/domain/coverage/complete-map';
import { findGaps } from '../src/domain/coverage/index';
import { parseMapFile, serializeMapFile } from '../src/files/map-file';
import { analysisRows } from './analysis-rows';
import { computingTimes } from './computing-time';
import { BENCH_DAY, makeMap } from './make-map';
import { rowOf } from './results';
import type { Row } from './results';

const FILE_CHARACTERS = 5_000_000;

/** What is measured without a browser; the app is built into the folder. */
export async function nodeRows(appFolder: string): Promise<Row[]> {
  return [
    ...(await gapRows()),
    ...(await analysisRows()),
    await fileRow(15),
    firstLoadRow(appFolder),
  ];
}

/** All rules on a map nobody has looked at yet. */
async function gapRows(): Promise<Row[]> {
  return [
    await gapsRow(60, 201, 600),
    await gapsRow(500, 61),
    await gapsRow(2_000, 31),
    await gapsRow(5_000, 15),
  ];
}

async function gapsRow(n: number, rounds: number, warming?: number): Promise<Row> {
  const map = makeMap(n);
  // Warm, but with nothing remembered of the map: each round has a copy of its own, as the app has it.
  const times = await computingTimes(rounds, () => takenAsComplete(structuredClone(map)), {
    ours: (copy) => findGaps(copy, BENCH_DAY),
    bare: onePass,
    ...(warming !== undefined && { warming }),
  });
  return rowOf({ name: 'all 40 gap rules, whole map', n, target: 10 }, times);
}

/** Reads every field of every row once. */
function onePass(map: AccountMap): number {
  let filled = 0;
  for (const table of TABLES) {
    for (const row of map[table]) {
      for (const value of Object.values(row)) if (value !== undefined) filled += 1;
    }
  }
  return filled;
}

async function fileRow(rounds: number): Promise<Row> {
  const exportedAt = `${BENCH_DAY}T12:00:00Z`;
  const textOf = (people: number) => serializeMapFile(makeMap(people), { exportedAt });
  const n = Math.ceil((FILE_CHARACTERS / textOf(1_000).length) * 1_000);
  const text = textOf(n);
  const times = await computingTimes(rounds, () => text, {
    ours: (file) => parseMapFile(file),
    bare: (file) => JSON.parse(file) as unknown,
  });
  return rowOf({ name: 'map file of 5 MB, read and checked', n, target: 4 }, times);
}

/** In kB against the budget. */
function firstLoadRow(folder: string): Row {
  const ours = [totalWeight(firstLoad(folder))];
  return rowOf(
    { name: 'first load, gzip, kB against the budget', target: 1 },
    { ours, bare: [FIRST_LOAD_BUDGET] },
  );
}
