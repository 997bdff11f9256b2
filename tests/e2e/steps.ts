import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import type { BuiltApp } from './open-page';

/** The map of the example in which everything is known, drawn and settled. */
export async function openExample(app: BuiltApp): Promise<Page> {
  const page = await app.openPage();
  await page.getByRole('button', { name: 'Open the example' }).click();
  await drawn(page);
  return page;
}

/** A page that gets no frames draws nothing. */
function framesInASecond(): Promise<number> {
  return new Promise((resolve) => {
    let frames = 0;
    const count = () => {
      frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    setTimeout(() => {
      resolve(frames);
    }, 1_000);
  });
}

/** The canvas, once what it draws has settled. */
export async function drawn(page: Page, name = 'Map'): Promise<Locator> {
  const map = page.getByRole('region', { name, exact: true });
  try {
    await map.and(page.locator('[data-people]')).waitFor();
  } catch (error) {
    const frames = await page.evaluate(framesInASecond);
    const seen = await page.locator('body').innerText();
    const instead = `${frames} frames a second, and on the page: ${seen}`;
    throw new Error(`Nothing was drawn. ${instead}`, { cause: error });
  }
  return map;
}

/** A new map made through the first screen. */
export async function newMap(
  page: Page,
  answers: { customer: string; people?: readonly string[] },
): Promise<void> {
  await page.getByRole('button', { name: 'New map' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Customer').fill(answers.customer);
  await dialog.getByLabel('Whom you know there').fill((answers.people ?? []).join('\n'));
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'detached' });
}

const OVERDUE = {
  type: 'undercurrent-map',
  formatVersion: 1,
  map: {
    ...{ id: 'old', name: 'Old deal', customer: 'North Port' },
    ...{ deal: { mode: 'quick' }, retainUntil: '2020-01-31' },
  },
};

/** Opens the map “Old deal” from a file; it was to be kept until a day that is long over. */
export async function openOverdueMap(page: Page): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(OVERDUE));
  const file = { name: 'old.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Open map file').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await page.getByText('This map was to be kept until Jan 31, 2020.').waitFor();
}

/** Chooses an entry of one of the menus of the top bar. */
export async function choose(page: Page, menu: string, entry: string | RegExp): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** The bytes of a download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
