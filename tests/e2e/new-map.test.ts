import { describe, expect } from 'vitest';
import { test } from './open-page';
import { bytesOf, choose, drawn } from './steps';

describe('a new map', () => {
  test('keeps the day that was typed and the names as they were typed', async ({ app }) => {
    const page = await app.openPage();
    await page.getByRole('button', { name: 'New map' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Customer').fill('محمد');
    await dialog.getByLabel('What you sell').fill('Signals');
    const day = dialog.getByRole('group', { name: 'When it will be decided' });
    await day.getByRole('spinbutton').first().click();
    await page.keyboard.type('03172031');
    await dialog.getByLabel('Whom you know there').fill('דוד כהן');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await drawn(page);
    const download = page.waitForEvent('download');
    await choose(page, 'Export', /JSON/);
    const { map } = JSON.parse((await bytesOf(await download)).toString('utf8')) as {
      map: {
        name: string;
        deal: { expectedClose: { date: string } };
        people: { name: string }[];
      };
    };
    expect(map.name).toBe('محمد · Signals');
    expect(map.deal.expectedClose.date).toBe('2031-03-17');
    expect(map.people.map(({ name }) => name)).toEqual(['דוד כהן']);
  });
});
