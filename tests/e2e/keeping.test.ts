import { describe, expect } from 'vitest';
import { test } from './open-page';
import { choose, drawn, newMap, openExample } from './steps';

describe('what is typed', () => {
  test('is kept when the page is closed in the middle of it', async ({ app }) => {
    const page = await openExample(app);
    await choose(page, 'Add', /Add a person/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Gao');
    await dialog.getByRole('button', { name: /^Add/ }).click();
    const name = page.getByRole('tabpanel').getByLabel('Name', { exact: true });
    await name.click();
    await name.press('End');
    await name.pressSequentially(' Fei');
    const address = page.url();
    await page.close({ runBeforeUnload: true });
    const again = await app.openPage(new URL(address).hash);
    await drawn(again);
    await again.getByRole('tab', { name: 'Person' }).click();
    await again.getByText('Gao Fei').first().waitFor();
  });
});

describe('two tabs on one map', () => {
  test('follow each other', async ({ app }) => {
    const first = await openExample(app);
    const second = await app.openPage(new URL(first.url()).hash);
    const canvas = await drawn(second);
    await choose(first, 'Add', /Add a person/);
    const dialog = first.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Gao Fei');
    await dialog.getByRole('button', { name: /^Add/ }).click();
    await expect.poll(() => canvas.getAttribute('data-people')).toBe('10');
  });
});

describe('the list of maps', () => {
  test('renames, duplicates, deletes with undo, and finds all again after a reload', async ({
    app,
  }) => {
    const page = await app.openPage();
    await newMap(page, { customer: 'Hengda', people: ['Lin Qiang'] });
    await drawn(page);
    await page.getByRole('button', { name: 'All maps' }).click();
    await page.getByRole('button', { name: 'More for Hengda' }).click();
    await page.getByRole('menuitem', { name: /^Rename/ }).click();
    await page.getByRole('dialog').getByLabel('Name of the map').fill('Hengda 2027');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Open Hengda 2027' }).waitFor();
    await page.getByRole('button', { name: 'More for Hengda 2027' }).click();
    await page.getByRole('menuitem', { name: /^Duplicate/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    expect(await (await drawn(page)).getAttribute('data-people')).toBe('1');
    await page.getByRole('button', { name: 'All maps' }).click();
    await page.getByRole('button', { name: 'More for Hengda 2027', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Open Hengda 2027', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Open Hengda 2027', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Open Hengda 2027 (new deal)' }).waitFor();
  });
});

describe('the language', () => {
  test('is switched everywhere at once and remembered', async ({ app }) => {
    const page = await openExample(app);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: '简体中文' }).press(' ');
    await page.getByRole('dialog', { name: '设置' }).waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await drawn(page, '地图');
    await page.getByRole('tab', { name: '缺口' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });
});
