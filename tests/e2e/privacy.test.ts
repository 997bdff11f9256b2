import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { unseal } from '../../src/files/sealed-file';
import { test } from './open-page';
import { bytesOf, choose, drawn, openExample, openOverdueMap } from './steps';

const PASSPHRASE = 'four words nobody guesses';

function fileOf(name: string, buffer: Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer };
}

describe('a sealed file', () => {
  async function saveSealed(page: Page): Promise<Buffer> {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await dialog.getByLabel('The same passphrase again').fill(PASSPHRASE);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the sealed file' }).click();
    return bytesOf(await download);
  }

  test('gives the map back to whoever has the passphrase, and nothing to others', async ({
    app,
  }) => {
    const page = await openExample(app);
    await choose(page, 'Export', /sealed/);
    await page.getByText('A lost passphrase is a lost file').waitFor();
    const sealed = await saveSealed(page);
    expect(sealed.includes('Zhao')).toBe(false);

    await page.getByRole('button', { name: 'All maps' }).click();
    await page.getByLabel('Open map file').setInputFiles(fileOf('x.sealed', sealed));
    const dialog = page.getByRole('dialog');
    const passphrase = dialog.getByLabel('Passphrase', { exact: true });
    await passphrase.fill('something else');
    await passphrase.press('Enter');
    await dialog.getByText('The passphrase is wrong, or the file is damaged').waitFor();
    await passphrase.fill(PASSPHRASE);
    await passphrase.press('Enter');
    await dialog.getByText('already in this browser').waitFor();
    await dialog.getByRole('button', { name: 'Open it' }).click();
    const map = await drawn(page);
    expect(await map.getAttribute('data-people')).toBe('9');
  });

  test('may hold every map at once', async ({ app }) => {
    const page = await openExample(app);
    await choose(page, 'Export', 'Where is my data');
    await page.getByRole('button', { name: 'Everything, sealed …' }).click();
    const opened = await unseal(Uint8Array.from(await saveSealed(page)), PASSPHRASE);
    expect(opened.ok && JSON.parse(opened.value)).toMatchObject({
      type: 'undercurrent-library',
      maps: [{}, {}, {}],
    });
  });
});

describe('a person', () => {
  async function more(page: Page, entry: string): Promise<void> {
    await page.getByRole('tab', { name: 'Person' }).click();
    await page.getByRole('button', { name: 'More for Lin Qiang' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  }

  async function choosePerson(page: Page): Promise<void> {
    await page.getByRole('tab', { name: 'Person' }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Lin Qiang/ })
      .click();
  }

  test('is erased from the map, its history and other tabs, after it was said what goes', async ({
    app,
  }) => {
    const page = await openExample(app);
    const other = await app.openPage();
    await other.goto(page.url());
    const there = await drawn(other);
    await choosePerson(page);
    await page.getByRole('button', { name: 'Remove from the map' }).click();
    await page.getByRole('button', { name: /^Undo “Person removed/ }).click();
    await choosePerson(page);
    await more(page, 'Erase everywhere …');
    const dialog = page.getByRole('alertdialog', { name: 'Erase “Lin Qiang” everywhere?' });
    await dialog.getByText('Not reached: files that you saved earlier').waitFor();
    // The other two maps of the example show him as well.
    await expect.poll(() => dialog.getByRole('checkbox').count()).toBe(2);
    await dialog.getByRole('button', { name: 'Erase everywhere' }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const map of [await drawn(page), there]) {
      await expect.poll(() => map.getAttribute('data-people')).toBe('8');
    }
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
    await page.reload();
    await drawn(page);
    expect(await page.getByText('Lin Qiang').count()).toBe(0);
  });

  test('is given all that is noted about him as a file', async ({ app }) => {
    const page = await openExample(app);
    await choosePerson(page);
    const download = page.waitForEvent('download');
    await more(page, 'Save everything about this person');
    const file = JSON.parse((await bytesOf(await download)).toString('utf8')) as object;
    expect(file).toMatchObject({
      type: 'undercurrent-person',
      people: [{ name: 'Lin Qiang' }],
    });
  });
});

describe('a covered screen', () => {
  test('shows nothing, in no tab, until it is uncovered, also after a reload', async ({ app }) => {
    const page = await openExample(app);
    const other = await app.openPage();
    await other.goto(page.url());
    await drawn(other);
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await page.keyboard.press('Control+Shift+L');
    const show = page.getByRole('button', { name: 'Show the screen again' });
    await show.waitFor();
    expect(await map.count()).toBe(0);
    expect(await page.getByText('Zhao Lei').filter({ visible: true }).count()).toBe(0);
    await other.getByRole('button', { name: 'Show the screen again' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.reload();
    await show.waitFor();
    expect(await map.count()).toBe(0);
    await show.click();
    await drawn(page);
    await drawn(other);
  });

  test('asks for the code if one is set', async ({ app }) => {
    const page = await openExample(app);
    await page.getByRole('button', { name: 'Settings' }).click();
    const settings = page.getByRole('dialog');
    await settings.getByLabel('A code to show it again').fill('2718');
    await settings.getByRole('button', { name: 'Set the code' }).click();
    await settings.getByRole('button', { name: 'Remove the code' }).waitFor();
    // Over an open dialog as well, which stays as it is.
    await page.keyboard.press('Control+Shift+L');
    const code = page.getByLabel('Code', { exact: true });
    await code.fill('1111');
    await code.press('Enter');
    await page.getByText('That is not the code.').waitFor();
    await code.fill('2718');
    await code.press('Enter');
    await settings.getByRole('button', { name: 'Remove the code' }).waitFor();
  });
});

describe('a map kept longer than was wanted', () => {
  test('is to be deleted or kept on, in the list and when it is opened', async ({ app }) => {
    const page = await app.openPage();
    await openOverdueMap(page);
    await page.getByRole('button', { name: 'Delete “Old deal”' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('This map was to be kept until Jan 31, 2020.').waitFor();
    await page.getByRole('button', { name: 'All maps' }).click();
    const reminder = page.getByText('The map “Old deal” was to be kept until Jan 31, 2020.');
    await reminder.waitFor();
    await page.getByRole('button', { name: 'Keep “Old deal” longer …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.getByText('Choose a day that is still to come').waitFor();
    await dialog.getByRole('button', { name: 'No date' }).click();
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await reminder.waitFor({ state: 'detached' });
  });
});
