import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './open-page';
import { openOverdueMap } from './steps';

/** Notes in every frame where each button stands, by its words: one that moves gets a second place. */
const NOTE_PLACES = `
  window.places = {};
  const note = () => {
    for (const button of document.querySelectorAll('main button')) {
      const { left, top } = button.getBoundingClientRect();
      const seen = (window.places[button.textContent] ??= []);
      const place = left + ', ' + top;
      if (!seen.includes(place)) seen.push(place);
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
`;

/** Parts that come late come much later than the first frame, as over a slow line. */
async function openSlowly(page: Page, address: string): Promise<void> {
  await page.addInitScript({ content: NOTE_PLACES });
  await page.route(/assets\/(library-retention|privacy)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(address);
  await page.reload();
  await page.waitForLoadState('networkidle');
}

const placesOf = (page: Page) => page.evaluate<Record<string, string[]>>('window.places');

describe('what is to be pressed on the first screen stays where it is once it is there', () => {
  test('when no map is kept', async ({ app }) => {
    const page = await app.openPage();
    await openSlowly(page, app.server.url);
    const places = await placesOf(page);
    expect(Object.keys(places)).toContain('Open the example');
    for (const seen of Object.values(places)) expect(seen).toHaveLength(1);
  });

  test('when reminders come with the maps', async ({ app }) => {
    const page = await app.openPage();
    await openOverdueMap(page);
    await openSlowly(page, app.server.url);
    await page.getByText('The map “Old deal” was to be kept until Jan 31, 2020.').waitFor();
    const places = await placesOf(page);
    expect(Object.keys(places)).toEqual(
      expect.arrayContaining(['Open the example', 'Delete it', 'Keep it longer …']),
    );
    expect(Object.keys(places).some((words) => words.startsWith('Old deal'))).toBe(true);
    for (const seen of Object.values(places)) expect(seen).toHaveLength(1);
  });
});
