import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import TeamDialog from '../../../src/features/team/team-dialog';
import { choose, find, press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

async function openDialog(language: 'en' | 'zh-Hans' = 'en') {
  return renderWithMap(<TeamDialog onClose={vi.fn()} />, {
    map: smallMap(),
    today: TODAY,
    language,
  });
}

test('a team member is added by Enter, given role and style, renamed and removed', async () => {
  const { screen, stored } = await openDialog();
  await userEvent.fill(screen.getByRole('textbox', { name: 'New team member' }), 'Sun');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await stored()).team.length).toBe(2);
  await choose(screen.getByRole('button', { name: /Role of Sun/ }), 'Consultant');
  await choose(screen.getByRole('button', { name: /Style of Sun/ }), 'Amiable');
  await userEvent.fill(screen.getByRole('textbox', { name: 'Name of Sun' }), 'Sunny');
  await expect
    .poll(async () => (await stored()).team.find(({ id }) => id !== 'yao'))
    .toMatchObject({ name: 'Sunny', role: 'consultant', style: 'amiable' });
  await press(screen.getByRole('button', { name: 'Remove Sunny from the team' }));
  await expect.poll(async () => (await stored()).team.length).toBe(1);
});

test('a name that is blank or taken gets a sentence and stays in the field', async () => {
  const { screen, stored } = await openDialog();
  const name = screen.getByRole('textbox', { name: 'New rival' });
  await press(screen.getByRole('button', { name: 'Add rival' }));
  await expect.element(screen.getByText('Type a name first.')).toBeVisible();
  await userEvent.fill(name, 'Acme');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('This name is on the list already.')).toBeVisible();
  await expect.element(name).toHaveValue('Acme');
  expect((await stored()).rivals).toHaveLength(1);
});

test('removing a rival takes its visits along, and undo brings them back', async () => {
  const { screen, open, stored } = await openDialog();
  await press(screen.getByRole('button', { name: 'Remove Acme and its visits' }));
  await expect.poll(async () => (await stored()).visits.length).toBe(1);
  open.undo();
  await expect.poll(async () => (await stored()).visits.length).toBe(2);
  expect((await stored()).rivals).toHaveLength(1);
});

test('an ask for an introduction names two different people', async () => {
  const { screen, stored } = await openDialog();
  const record = screen.getByRole('button', { name: 'Record' });
  await press(record);
  await expect.element(screen.getByText('Say whom we asked.')).toBeVisible();
  await find(screen.getByRole('combobox', { name: 'Whom we asked' }), 'Lin');
  await find(screen.getByRole('combobox', { name: 'To meet whom' }), 'Lin');
  await press(record);
  await expect
    .element(screen.getByText('Somebody cannot introduce us to themselves.'))
    .toBeVisible();
  const target = screen.getByRole('combobox', { name: 'To meet whom' });
  await userEvent.clear(target);
  await find(target, 'Zhao');
  await press(record);
  await expect
    .poll(async () => (await stored()).asks)
    .toMatchObject([{ toPersonId: 'lin', forPersonId: 'zhao', date: TODAY }]);
  await press(screen.getByRole('button', { name: 'Remove: Lin Qiang for Zhao Lei' }));
  await expect.poll(async () => (await stored()).asks.length).toBe(0);
});

test.each(['en', 'zh-Hans'] as const)('every word is there in %s', async (language) => {
  const { screen } = await openDialog(language);
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  expect(missingWords()).toEqual([]);
});
