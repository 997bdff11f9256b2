import { describe, expect } from 'vitest';
import { openDriven } from './driven-page';
import { test } from './trial';

describe('old-code-new-db: old code never writes a newer database', () => {
  test('that it finds: it says so, and nothing in there changes', async ({ trial }) => {
    const { browser, page: newer } = await trial.startDriven();
    expect(await newer.call('startNewer')).toMatchObject({ failure: null });
    await newer.call('edit', 1, 4);
    expect(await newer.call('savedOrFailed')).toMatchObject({ state: 'saved' });
    const before = await newer.call('dumpBare');

    const old = await openDriven(browser, trial.server);
    expect(await old.call('start')).toMatchObject({
      failure: { code: 'database-newer', facts: { database: 2, app: 1 } },
    });
    const app = await browser.openPage(trial.server);
    await app.getByText('were written by a newer version of the app').waitFor();
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText('were written by a newer version of the app').waitFor();
    expect(await newer.call('dumpBare')).toBe(before);
  });

  test('that another tab makes of its own: it lets go, says so, and what is edited on is not written', async ({
    trial,
  }) => {
    const { browser, page: old } = await trial.startDriven();
    await old.call('start');
    await old.call('edit', 1, 4);
    expect(await old.call('savedOrFailed')).toMatchObject({ state: 'saved' });
    const app = await browser.openPage(trial.server);
    await app.getByRole('button', { name: /^Open Grid renewal/ }).waitFor();

    const newer = await openDriven(browser, trial.server);
    expect(await newer.call('startNewer')).toMatchObject({ failure: null, maps: 1 });
    const before = await newer.call('dumpBare');
    await app.getByText('A newer version of the app was opened in another tab').waitFor();
    await old.call('edit', 5, 4);
    // The drafts wait in the second copy, and are said not to be in the database.
    expect(await old.call('savedOrFailed')).toMatchObject({ missing: { copy: 'database' } });
    expect((await old.call('readShown')).added).toEqual([1, 2, 4, 5, 7, 8]);
    expect(await newer.call('dumpBare')).toBe(before);
  });

  test('that another tab holds back: it says so, and opens once the tab is closed', async ({
    trial,
  }) => {
    const { browser, page: holding } = await trial.startDriven();
    await holding.call('holdOlder');
    const app = await browser.openPage(trial.server);
    await app.getByText('Another tab holds the maps open with an older version').waitFor();
    await holding.page.close();
    await app.getByRole('button', { name: 'Try again' }).click();
    await app
      .getByRole('button', { name: /example/i })
      .first()
      .waitFor();
  });
});
