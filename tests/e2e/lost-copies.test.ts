import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { clearStorage } from './clear-storage';
import { test } from './open-page';
import type { BuiltApp } from './open-page';
import { choose, drawn, openExample } from './steps';

/** The example and somebody added to it, then the page is somewhere else. */
async function keepAndLeave(app: BuiltApp): Promise<Page> {
  const page = await openExample(app);
  await choose(page, 'Add', /Add a person/);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Gao Fei');
  await dialog.getByRole('button', { name: /^Add/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-saving="saved"]').waitFor();
  await page.goto('about:blank');
  return page;
}

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Open 2/ }).click();
  expect(await (await drawn(page)).getAttribute('data-people')).toBe('10');
}

describe('a browser that lost the database', () => {
  test('has the maps back from the second copy, with the last change, and says so', async ({
    app,
  }) => {
    const page = await keepAndLeave(app);
    await clearStorage(page, app.server.url, 'indexeddb');
    await page.goto(app.server.url);
    await page
      .getByText('The browser had lost its database. 3 maps were restored from the second copy.')
      .waitFor();
    await openMap(page);
    await page.reload();
    await drawn(page);
    expect(await page.getByText('The browser had lost its database.').count()).toBe(0);
  });
});

describe('a browser that lost the second copy', () => {
  test('has it built again from the database', async ({ app }) => {
    const page = await keepAndLeave(app);
    await clearStorage(page, app.server.url, 'file_systems');
    await page.goto(app.server.url);
    await page.getByRole('button', { name: 'Where is my data' }).click();
    const second = page
      .getByRole('heading', { name: 'The second copy' })
      .locator('xpath=ancestor::section[1]');
    await second.getByText(/^3 maps · last change/).waitFor();
    await page.goto('about:blank');
    await clearStorage(page, app.server.url, 'indexeddb');
    await page.goto(app.server.url);
    await openMap(page);
  });
});

describe('a browser that lost both copies', () => {
  test('says that there were maps in place of the welcome, until the user starts anew', async ({
    app,
  }) => {
    const page = await keepAndLeave(app);
    await clearStorage(page, app.server.url, 'indexeddb,file_systems');
    await page.goto(app.server.url);
    await page.getByRole('heading', { name: 'The maps are not where they were' }).waitFor();
    await page.getByText(/There were 3 maps in this browser, the last change on/).waitFor();
    expect(await page.getByRole('button', { name: 'Open the example' }).count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'Look for what is left' }).click();
    await page.getByText('Nothing is left in this browser.').waitFor();
    await page.getByRole('link', { name: 'Back to the app' }).click();
    await page.getByRole('button', { name: 'Start with no maps' }).click();
    await page.getByRole('button', { name: 'Open the example' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Open the example' }).waitFor();
    expect(await page.getByText('The maps are not where they were').count()).toBe(0);
  });
});
