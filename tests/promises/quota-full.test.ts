import { describe, expect } from 'vitest';
import { parseMapFile } from '../../src/files/map-file';
import type { DrivenPage } from './driven-page';
import { findEdits, judgeEdits } from './page/numbered-edits';
import { test } from './trial';
import { TRIES } from './tries';

const tries = TRIES['quota-full'];
const TIMEOUT = 10 * 60_000;
/** Edits are made in parcels until the disk is full, at most so many. */
const PARCELS = 40;
const EDITS = 10;
const LETTERS = 5_000;

const NOTHING_WRONG = { lost: [], doubled: [] };

/** Edits until a save is not said to be in both copies; the last edit, and what was said instead. */
async function editUntilFull({ call }: DrivenPage, from: number) {
  for (let parcel = 0; parcel < PARCELS; parcel += 1) {
    const first = from + parcel * EDITS;
    await call('edit', first, EDITS, LETTERS);
    const saving = await call('savedOrFailed');
    const last = first + EDITS - 1;
    if (saving.state === 'failed') return { last, told: saving.failure };
    if (saving.state === 'saved' && saving.missing) return { last, told: saving.missing.failure };
  }
  throw new Error('The disk was never full.');
}

describe('quota-full: a save for which there is no room is never silent', () => {
  test(
    `the edits stay on the screen and in the file, and are saved once there is room (${tries} tries)`,
    { timeout: TIMEOUT },
    async ({ trial }) => {
      const { origin } = new URL(trial.server);
      for (let nth = 0; nth < tries; nth += 1) {
        const before = await trial.startDriven();
        const counting = await before.page.page.context().newCDPSession(before.page.page);
        await before.page.call('start');
        await before.page.call('edit', 1, EDITS);
        await before.page.reached(EDITS);
        const { usage } = await counting.send('Storage.getUsageAndQuota', { origin });
        await before.browser.close();

        const { page } = await trial.startDriven();
        const session = await page.page.context().newCDPSession(page.page);
        // Full from the start, or filled while working. (The browser looks at no size of 0.)
        const quotaSize = nth % 2 === 0 ? 1 : usage + EDITS * LETTERS;
        await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
        expect(await page.call('start')).toMatchObject({ failure: null });
        expect(judgeEdits(await page.call('readStored'), EDITS)).toEqual(NOTHING_WRONG);
        const { last, told } = await editUntilFull(page, EDITS + 1);
        expect(told.code).toBe('quota');
        expect(page.acknowledged()).toBeLessThan(last);
        expect(judgeEdits(await page.call('readShown'), last)).toEqual(NOTHING_WRONG);
        const file = parseMapFile(await page.call('fileText'));
        expect(file.ok && judgeEdits(findEdits(file.value.map), last)).toEqual(NOTHING_WRONG);

        // Without a size the browser's own limit holds again.
        await session.send('Storage.overrideQuotaForOrigin', { origin });
        await page.reached(last);
        expect(judgeEdits(await page.call('readStored'), last)).toEqual(NOTHING_WRONG);
        await trial.renew();
      }
    },
  );
});
