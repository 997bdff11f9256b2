import { describe, expect } from 'vitest';
import { randomBelow, SEED } from './chance';
import { judgeEdits, lastEdit } from './page/numbered-edits';
import { test } from './trial';
import type { Trial } from './trial';
import { LONG_RUN, TRIES } from './tries';

/** How many kills one profile goes through before an empty one takes its place. */
const KILLS_A_PROFILE = 10;
/** A way of saying “saved” that loses is caught long before this many kills. */
const CONTROL_TRIES = 12;
const MINUTE = 60_000;

const tries = TRIES['kill9-acked-kept'];

/** Edits, kills and looks again; every edit that was called saved and is gone, and every one there twice. */
async function killWhileEditing(trial: Trial, kills: number, switches: readonly string[] = []) {
  const losses: string[] = [];
  let wiped = 0;
  let acknowledged = 0;
  for (let nth = 0; nth <= kills; nth += 1) {
    const { browser, page } = await trial.startDriven(switches);
    const opened = await page.call('start');
    expect(opened.failure).toBeNull();
    if (opened.report?.wiped) wiped += 1;
    const found = await page.call('readStored');
    const { lost, doubled } = judgeEdits(found, acknowledged);
    if (lost.length > 0) losses.push(`kill ${nth} lost ${lost.join()} of ${acknowledged}`);
    if (doubled.length > 0) losses.push(`kill ${nth} doubled ${doubled.join()}`);
    const next = lastEdit(found) + 1;
    page.begin('keepEditing', next);
    await page.reached(next + randomBelow(25));
    await browser.kill();
    acknowledged = page.acknowledged();
  }
  return { losses, wiped };
}

/** Kills while a way of saying “saved” that is known to lose is at work, until it has lost. */
async function killsUntilLost(trial: Trial, way: 'keepOnSuccess' | 'keepDebounced') {
  let acknowledged = 0;
  for (let nth = 0; nth <= CONTROL_TRIES; nth += 1) {
    const { browser, page } = await trial.startDriven();
    const kept = await page.call('readControl');
    if (kept.length < acknowledged) return nth;
    page.begin(way, kept.length + 1);
    await page.reached(kept.length + 1 + randomBelow(25));
    await browser.kill();
    acknowledged = page.acknowledged();
  }
  return null;
}

describe('kill9-acked-kept: what was called saved is there after the browser is killed', () => {
  test(
    `in each of ${tries} kills at a random edit (seed ${SEED})`,
    async ({ trial, annotate }) => {
      const losses: string[] = [];
      let wiped = 0;
      for (let left = tries; left > 0; left -= KILLS_A_PROFILE) {
        const outcome = await killWhileEditing(trial, Math.min(left, KILLS_A_PROFILE));
        losses.push(...outcome.losses);
        wiped += outcome.wiped;
        await trial.renew();
      }
      await annotate(`${tries} kills: ${losses.length} losses, ${wiped} wiped and restored`);
      expect(losses).toEqual([]);
    },
    30 * MINUTE,
  );

  if (LONG_RUN) {
    test(
      'with the database that newer Chromiums have, on SQLite',
      async ({ trial }) => {
        const switches = ['--enable-features=IdbSqliteBackingStore'];
        const { losses } = await killWhileEditing(trial, KILLS_A_PROFILE, switches);
        expect(losses).toEqual([]);
      },
      5 * MINUTE,
    );
  }
});

describe('the kills would catch a “saved” that is not true', () => {
  test(
    'said when a request has succeeded',
    async ({ trial, annotate }) => {
      const kills = await killsUntilLost(trial, 'keepOnSuccess');
      await annotate(`lost at kill ${kills ?? 'none'}`);
      expect(kills).not.toBeNull();
    },
    2 * MINUTE,
  );

  test(
    'said before a pause of 300 ms is over',
    async ({ trial, annotate }) => {
      const kills = await killsUntilLost(trial, 'keepDebounced');
      await annotate(`lost at kill ${kills ?? 'none'}`);
      expect(kills).not.toBeNull();
    },
    2 * MINUTE,
  );
});
