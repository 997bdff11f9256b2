import { expect, test } from 'vitest';
import Legend from '../../../src/features/legend/legend';
import { A_WEEK_BEFORE, lostDeal } from '../coverage/lost-deal';
import { renderWithMap } from '../render-with-map';

test('the legend counts what is on the map, and what was there on a day looked back at', async () => {
  const { screen, session } = await renderWithMap(<Legend theme="light" />, {
    map: lostDeal(),
    today: A_WEEK_BEFORE,
  });
  const legend = screen.getByRole('group', { name: 'Legend and filters' });
  for (const name of ['Friend 1', 'Attitude unknown 8', 'Met by us 1', 'Has a seat, not met 6']) {
    await expect.element(legend.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect.element(legend.getByText('Met by a rival 7')).toBeVisible();
  session.set({ ...session.get(), replayDay: '2024-06-07' });
  await expect.element(legend.getByText('Met by a rival 2')).toBeVisible();
});

test('a kind that is hidden keeps its number; ties count while both people are shown', async () => {
  const { screen } = await renderWithMap(<Legend theme="light" />, {
    map: lostDeal(),
    today: A_WEEK_BEFORE,
  });
  await expect.element(screen.getByRole('button', { name: 'Introduces 1' })).toBeVisible();
  await screen.getByRole('button', { name: 'Friend 1' }).click();
  await expect.element(screen.getByRole('button', { name: 'Friend 1' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Introduces 0' })).toBeVisible();
});
