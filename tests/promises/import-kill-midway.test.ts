import { describe, expect } from 'vitest';
import { serializeLibraryFiles } from '../../src/files/library-file';
import { person, sampleMap } from '../storage/samples';
import { randomBelow, SEED } from './chance';
import type { DrivenPage } from './driven-page';
import type { FoundMap } from './page/imports';
import { test } from './trial';
import type { Trial } from './trial';
import { TRIES } from './tries';

const MINUTE = 60_000;
const MAPS = 6;
const PEOPLE = 150;
/** How many kills one profile goes through before an empty one takes its place. */
const KILLS_A_PROFILE = 5;
/** An import one map at a time is caught in between long before this many kills. */
const CONTROL_TRIES = 12;

const tries = TRIES['import-kill-midway'];

function fileOf(maps: number, people: number, name: string): string {
  const made = Array.from({ length: maps }, (_, n) => ({
    ...sampleMap(`m${n}`, { name: `${name} ${n}` }),
    people: Array.from({ length: people }, (_, p) => person(`p${p}`)),
  }));
  return serializeLibraryFiles(made, '2026-11-22T00:00:00Z')[0] ?? '';
}

const SEVERAL = fileOf(MAPS, PEOPLE, 'Imported');
const ONE = fileOf(1, MAPS * PEOPLE, 'Replaced');

/** What is there, in words that can be compared: ids are new where a file comes in again. */
function told(maps: readonly FoundMap[]): string[] {
  return maps.map(({ name, people }) => `${name}: ${people}`).sort();
}

const IMPORTED = Array.from({ length: MAPS }, (_, n) => `Imported ${n}: ${PEOPLE}`);
const REPLACED = `Replaced 0: ${MAPS * PEOPLE}`;

/** One way for a file to come in: how it begins, and what is there when it was let finish. */
interface Way {
  readonly begin: (page: DrivenPage, before: readonly FoundMap[]) => void;
  readonly after: (before: readonly string[]) => string[];
}

const KEEP_ALL: Way = {
  begin: (page) => page.begin('importFile', SEVERAL),
  after: (before) => [...before, ...IMPORTED].sort(),
};
const KEEP_OVER: Way = {
  begin: (page, before) => page.begin('replaceByFile', before[0]?.id, ONE),
  after: ([, ...others]) => [...others, REPLACED].sort(),
};

async function start(trial: Trial) {
  const { browser, page } = await trial.startDriven();
  expect((await page.call('start')).failure).toBeNull();
  return { browser, page, found: await page.call('findMaps') };
}

/** How long the whole takes when nobody stops it, in milliseconds. */
async function timeOf(trial: Trial): Promise<number> {
  const { page } = await start(trial);
  const time = await page.call('importFile', SEVERAL);
  await trial.renew();
  return Math.ceil(time);
}

/** Waits until the file is read, and then a random part of that time. */
async function aWhile(page: DrivenPage, time: number): Promise<void> {
  await page.reached(1);
  await new Promise((resolve) => setTimeout(resolve, randomBelow(time)));
}

describe('import-kill-midway: a browser killed while a file comes in', () => {
  test(
    `has nothing of it or everything, in ${tries} kills, of several maps or over another (seed ${SEED})`,
    async ({ trial, annotate }) => {
      const time = await timeOf(trial);
      let whole = 0;
      for (let nth = 0; nth < tries;) {
        let allowed: string[][] | undefined;
        for (let kill = 0; kill <= KILLS_A_PROFILE && nth <= tries; kill += 1) {
          const { browser, page, found } = await start(trial);
          if (allowed !== undefined) {
            expect(allowed).toContainEqual(told(found));
            if (String(told(found)) === String(allowed[1])) whole += 1;
          }
          if (kill === KILLS_A_PROFILE || nth === tries) {
            expect(await page.call('contradictions')).toBe(0);
            break;
          }
          const way = kill % 2 === 0 ? KEEP_ALL : KEEP_OVER;
          const before = told(found);
          const [first] = found.filter(({ name, people }) => `${name}: ${people}` === before[0]);
          allowed = [before, way.after(before)];
          way.begin(page, first === undefined ? found : [first]);
          await aWhile(page, time);
          await browser.kill();
          nth += 1;
        }
        await trial.renew();
      }
      await annotate(`${tries} kills: ${whole} times everything, ${tries - whole} times nothing`);
    },
    30 * MINUTE,
  );

  test(
    'would be caught with a part of it if one map were kept after the other',
    async ({ trial, annotate }) => {
      const time = (await timeOf(trial)) * 2;
      for (let kill = 1; kill <= CONTROL_TRIES; kill += 1) {
        const { browser, page, found } = await start(trial);
        if ((found.length - 1) % MAPS > 0) {
          await annotate(`caught at kill ${kill - 1}`);
          return;
        }
        page.begin('importOneByOne', SEVERAL);
        await aWhile(page, time);
        await browser.kill();
      }
      expect.fail('Every import was whole.');
    },
    5 * MINUTE,
  );
});
