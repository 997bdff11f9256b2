import { describe, expect } from 'vitest';
import { test } from './open-page';
import { bytesOf, choose, drawn, openExample } from './steps';
import type { Page } from 'playwright-core';

async function exportJson(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await choose(page, 'Export', /JSON/);
  return (await bytesOf(await download)).toString('utf8');
}

const withoutTime = (text: string) => text.replace(/"exportedAt": "[^"]*"/, '');

describe('a map as a file', () => {
  test('comes in again as the same map, byte for byte', async ({ app }) => {
    const page = await openExample(app);
    const first = await exportJson(page);
    expect(JSON.parse(first)).toMatchObject({ type: 'undercurrent-map', formatVersion: 1 });
    await page.getByRole('button', { name: 'All maps' }).click();
    await page.getByLabel('Open map file').setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from(first),
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('already in this browser').waitFor();
    await dialog.getByRole('radio', { name: /^Over/ }).press(' ');
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await drawn(page);
    expect(withoutTime(await exportJson(page))).toBe(withoutTime(first));
  });

  test('that is broken is refused with the place, and what was open stays', async ({ app }) => {
    const page = await openExample(app);
    const before = await exportJson(page);
    const broken = before.replace('"side": "buyer"', '"side": "seller"');
    await choose(page, 'Export', /Open a file/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Open map file').setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from(broken),
    });
    const alert = dialog.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('map.people[0].side');
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(withoutTime(await exportJson(page))).toBe(withoutTime(before));
  });

  test('replaces the open map as one step that undo takes back', async ({ app }) => {
    const page = await openExample(app);
    const before = await exportJson(page);
    const { map, ...envelope } = JSON.parse(before) as { map: Record<string, unknown> };
    const smaller = { ...envelope, map: { ...map, name: 'Only a name', ties: [] } };
    await choose(page, 'Export', /Open a file/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Open map file').setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(smaller)),
    });
    await dialog.getByRole('radio', { name: /^Over/ }).press(' ');
    await dialog.getByRole('button', { name: 'Open it' }).click();
    const canvas = page.getByRole('region', { name: 'Map', exact: true });
    await expect.poll(() => canvas.getAttribute('data-ties')).toBe('0');
    await page.getByRole('button', { name: /^Undo “Map replaced/ }).click();
    await expect.poll(() => canvas.getAttribute('data-ties')).toBe('11');
    expect(withoutTime(await exportJson(page))).toBe(withoutTime(before));
  });
});

describe('a picture', () => {
  test('is a PNG of the present lens, twice as large when asked', async ({ app }) => {
    const page = await openExample(app);
    const sizes: number[] = [];
    for (const scale of ['1 ×', '2 ×']) {
      await choose(page, 'Export', /PNG/);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: scale }).press(' ');
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save the picture' }).click();
      const bytes = await bytesOf(await download);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      sizes.push(bytes.readUInt32BE(16));
      await dialog.waitFor({ state: 'detached' });
    }
    expect(sizes[1]).toBeGreaterThan((sizes[0] ?? 0) * 1.9);
    expect(sizes[1]).toBeLessThanOrEqual(8_192);
  });
});
