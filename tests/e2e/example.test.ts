import { describe, expect } from 'vitest';
import { openExample } from './steps';
import { test } from './open-page';

describe('the example', () => {
  test('shows at a glance who has not been met a week before the meeting', async ({ app }) => {
    const page = await openExample(app);
    await page.getByRole('button', { name: /GM office meeting.*7 days.*1 of 7/ }).waitFor();
    const map = page.getByRole('region', { name: 'Map', exact: true });
    expect(await map.getAttribute('data-people')).toBe('9');
    expect(await map.getAttribute('data-ties')).toBe('11');
    const gaps = page.locator('[data-rule]');
    expect(await gaps.count()).toBe(5);
    expect(await gaps.first().getAttribute('data-rule')).toBe('G01');
    expect(await gaps.first().getAttribute('data-subject')).toBe('gm');
    expect(await gaps.first().getAttribute('data-severity')).toBe('critical');
  });

  test('closes a gap by planning a visit, keeps it over a reload, and undo brings it back', async ({
    app,
  }) => {
    const page = await openExample(app);
    const chair = page.locator('[data-rule="G01"][data-subject="gm"]');
    await chair.getByRole('button', { name: /Plan a visit/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    // No longer among the five worst: it is behind “more” now.
    const more = page.getByRole('button', { name: /^Show \d+ more/ });
    await more.click();
    expect(await chair.getAttribute('data-severity')).toBe('high');
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await more.click();
    await expect.poll(() => chair.getAttribute('data-severity')).toBe('high');
    await page.getByRole('button', { name: /^Undo “Visit planned”/ }).click();
    await expect.poll(() => chair.getAttribute('data-severity')).toBe('critical');
  });

  test('is three maps, the third of which is nearly closed', async ({ app }) => {
    const page = await openExample(app);
    await page.getByRole('button', { name: 'All maps' }).click();
    await page.getByRole('button', { name: /^Open 1 · What the seller had on paper/ }).waitFor();
    await page.getByRole('button', { name: /^Open 3 · Acting on the gaps/ }).click();
    await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
    await page.getByRole('button', { name: /6 of 7 attendees met/ }).waitFor();
  });
});
