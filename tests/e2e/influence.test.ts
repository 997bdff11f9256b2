import { describe, expect } from 'vitest';
import { test } from './open-page';
import { drawn, openExample } from './steps';

describe('the lens Influence', () => {
  test('shows who moves the meeting, why in a list, and a way to somebody until Escape', async ({
    app,
  }) => {
    const page = await openExample(app);
    await page.getByRole('radio', { name: 'Influence', exact: true }).click();
    const meaning = page.getByRole('region', { name: 'What the size of the dots shows' });
    await meaning.getByText(/^The larger the dot, the more that person moves/).waitFor();
    await meaning.getByText(/One seat has no name yet/).waitFor();
    await drawn(page, 'Map');
    const spoken = page.getByRole('listbox', { name: 'People on the map' });
    const chair = spoken.getByRole('option', { name: /^Zhao Lei.*moves the meeting most$/s });
    expect(await chair.count()).toBe(1);

    await meaning.getByRole('button', { name: 'Who, and why' }).click();
    const list = page.getByRole('list', { name: /^Who moves the decision/ });
    const first = list.getByRole('listitem').filter({ hasText: /^1Zhao Lei/ });
    await first.getByText('leads the meeting and has the last word').waitFor();
    await list.getByRole('button', { name: 'Chen Yu' }).click();
    await list.getByText('influences Zhao Lei (seen)').waitFor();
    const selected = spoken.getByRole('option', { selected: true });
    await expect.poll(() => selected.textContent()).toMatch(/^Chen Yu/);

    const pairs = page.getByRole('list', { name: 'Pairs to bring together, the best first' });
    await pairs
      .getByRole('button', { name: 'Plan a visit with Lin Qiang and Zhao Lei', exact: true })
      .click();
    const form = page.getByRole('dialog');
    await form.getByText('Lin Qiang').first().waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: 'Person', exact: true }).click();
    const ways = page.getByRole('list', { name: 'Ways to Chen Yu, the best first' });
    const way = ways.getByRole('button', { name: 'Show on the map: we → Lin Qiang → Chen Yu' });
    await way.click();
    const said = page.getByRole('status').getByText('Way to Chen Yu: we → Lin Qiang → Chen Yu');
    await said.waitFor();
    expect(await way.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await said.waitFor({ state: 'detached' });
    expect(await way.getAttribute('aria-pressed')).toBe('false');
  });
});
