import { describe, expect } from 'vitest';
import { randomBelow, SEED } from './chance';
import { judgeEdits, lastEdit } from './page/numbered-edits';
import { tearLog } from './profile';
import { test } from './trial';
import type { Trial } from './trial';
import { LONG_RUN, TRIES } from './tries';

const tries = TRIES['torn-tail-recovers'];
const TIMEOUT = 30 * 60_000;
const MOST_BYTES_TORN = 2_000;

/** Edits, kills the browser and cuts the end off the database's log; the last edit called saved. */
async function editKillTear(trial: Trial): Promise<number> {
  const { browser, page } = await trial.startDriven();
  expect(await page.call('start')).toMatchObject({ failure: null });
  const next = lastEdit(await page.call('readStored')) + 1;
  page.begin('keepEditing', next);
  await page.reached(next + 5 + randomBelow(25));
  await browser.kill();
  tearLog(trial.profile, 1 + randomBelow(MOST_BYTES_TORN));
  return page.acknowledged();
}

/** Starts again and looks at what is there; leaves the browser to be killed. */
async function lookAgain(trial: Trial, acknowledged: number) {
  const { browser, page } = await trial.startDriven();
  const { failure, report } = await page.call('start');
  const judged = judgeEdits(await page.call('readStored'), acknowledged);
  const contradictions = await page.call('contradictions');
  await browser.kill();
  return { failure, report, judged, contradictions };
}

const NOTHING_WRONG = {
  failure: null,
  judged: { lost: [], doubled: [] },
  contradictions: 0,
};

describe('torn-tail-recovers: a log that ends in the middle of a write', () => {
  test(
    `costs nothing: what it lacked is put back and told, and the next start finds all (${tries} tries, seed ${SEED})`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      for (let nth = 0; nth < tries; nth += 1) {
        const acknowledged = await editKillTear(trial);
        const first = await lookAgain(trial, acknowledged);
        expect(first).toMatchObject(NOTHING_WRONG);
        expect(first.report).toMatchObject({ wiped: false, unclean: true, healed: true });
        const second = await lookAgain(trial, acknowledged);
        expect(second).toMatchObject(NOTHING_WRONG);
        expect(second.report).toMatchObject({ wiped: false });
      }
    },
  );

  test(
    `costs nothing even where the browser drops the whole database for it (${tries} tries, seed ${SEED})`,
    { timeout: TIMEOUT },
    async ({ trial, annotate }) => {
      const wiped: boolean[] = [];
      for (let nth = 0; nth < tries; nth += 1) {
        const acknowledged = await editKillTear(trial);
        // An app that does not heal writes on behind the torn end; the start after that one wipes.
        const { browser, page } = await trial.startDriven();
        await page.call('writeBare', 5);
        await browser.kill();
        const again = await lookAgain(trial, acknowledged);
        expect(again).toMatchObject(NOTHING_WRONG);
        wiped.push(again.report?.wiped ?? false);
        if (again.report?.wiped) {
          expect(again.report.reconciled).toMatchObject([{ outcome: 'restored' }]);
        }
        await trial.renew();
      }
      await annotate(`${wiped.filter(Boolean).length} of ${tries} databases dropped and restored`);
      // Otherwise the browser no longer does what this guards against, and nothing was tried.
      expect(wiped).toContain(true);
    },
  );

  if (LONG_RUN) {
    test(
      'costs nothing with the database that newer Chromiums have, on SQLite',
      { timeout: TIMEOUT },
      async ({ trial }) => {
        const switches = ['--enable-features=IdbSqliteBackingStore'];
        for (let nth = 0; nth < 5; nth += 1) {
          const { browser, page } = await trial.startDriven(switches);
          expect(await page.call('start')).toMatchObject({ failure: null });
          const next = lastEdit(await page.call('readStored')) + 1;
          page.begin('keepEditing', next);
          await page.reached(next + randomBelow(25));
          await browser.kill();
          expect(await lookAgain(trial, page.acknowledged())).toMatchObject(NOTHING_WRONG);
        }
      },
    );
  }
});
