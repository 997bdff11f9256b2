import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './open-page';
import { openExample } from './steps';

/** Drops files on the page as a file manager would; answers whether the app kept the browser from leaving. */
function drop(page: Page, files: Record<string, string>, target = '#root'): Promise<boolean> {
  return page.evaluate(
    ({ files, target }) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) {
        dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
      }
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(target)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    { files, target },
  );
}

const MAP =
  '{"type":"undercurrent-map","formatVersion":1,"map":{"id":"m","name":"Dropped","customer":"","deal":{"mode":"quick"}}}';

describe('a file dropped on the page', () => {
  test('is shown before anything is changed, on the first screen and over an open map', async ({
    app,
  }) => {
    const page = await app.openPage();
    await page.getByRole('button', { name: 'New map' }).waitFor();
    const dialog = page.getByRole('dialog');
    expect(await drop(page, { 'map.json': MAP })).toBe(true);
    await dialog.getByText('Dropped').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Open the example' }).click();
    await page.locator('[data-people]').waitFor();
    expect(await drop(page, { 'map.json': MAP }, 'main')).toBe(true);
    await dialog.getByText('Dropped').waitFor();
  });

  test('is refused in a sentence when it is no map, or not alone, or no file', async ({ app }) => {
    const page = await openExample(app);
    expect(await drop(page, { 'a.json': MAP, 'b.json': MAP })).toBe(true);
    await page.getByText('Drop one map file at a time.').waitFor();
    expect(await drop(page, {})).toBe(true);
    await page.getByText('That is no file.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await drop(page, { 'a.txt': 'Dear all' })).toBe(true);
    await page.getByRole('dialog').getByRole('alert').waitFor();
    // What lies open is not disturbed.
    expect(await drop(page, { 'map.json': MAP })).toBe(true);
    expect(await page.getByRole('dialog').getByRole('alert').count()).toBe(1);
  });
});
