import { describe, expect } from 'vitest';
import { judgeEdits } from './page/numbered-edits';
import { test } from './trial';
import { TRIES } from './tries';

const tries = TRIES['connection-lost'];
const TIMEOUT = 10 * 60_000;
const EDITS = 12;
const NOTHING_WRONG = { lost: [], doubled: [] };

describe('connection-lost: when the browser takes the database away under an open map', () => {
  test(
    `nothing edited before or since is lost, and saving goes on by itself (${tries} tries)`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      const { origin } = new URL(trial.server);
      const { browser, page } = await trial.startDriven();
      const session = await page.page.context().newCDPSession(page.page);
      await page.call('start');
      for (let nth = 0; nth < tries; nth += 1) {
        const first = nth * EDITS + 1;
        const last = first + EDITS - 1;
        const before = nth % EDITS;
        await page.call('edit', first, before);
        // As somebody does who clears the site's data: the connection closes, and all in it is gone.
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
        await page.call('edit', first + before, EDITS - before);
        await page.reached(last);
        expect(judgeEdits(await page.call('readShown'), last)).toEqual(NOTHING_WRONG);
        expect(judgeEdits(await page.call('readStored'), last)).toEqual(NOTHING_WRONG);
      }
      await browser.kill();
      const again = await trial.startDriven();
      expect(await again.page.call('start')).toMatchObject({ failure: null, maps: 1 });
      const found = await again.page.call('readStored');
      expect(judgeEdits(found, tries * EDITS)).toEqual(NOTHING_WRONG);
    },
  );
});
