import { describe, expect } from 'vitest';
import { openDriven } from './driven-page';
import type { DrivenPage } from './driven-page';
import { judgeEdits, lastEdit } from './page/numbered-edits';
import { test } from './trial';
import { TRIES } from './tries';

const tries = TRIES['close-flush'];
const TIMEOUT = 20 * 60_000;

/** Typed text among them, which waits a moment before it is written. */
const EDITS = 3;

/** Edits from this number on and leaves at once; brings the number of the last edit that must be kept. */
type Leave = (page: DrivenPage, from: number) => Promise<number>;

const LEAVING: Readonly<Record<string, Leave>> = {
  'it is closed': async ({ page, call }, from) => {
    await call('edit', from, EDITS);
    await page.close({ runBeforeUnload: true });
    return from + EDITS - 1;
  },
  'it is reloaded': async ({ page, call }, from) => {
    const loaded = page.waitForEvent('load');
    await call('editAndLeave', from, EDITS, null);
    await loaded;
    return from + EDITS - 1;
  },
  'another page is opened in its place': async ({ page, call }, from) => {
    const loaded = page.waitForEvent('load');
    await call('editAndLeave', from, EDITS, 'about:blank');
    await loaded;
    return from + EDITS - 1;
  },
  // Nobody is asked before a crash: what was called saved must be there.
  'it crashes': async ({ page, call, begin, reached, acknowledged }, from) => {
    begin('keepEditing', from);
    await reached(from + EDITS);
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await call('edit', from, 0).catch(() => undefined);
    return acknowledged();
  },
};

describe('close-flush: nothing is lost with the page', () => {
  test.for(Object.entries(LEAVING))(
    `when %s, in each of ${tries} tries`,
    { timeout: TIMEOUT },
    async ([, leave], { trial }) => {
      const losses: unknown[] = [];
      const { browser, page } = await trial.startDriven();
      await page.page.close();
      let kept = 0;
      for (let nth = 0; nth <= tries; nth += 1) {
        const tab = await openDriven(browser, trial.server);
        expect(await tab.call('start')).toMatchObject({ failure: null });
        const found = await tab.call('readStored');
        const { lost, doubled } = judgeEdits(found, kept);
        if (lost.length + doubled.length > 0) losses.push({ nth, lost, doubled });
        kept = nth < tries ? await leave(tab, lastEdit(found) + 1) : kept;
        if (!tab.page.isClosed()) await tab.page.close();
      }
      expect(losses).toEqual([]);
    },
  );
});
