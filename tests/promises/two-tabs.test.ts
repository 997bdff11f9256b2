import { describe, expect } from 'vitest';
import { openDriven } from './driven-page';
import { test } from './trial';
import { TRIES } from './tries';

const COMMANDS = 200;
const TIMEOUT = 10 * 60_000;

const seeds = Array.from({ length: TRIES['two-tabs'] }, (_, index) => index + 1);

describe('two-tabs: two tabs never overwrite each other', () => {
  test.for(seeds)(
    `of ${COMMANDS} commands none is lost and none doubled (seed %i)`,
    { timeout: TIMEOUT },
    async (seed, { trial }) => {
      const { browser, page: first } = await trial.startDriven();
      await first.call('start');
      const second = await openDriven(browser, trial.server);
      await second.call('start');

      const count = COMMANDS / 2;
      const expected = await Promise.all(
        [first, second].map((page, tab) => page.call('runTabCommands', { tab, seed, count })),
      );
      for (const page of [first, second]) {
        expect(await page.call('savedOrFailed')).toEqual({ state: 'saved' });
      }
      // The tabs hear of each other's last commit a moment later.
      await expect
        .poll(async () => {
          const { shown, stored } = await first.call('readTab');
          const other = await second.call('readTab');
          return JSON.stringify(shown) === JSON.stringify(stored) &&
            JSON.stringify(other.shown) === JSON.stringify(stored)
            ? 'all the same'
            : 'different';
        })
        .toBe('all the same');

      const { stored, refusals } = await first.call('readTab');
      // Otherwise the tabs never met, and nothing was tried.
      expect(refusals + (await second.call('readTab')).refusals).toBeGreaterThan(5);
      const shared = stored.people.find(({ name }) => name === 'Shared');
      const names = stored.people.map(({ name }) => name).filter((name) => name !== 'Shared');
      expect(names.sort()).toEqual(expected.flatMap((tab) => tab.names).sort());
      expect([shared?.title, shared?.department]).toEqual(expected.map(({ field }) => field));
      expect(await first.call('contradictions')).toBe(0);
    },
  );
});
