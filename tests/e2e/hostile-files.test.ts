import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { HOSTILE_FIELDS } from '../files/bad-inputs/names';
import { plainFile, textOf } from '../files/data-file';
import { header, PIXEL, END, pictureWith, png } from '../files/png';
import { test } from './open-page';
import { bytesOf, choose, drawn } from './steps';

const MEGABYTE = 1024 ** 2;
const MAP = textOf('valid', 'plain.json');

interface Chosen {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How many letters stand for the ellipsis in the content: made in the page, they need not travel. */
  readonly letters?: number;
}

/** Chooses the file as the dialog of the system does. */
function chooseFile(page: Page, { name, content, letters = 0 }: Chosen): Promise<void> {
  const bytes = [...Buffer.from(content)];
  return page
    .getByLabel('Open map file')
    .last()
    .evaluate(
      (input: HTMLInputElement, { name, bytes, letters }) => {
        const [before = '', after] = new TextDecoder().decode(Uint8Array.from(bytes)).split('…');
        const parts =
          after === undefined ? [Uint8Array.from(bytes)] : [before, 'n'.repeat(letters), after];
        const chosen = new DataTransfer();
        chosen.items.add(new File(parts, name));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name, bytes, letters },
    );
}

/** A map in which people are called and described by markup, and linked and painted from elsewhere. */
function hostileMap(): string {
  const file = plainFile();
  const [wang, li, chen] = file.map.people;
  const label = HOSTILE_FIELDS['label-img-onerror'];
  Object.assign(wang ?? {}, label, HOSTILE_FIELDS['tooltip-script'], { link: '//evil.example/' });
  Object.assign(li ?? {}, HOSTILE_FIELDS['note-svg-onload'], {
    name: 'Li\u202egnp.exe',
    link: 'java\tscript:alert(4)',
    place: { x: 1e308, y: 0 },
    'background-image': 'https://evil.example/a.png',
  });
  Object.assign(chen ?? {}, {
    name: '𠮷田 محمد دוד 👩‍👩‍👧‍👦',
    link: 'data:text/html,<script>alert(5)</script>',
  });
  file.map.name = `<svg onload=alert(6)>${'Z\u0301\u0301'.repeat(30)}`;
  return JSON.stringify(file);
}

describe('a file made to do harm', () => {
  test('is shown as the text it is, from the preview to the picture', async ({ app }) => {
    const page = await app.openPage();
    const dialogs: string[] = [];
    page.on('dialog', (opened) => {
      dialogs.push(opened.message());
      void opened.dismiss();
    });
    await chooseFile(page, { name: 'map.json', content: hostileMap() });
    const dialog = page.getByRole('dialog');
    const listed = dialog.getByRole('listitem');
    await listed.filter({ hasText: 'turn the direction of reading' }).waitFor();
    expect(await listed.filter({ hasText: 'The link was removed' }).count()).toBe(3);
    expect(await listed.filter({ hasText: 'placed anew' }).count()).toBe(1);
    expect(await listed.filter({ hasText: 'does not know' }).count()).toBe(1);
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await drawn(page);

    await page.keyboard.press('Control+k');
    await dialog.getByRole('searchbox').or(dialog.getByRole('combobox')).fill('onerror');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary').or(page.getByRole('tabpanel'));
    await panel.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    await page.getByText('<script>alert(2)</script>').first().waitFor();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('searchbox').or(dialog.getByRole('combobox')).fill('gnp');
    await page.keyboard.press('Enter');
    await panel.getByText(/hidden marks that turn the direction/).waitFor();
    expect(await page.locator('img[src="x"], [onerror], [onload], a[href^="java"]').count()).toBe(
      0,
    );
    expect(await page.locator('a[href*="evil.example"], body script').count()).toBe(0);

    await choose(page, 'Export', /PNG/);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the picture' }).click();
    const saved = await download;
    expect((await bytesOf(saved)).subarray(1, 4).toString()).toBe('PNG');
    expect(saved.suggestedFilename()).toMatch(/^[^<>"\u202e]+\.png$/);
    expect(dialogs).toEqual([]);
  });

  test('is refused in a sentence, one after the other, and nothing is kept', async ({ app }) => {
    const page = await app.openPage();
    const dialog = page.getByRole('dialog');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const plain = (bend: (file: ReturnType<typeof plainFile>) => void) => {
      const file = plainFile();
      bend(file);
      return JSON.stringify(file);
    };
    const refusals: [
      name: string,
      content: string | Uint8Array,
      sentence: RegExp,
      letters?: number,
    ][] = [
      ['empty.json', '', /The file is empty/],
      ['truncated.json', MAP.slice(0, 700), /stops making sense at line/],
      ['deep.json', `${'['.repeat(40)}…`, /nests more than 32 levels/, MEGABYTE],
      ['twice.json', MAP.replace('"customer"', '"name"'), /is there twice/],
      ['newer.json', plain((file) => (file.formatVersion = 7)), /format 7 by a newer/],
      ['long.json', plain(({ map }) => (map.notes = '…')), /10000000 characters/, 10_000_000],
      ['large.json', '…', /at most 20 MB/, 20 * MEGABYTE + 1],
      ['picture.png', png([header(50_000), PIXEL, END]), /a picture without a map inside/],
      ['cut.png', pictureWith(MAP).slice(0, -40), /cut off at byte/],
      ['photo.png', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /a picture that can hold no map/],
      ['people.xlsx', 'PK\u0003\u0004 xl/workbook.xml', /an Excel workbook/],
      ['script.svg', '<svg><script>alert(1)</script></svg>', /a web page or an SVG drawing/],
      ['people.vcf', 'BEGIN:VCARD\r\nFN:Li Na\r\nEND:VCARD', /a list of contacts/],
      ['people.csv', 'Name,Title\nLi Na,Buyer\n', /a table \(CSV\)/],
    ];
    for (const [name, content, sentence, letters] of refusals) {
      await chooseFile(page, { name, content, ...(letters !== undefined && { letters }) });
      await dialog.getByRole('alert').filter({ hasText: sentence }).waitFor();
      await dialog.getByRole('alert').filter({ hasText: 'Nothing was changed.' }).waitFor();
    }
    // Those that would hold up the screen were read away from it.
    const reading = workers.filter((url) => url.includes('read-map-file'));
    expect(reading).toHaveLength(2);
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByText('Harbour cranes').count()).toBe(0);
  });

  test('can be given up while it is read, and one that is there already is asked about', async ({
    app,
  }) => {
    const page = await app.openPage();
    const dialog = page.getByRole('dialog');
    // The reading never begins before it is given up.
    let release: () => void = () => undefined;
    const given = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun = page.waitForRequest(/read-map-file/);
    await page.route(/read-map-file/, async (route) => {
      await given;
      await route.continue().catch(() => undefined);
    });
    await chooseFile(page, { name: 'map.json', content: '{"notes":"…"}', letters: MEGABYTE });
    await begun;
    await dialog.getByRole('progressbar', { name: 'Reading the file …' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    release();
    await page.unroute(/read-map-file/);
    expect(await page.getByRole('dialog').count()).toBe(0);

    await chooseFile(page, { name: 'map.png', content: pictureWith(MAP) });
    await dialog.getByText('Harbour cranes').waitFor();
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await drawn(page);
    // The same once more, pasted: it is known, and nothing is done before somebody says what.
    const pasteMap = () =>
      page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([text], 'map.json', { type: 'application/json' }));
        const about = { clipboardData, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new ClipboardEvent('paste', about));
      }, MAP);
    await pasteMap();
    await dialog.getByRole('radio', { name: /^Over “Harbour cranes”/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All maps' }).click();
    // Also while another map is on screen, until a second one is asked for.
    await page.getByRole('button', { name: 'Open the example' }).click();
    await drawn(page);
    await pasteMap();
    await dialog.getByText('already in this browser as “Harbour cranes”').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All maps' }).click();
    const kept = page.getByRole('button', { name: 'Open Harbour cranes', exact: true });
    await kept.waitFor();
    expect(await kept.count()).toBe(1);
    await pasteMap();
    await dialog.getByRole('radio', { name: 'As a new map', checked: true }).waitFor();
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await drawn(page);
    await page.getByRole('button', { name: 'All maps' }).click();
    await expect.poll(() => kept.count()).toBe(2);
  });
});
