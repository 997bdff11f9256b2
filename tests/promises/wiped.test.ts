import { describe, expect } from 'vitest';
import myData from '../../src/language/en/my-data';
import recovery from '../../src/language/en/recovery';
import { openDriven } from './driven-page';
import { judgeEdits, lastEdit } from './page/numbered-edits';
import { wipeDatabase, wipeFiles } from './profile';
import { test } from './trial';
import type { Trial } from './trial';
import { TRIES } from './tries';

const TIMEOUT = 20 * 60_000;
const EDITS = 10;

/** Starts, looks whether all edits up to this number are there, makes more and closes in good order. */
async function work(trial: Trial, kept: number) {
  const { browser, page } = await trial.startDriven();
  const { failure, report, maps } = await page.call('start');
  expect(failure).toBeNull();
  const found = await page.call('readStored');
  expect(judgeEdits(found, kept)).toEqual({ lost: [], doubled: [] });
  const next = lastEdit(found) + 1;
  await page.call('edit', next, EDITS);
  await page.reached(next + EDITS - 1);
  expect(await page.call('contradictions')).toBe(0);
  await browser.close();
  return { kept: next + EDITS - 1, report, maps };
}

describe('idb-wiped-restored: when the browser has dropped the database', () => {
  const tries = TRIES['idb-wiped-restored'];
  test(
    `everything is restored from the second copy, and told (${tries} tries)`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      let { kept } = await work(trial, 0);
      for (let nth = 0; nth < tries; nth += 1) {
        wipeDatabase(trial.profile);
        const again = await work(trial, kept);
        expect(again.maps).toBe(1);
        expect(again.report).toMatchObject({ wiped: true, reconciled: [{ outcome: 'restored' }] });
        kept = again.kept;
      }
      expect((await work(trial, kept)).report).toMatchObject({ wiped: false, reconciled: [] });
    },
  );
});

describe('what opening had to restore', () => {
  test('is told on the first screen, once', async ({ trial }) => {
    await work(trial, 0);
    wipeDatabase(trial.profile);
    const browser = await trial.start();
    const app = await browser.openPage(trial.server);
    await app.getByText(myData.opening.wiped_one.replace('{{count}}', '1')).waitFor();
    await app.getByRole('button', { name: 'Open Grid renewal', exact: true }).waitFor();
    await app.reload();
    await app.getByRole('button', { name: 'Open Grid renewal', exact: true }).waitFor();
    expect(await app.getByText(/restored from the second copy/).count()).toBe(0);
  });
});

describe('opfs-wiped-rebuilt: when the second copy is gone', () => {
  const tries = TRIES['opfs-wiped-rebuilt'];
  test(
    `it is rebuilt from the database, and holds everything again (${tries} tries)`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      let { kept } = await work(trial, 0);
      for (let nth = 0; nth < tries; nth += 1) {
        wipeFiles(trial.profile);
        const rebuilt = await work(trial, kept);
        expect(rebuilt.report).toMatchObject({
          wiped: false,
          reconciled: [{ outcome: 'rebuilt' }],
        });
        // The proof: now it alone is left.
        wipeDatabase(trial.profile);
        const restored = await work(trial, rebuilt.kept);
        expect(restored.report).toMatchObject({
          wiped: true,
          reconciled: [{ outcome: 'restored' }],
        });
        kept = restored.kept;
      }
    },
  );
});

describe('both-wiped-recovery-page: when both copies are gone', () => {
  const tries = TRIES['both-wiped-recovery-page'];
  test(
    `it is said, and the app does not begin anew as if nothing had been (${tries} tries)`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      for (let nth = 0; nth < tries; nth += 1) {
        await work(trial, 0);
        wipeDatabase(trial.profile);
        wipeFiles(trial.profile);
        const browser = await trial.start();
        const app = await browser.openPage(trial.server);
        await app.getByText(myData.gone.title).waitFor();
        const page = await openDriven(browser, trial.server);
        expect(await page.call('start')).toMatchObject({ failure: { code: 'both-copies-gone' } });
        expect(await page.call('dumpBare')).toBeNull();
        await app.getByRole('link', { name: myData.gone.recovery }).click();
        await app.getByText(recovery.nothing).waitFor();
        await trial.renew();
      }
    },
  );
});
