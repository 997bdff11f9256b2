import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import english from '../../src/language/en/words';
import { makeNextVersion } from './next-version';
import { test as base } from './open-page';
import { choose, drawn, openExample } from './steps';

const { update } = english.app;

const test = base.extend<{ contextOptions: BrowserContextOptions; folder: string }>({
  contextOptions: {
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'allow',
  },

  /** A copy of the build, which a test may replace by a later version. */
  folder: async ({ task: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'undercurrent-versions-'));
    cpSync(inject('buildFolder'), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Waits until this browser has the whole app. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Opens what is fetched only when it is first wanted. */
async function openLazyParts(page: Page): Promise<void> {
  const { actions, tabs } = english.app;
  await page.getByRole('tab', { name: new RegExp(`^${tabs.plan}`) }).click();
  await page.getByRole('tabpanel').locator('[data-analysis="done"]').waitFor();
  for (const action of ['show-settings', 'show-my-data'] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(actions[action]);
    await page.getByRole('option', { name: actions[action] }).first().click();
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

async function addPerson(page: Page, name: string): Promise<void> {
  await choose(page, 'Add', /^Add a person/);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: /^Add/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-saving="saved"]').waitFor();
}

async function clearHttpCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

const peopleOn = async (page: Page) =>
  Number(await (await drawn(page)).getAttribute('data-people'));
const caches = (page: Page) => page.evaluate(() => window.caches.keys());

describe('without a connection', () => {
  test('the app opens, shows every part, and keeps what is done', async ({ app }) => {
    const page = await openExample(app);
    await kept(page);
    const address = page.url();
    const before = await peopleOn(page);
    await app.server.close();
    await clearHttpCache(page);
    await page.reload();
    await drawn(page);
    await openLazyParts(page);
    await addPerson(page, 'Gao Fei');
    await page.goto(new URL('recovery.html', app.server.url).href);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.goto(`${app.server.url}anywhere`);
    await page.getByRole('heading', { name: english.library.maps }).waitFor();
    await page.goto(address);
    await expect.poll(() => peopleOn(page)).toBe(before + 1);
  });
});

describe('a new version', () => {
  test('is offered, waits until it is wanted and everything is saved, and leaves old tabs their parts', async ({
    app,
    folder,
  }) => {
    const page = await openExample(app);
    await kept(page);
    const other = await app.openPage(new URL(page.url()).hash);
    await drawn(other);
    const [first] = await caches(page);
    expect(await caches(page)).toHaveLength(1);

    await makeNextVersion(folder, 'Next');
    await page.reload();
    await drawn(page);
    // Still the version that the tab was opened with.
    expect(await page.title()).not.toContain('Next');
    const use = page.getByRole('button', { name: update.use });
    await use.waitFor();
    expect(await caches(page)).toHaveLength(2);

    await other.getByRole('button', { name: update.later }).click();
    await other.getByText(update.ready).waitFor({ state: 'detached' });

    // Something typed in the other tab is kept nowhere yet.
    await choose(other, 'Add', /^Add a person/);
    await other.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Gao Fei');
    await use.click();
    await page.getByText(update.unsaved).waitFor();
    expect(await page.title()).not.toContain('Next');
    await other.getByRole('dialog').getByRole('button', { name: /^Add/ }).click();
    await other.locator('[data-saving="saved"]').waitFor();

    await use.click();
    await page.waitForFunction(() => document.title.includes('Next'));
    await drawn(page);
    // The other tab goes on with its own parts, which nothing but the app keeps now.
    await clearHttpCache(page);
    await openLazyParts(other);
    expect(await other.title()).not.toContain('Next');
    expect(await caches(page)).toContain(first);
    // It is offered the new version once more.
    await other.getByRole('button', { name: update.use }).click();
    await other.waitForFunction(() => document.title.includes('Next'));
    await drawn(other);
    await page.reload();
    await expect.poll(() => caches(page), { timeout: 60_000 }).not.toContain(first);
  });
});
