import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { presentStage } from '../../../src/domain/stages';
import DealDialog from '../../../src/features/deal/deal-dialog';
import { StageMenu } from '../../../src/features/deal/stage-menu';
import { choose, press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

async function openDialog(language: 'en' | 'zh-Hans' = 'en') {
  const onClose = vi.fn();
  const rendered = await renderWithMap(<DealDialog onClose={onClose} />, {
    map: smallMap(),
    today: TODAY,
    language,
  });
  return { ...rendered, onClose };
}

test('the stage of the top bar is entered today and undone', async () => {
  const { screen, open, stored } = await renderWithMap(<StageMenu />, {
    map: smallMap(),
    today: TODAY,
  });
  await press(screen.getByRole('button', { name: 'Stage: Comparison' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Decision' }));
  await expect.element(screen.getByRole('button', { name: 'Stage: Decision' })).toBeVisible();
  await expect
    .poll(async () => (await stored()).deal.stages.at(-1))
    .toEqual({ stage: 'decision', since: TODAY });
  open.undo();
  await expect.element(screen.getByRole('button', { name: 'Stage: Comparison' })).toBeVisible();
  await expect.poll(async () => presentStage((await stored()).deal, TODAY)).toBe('comparison');
});

test('text is kept as it is typed; an emptied field is unknown again', async () => {
  const { screen, stored } = await openDialog();
  const product = screen.getByRole('textbox', { name: 'What you sell' });
  await userEvent.fill(product, 'Production line');
  await expect.poll(async () => (await stored()).deal.product).toBe('Production line');
  await userEvent.fill(product, '');
  await expect.poll(async () => 'product' in (await stored()).deal).toBe(false);
});

test('a map without a name gets a sentence and keeps the name it had', async () => {
  const { screen, stored } = await openDialog();
  await userEvent.fill(screen.getByRole('textbox', { name: 'Name of the map' }), ' ');
  await expect.element(screen.getByText('The map needs a name.')).toBeVisible();
  expect((await stored()).name).toBe('Hengda');
});

test('two stages never begin on one day: the second waits with a sentence', async () => {
  const { screen, stored } = await openDialog();
  await choose(screen.getByRole('button', { name: /Enter a stage today/ }), 'Decision');
  await expect.poll(async () => (await stored()).deal.stages.length).toBe(2);
  const month = screen
    .getByRole('group', { name: 'Decision since' })
    .getByRole('spinbutton', { name: /month/ });
  (month.element() as HTMLElement).focus();
  await userEvent.keyboard('10');
  await userEvent.keyboard('01');
  await expect.element(screen.getByText('Another stage begins on this day already.')).toBeVisible();
  const days = (await stored()).deal.stages.map(({ since }) => since);
  expect(new Set(days).size).toBe(2);
  await press(screen.getByRole('button', { name: /^Remove Decision of/ }));
  await expect
    .poll(async () => (await stored()).deal.stages)
    .toEqual([{ stage: 'comparison', since: '2026-10-01' }]);
});

test('the customer’s ways are kept once both scales are given', async () => {
  const { screen, stored } = await openDialog();
  await press(screen.getByRole('button', { name: 'Their ways' }));
  await choose(screen.getByRole('button', { name: /Price or partnership/ }), 'Price above');
  await expect.element(screen.getByText(/Both scales are needed/)).toBeVisible();
  expect((await stored()).deal.culture).toBeUndefined();
  await choose(screen.getByRole('button', { name: /Word or paper/ }), 'Rather paper');
  await expect.poll(async () => (await stored()).deal.culture).toEqual({ bargaining: -2, word: 1 });
});

test('a ban on contact runs from today, and never ends before it begins', async () => {
  const { screen, stored } = await openDialog();
  await press(screen.getByRole('button', { name: 'Contact and rivals' }));
  await press(screen.getByRole('checkbox', { name: 'The customer forbids contact for now' }));
  await expect
    .poll(async () => (await stored()).deal.contactBan)
    .toEqual({ from: TODAY, until: '2026-12-22' });
  const year = screen
    .getByRole('group', { name: 'Until' })
    .getByRole('spinbutton', { name: /year/ });
  (year.element() as HTMLElement).focus();
  await userEvent.keyboard('2025');
  await expect.element(screen.getByText('The last day lies before the first.')).toBeVisible();
  expect((await stored()).deal.contactBan?.until).toBe('2026-12-22');
});

test('the outcome is dated today at first', async () => {
  const { screen, stored } = await openDialog();
  await press(screen.getByRole('button', { name: 'Outcome' }));
  await press(screen.getByRole('radio', { name: 'Won' }));
  await expect
    .poll(async () => (await stored()).deal.outcome)
    .toEqual({ date: TODAY, result: 'won' });
  await press(screen.getByRole('radio', { name: 'Still open' }));
  await expect.poll(async () => (await stored()).deal.outcome).toBeUndefined();
});

test.each(['en', 'zh-Hans'] as const)('every word is there in %s', async (language) => {
  const { screen } = await openDialog(language);
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  for (const button of screen.getByRole('dialog').getByRole('button').elements()) {
    if (button.closest('h3') !== null) await userEvent.click(button);
  }
  expect(missingWords()).toEqual([]);
});
