import { describe, expect } from 'vitest';
import { test } from './open-page';
import { openExample } from './steps';

describe('the Plan tab', () => {
  test('advises the general manager through the vice president; planned in one click, and undone', async ({
    app,
  }) => {
    const page = await openExample(app);
    await page.getByRole('tab', { name: 'Plan', exact: true }).click();
    const panel = page.getByRole('tabpanel');
    await panel.locator('[data-analysis="done"]').waitFor();
    const first = panel.locator('[data-person]').first();
    expect(await first.getAttribute('data-person')).toBe('gm');
    await first.getByText('Lin Qiang can take you there, a fair way.').waitFor();
    await first.getByText('This comes first under all 18 other assumptions.').waitFor();
    await panel.getByText('Too little known. What we have fits anything from 5% to 50%.').waitFor();

    await first.getByRole('button', { name: 'Plan a visit to Zhao Lei' }).click();
    const chair = panel.locator('[data-person="gm"]');
    await chair.getByText(/^Planned for/).waitFor();

    await page.getByRole('button', { name: /^Undo “Visit planned”/ }).click();
    await chair.getByRole('button', { name: 'Plan a visit to Zhao Lei' }).waitFor();
  });

  test('plans the fewest visits in one step, keeps the forecast, and works again while looking back', async ({
    app,
  }) => {
    const page = await openExample(app);
    await page.getByRole('tab', { name: 'Plan', exact: true }).click();
    const panel = page.getByRole('tabpanel');
    await panel.locator('[data-analysis="done"]').waitFor();
    const visits = panel.getByRole('list', { name: 'Visits in order' });
    expect(await visits.getByRole('listitem').count()).toBe(6);
    await panel.getByRole('button', { name: 'Plan all 6' }).click();
    await panel.getByText('All of them are planned.').waitFor();
    await page.getByRole('button', { name: /^Undo “Visits planned”/ }).click();
    await panel.getByRole('button', { name: 'Plan all 6' }).waitFor();

    await panel.locator('[data-analysis="done"]').waitFor();
    await panel.getByRole('button', { name: 'Keep this forecast' }).click();
    await panel.getByText('Kept today').waitFor();
    await panel.getByText('Too little known: anything from 5% to 50%').waitFor();
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Plan', exact: true }).click();
    await panel.getByText('Kept today').waitFor();

    await page.getByRole('button', { name: '30 days before the meeting' }).click();
    await panel.getByText('None yet.').waitFor();
    await panel.locator('[data-analysis="done"]').waitFor();
    const plan = panel.getByRole('button', { name: /^Plan a visit to/ }).first();
    expect(await plan.isDisabled()).toBe(true);
  });
});
