import { describe, expect } from 'vitest';
import { randomBelow, SEED } from './chance';
import { openDriven } from './driven-page';
import type { DrivenPage } from './driven-page';
import { test } from './trial';
import { TRIES } from './tries';

const TIMEOUT = 60 * 60_000;
const tries = TRIES['erase-everywhere'];
const kills = TRIES['erase-killed'];
/** After so many tries the browser is started anew. */
const RESTART_EVERY = 10;
/** Erasing takes about as long, in milliseconds. */
const LATEST_KILL = 150;

function newMark(): string {
  return `Mark${SEED}x${randomBelow(1_000_000_000)}`;
}

/** Puts a marked person onto the map and waits until both copies have him. */
async function addMarked(page: DrivenPage, mark: string): Promise<string> {
  const personId = await page.call('addMarked', mark);
  expect(await page.call('savedOrFailed')).toEqual({ state: 'saved' });
  // Otherwise nothing would be found of him afterwards either.
  expect(await page.call('countEverywhere', mark)).toBeGreaterThan(50);
  return personId;
}

describe('erase-everywhere: of a person who was erased nothing is kept', () => {
  test(
    `in ${tries} tries, in two tabs and after the next start (seed ${SEED})`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      for (let left = tries; left > 0; left -= RESTART_EVERY) {
        const { browser, page } = await trial.startDriven();
        await page.call('start');
        const other = await openDriven(browser, trial.server);
        await other.call('start');
        const marks: string[] = [];
        for (let nth = 0; nth < Math.min(left, RESTART_EVERY); nth += 1) {
          const mark = newMark();
          const personId = await addMarked(page, mark);
          await expect.poll(() => other.call('countEverywhere', personId)).toBeGreaterThan(50);
          expect(await page.call('eraseMarked', personId)).toEqual({ ok: true, value: {} });
          for (const tab of [page, other]) {
            await expect.poll(() => tab.call('countEverywhere', mark)).toBe(0);
            await expect.poll(() => tab.call('countEverywhere', personId)).toBe(0);
          }
          marks.push(mark);
        }
        await browser.close();
        const again = await trial.startDriven();
        expect((await again.page.call('start')).failure).toBeNull();
        for (const mark of marks) expect(await again.page.call('countEverywhere', mark)).toBe(0);
        expect(await again.page.call('contradictions')).toBe(0);
        await again.browser.kill();
      }
    },
  );

  test(
    `nothing or everything, in ${kills} kills of the browser meanwhile (seed ${SEED})`,
    { timeout: TIMEOUT },
    async ({ trial, annotate }) => {
      let erased = 0;
      let current = await trial.startDriven();
      await current.page.call('start');
      for (let nth = 0; nth < kills; nth += 1) {
        const mark = newMark();
        const personId = await addMarked(current.page, mark);
        const whole = await current.page.call('countRows', mark);
        current.page.begin('eraseMarked', personId);
        await new Promise((resolve) => setTimeout(resolve, randomBelow(LATEST_KILL)));
        await current.browser.kill();
        current = await trial.startDriven();
        expect((await current.page.call('start')).failure).toBeNull();
        const isErased = (await current.page.call('countRows', mark)) === 0;
        if (isErased) {
          erased += 1;
          expect(await current.page.call('countEverywhere', mark)).toBe(0);
        } else expect(await current.page.call('countRows', mark)).toBe(whole);
        expect(await current.page.call('contradictions')).toBe(0);
        await current.page.call('eraseMarked', personId);
      }
      await annotate(`${kills} kills: ${erased} erased, ${kills - erased} not begun`);
    },
  );
});
