import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import yao from '../data/oracles/yao-expected.json';
import { test } from './open-page';
import type { BuiltApp } from './open-page';
import { drawn } from './steps';

/** What the seller had on paper a week before the meeting. */
async function openOnPaper(app: BuiltApp): Promise<Page> {
  const page = await app.openPage();
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.getByRole('radio', { name: '1 · On paper' }).press(' ');
  await page.getByRole('region', { name: 'Map', exact: true }).and(onlyTwo(page)).waitFor();
  return page;
}

const onlyTwo = (page: Page) => page.locator('[data-people="2"]');

async function gapsShown(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  if ((await more.count()) > 0) await more.click();
  return page.locator('[data-rule]').evaluateAll((items) =>
    items.map((item) => {
      const { rule, subject, severity } = (item as HTMLElement).dataset;
      return `${rule} ${subject} ${severity}`;
    }),
  );
}

describe('looking back 30 days before the lost meeting', () => {
  test('shows exactly the gaps that would have warned her', async ({ app }) => {
    const page = await openOnPaper(app);
    await page.getByRole('button', { name: 'Look back to 30 days before the meeting' }).click();
    await page.getByRole('status').filter({ hasText: '1 critical and 2 high gaps' }).waitFor();
    const expected = yao.expected.A['D-30'].map(
      ({ rule, subject, severity }) => `${rule} ${subject} ${severity}`,
    );
    expect(await gapsShown(page)).toEqual(expected);
  });

  test('changes nothing: whatever edits is off or refused, and today comes back as it was', async ({
    app,
  }) => {
    const page = await app.openPage();
    await page.getByRole('button', { name: 'Open the example' }).click();
    const map = await drawn(page);
    const before = await gapsShown(page);
    await page.getByRole('button', { name: 'Look back', exact: true }).click();
    const slider = page.getByRole('slider', { name: 'The day shown' });
    await slider.and(page.locator(':focus')).waitFor();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'PageDown']) await page.keyboard.press(key);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/16 days before “GM office/);

    const banner = page.getByRole('banner');
    for (const name of ['Nothing to undo', 'Nothing to redo', 'Add', /^Stage/]) {
      expect(await banner.getByRole('button', { name }).isDisabled()).toBe(true);
    }
    await page.getByRole('tab', { name: 'Person' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('button', { name: /Lin Qiang/ }).click();
    expect(await panel.getByRole('button', { name: 'Plan a visit' }).isDisabled()).toBe(true);
    expect(
      await panel.getByRole('textbox', { name: 'Name' }).getAttribute('readonly'),
    ).not.toBeNull();

    await map.focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('v');
    await page.getByText('You are looking back; go back to today').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);

    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByRole('tab', { name: /^Gaps/ }).click();
    expect(await gapsShown(page)).toEqual(before);
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
  });

  test('goes from event to event, and leaves by Escape', async ({ app }) => {
    const page = await app.openPage();
    await page.getByRole('button', { name: 'Open the example' }).click();
    await drawn(page);
    await page.getByRole('button', { name: 'Look back', exact: true }).click();
    const bar = page.getByRole('region', { name: 'Looking back' });
    await bar.getByRole('button', { name: 'Back to the event before' }).click();
    await bar.getByText('Northgate Machines visits Lin Qiang').waitFor();
    await bar.getByRole('button', { name: 'Back to the event before' }).click();
    await bar.getByText('Northgate Machines visits Wu Min').waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await page
      .getByRole('banner')
      .getByRole('button', { name: /meeting in 7 days/ })
      .waitFor();
  });
});
