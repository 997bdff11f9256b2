import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseMapFiles } from '../../src/files/library-file';
import englishExample from '../../src/language/en/example';
import english from '../../src/language/en/words';
import chineseExample from '../../src/language/zh-Hans/example';
import chinese from '../../src/language/zh-Hans/words';
import { clearStorage } from './clear-storage';
import { test } from './open-page';
import type { BuiltApp } from './open-page';
import { bytesOf, drawn } from './steps';
import type { WordsOnScreen } from './walk';

interface Setting {
  readonly title: string;
  readonly locale: string;
  readonly lang: string;
  readonly words: WordsOnScreen;
  readonly maps: readonly string[];
}

const SETTINGS: readonly Setting[] = [
  {
    ...{ title: 'in English', locale: 'en-US', lang: 'en', words: english },
    maps: Object.values(englishExample.maps).sort(),
  },
  {
    ...{ title: 'in Chinese', locale: 'zh-CN', lang: 'zh-Hans', words: chinese },
    maps: Object.values(chineseExample.maps).sort(),
  },
];

async function keepExample(app: BuiltApp, words: WordsOnScreen): Promise<Page> {
  const page = await app.openPage();
  await page.getByRole('button', { name: words.library.example.open, exact: true }).click();
  await drawn(page, words.canvas.region);
  await page.locator('[data-saving="saved"]').waitFor();
  return page;
}

/** The text of what the button saves. */
async function savedBy(page: Page, button: string | RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return (await bytesOf(await download)).toString('utf8');
}

function mapsIn(text: string): string[] {
  const read = parseMapFiles(text);
  return read.ok ? read.value.map(({ map }) => map.name).sort() : [];
}

/** As if a later app had been here. */
async function makeNewer(context: BrowserContext, app: BuiltApp): Promise<void> {
  const page = await context.newPage();
  await page.goto(new URL('recovery.html', app.server.url).href);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('undercurrent', 9_990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => {
          reject(new Error('not upgraded'));
        };
      }),
  );
  await page.close();
}

for (const { title, locale, lang, words, maps } of SETTINGS) {
  describe(`the recovery page, ${title},`, () => {
    test.override({ contextOptions: { locale, viewport: { width: 1440, height: 900 } } });
    const { recovery } = words;

    test('offers each map as a file, and the newest of all as one that the app opens', async ({
      app,
      context,
    }) => {
      const first = await keepExample(app, words);
      await first.close({ runBeforeUnload: true });
      const page = await app.openPage('/recovery.html');
      await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.title()).toContain(recovery.title);
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.sort()).toEqual(maps);

      const one = page.getByRole('listitem').filter({ hasText: recovery.sources.second }).first();
      const download = page.waitForEvent('download');
      await one.getByRole('button').click();
      expect(mapsIn((await bytesOf(await download)).toString('utf8'))).toHaveLength(1);
      await page
        .getByRole('status')
        .getByText(recovery.saved.split('{{')[0] ?? '')
        .waitFor();

      const all = await savedBy(page, recovery.all);
      expect(mapsIn(all)).toEqual(maps);

      await page.goto('about:blank');
      await clearStorage(page, app.server.url, 'all');
      await page.goto(app.server.url);
      await page.getByText(words.library.noMaps).waitFor();
      await page.getByLabel(words.library.file.label, { exact: true }).setInputFiles({
        name: 'all.json',
        mimeType: 'application/json',
        buffer: Buffer.from(all),
      });
      const keep = words.transfer.keepSeveral_other.replace('{{count}}', '3');
      await page.getByRole('dialog').getByRole('button', { name: keep }).click();
      for (const name of maps) {
        await page
          .getByRole('button', { name: words.library.open.replace('{{name}}', name), exact: true })
          .waitFor();
      }
      expect(context.pages()).toHaveLength(1);
    });
  });
}

describe('a database of a newer version', () => {
  test('is not opened, and the recovery page still offers what is in it', async ({
    app,
    context,
  }) => {
    const first = await keepExample(app, english);
    await first.close({ runBeforeUnload: true });
    await makeNewer(context, app);
    const page = await app.openPage();
    await page.getByText(/were written by a newer version of the app/).waitFor();
    await page.getByRole('link', { name: english.myData.gone.recovery }).click();
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
    expect(mapsIn(await savedBy(page, english.recovery.all))).toHaveLength(3);
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(9_990);
  });
});

describe('the keyboard', () => {
  test('reaches everything on the recovery page, and leads back to the app', async ({ app }) => {
    const first = await keepExample(app, english);
    await first.close({ runBeforeUnload: true });
    const page = await app.openPage('/recovery.html');
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toBe(english.recovery.all);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(mapsIn((await bytesOf(await download)).toString('utf8'))).toHaveLength(3);
    const buttons = await page.getByRole('button').count();
    for (let press = 0; press < buttons; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: english.library.maps }).waitFor();
  });
});
