import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { editPerson } from '../../../src/domain/commands/edit-person';
import AuthorityDialog from '../../../src/features/people/authority-dialog';
import FillRoleDialog from '../../../src/features/people/fill-role-dialog';
import { PersonPanel } from '../../../src/features/people/person-panel';
import { find, press } from '../by-keyboard';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';

test('who confirms or denies an authority is noted with its day', async () => {
  const onClose = vi.fn();
  const map = withCommand(smallMap(), editPerson, { id: 'lin', patch: { claimsAuthority: true } });
  const { screen, stored } = await renderWithMap(
    <AuthorityDialog personId="lin" onClose={onClose} />,
    { map, today: TODAY },
  );
  const dialog = screen.getByRole('dialog', { name: 'Does Lin Qiang really decide?' });
  await find(dialog.getByRole('combobox', { name: 'Who was asked' }), 'Chen');
  await press(dialog.getByRole('radio', { name: 'No, does not' }));
  await dialog.getByRole('button', { name: 'Record' }).click();
  expect(onClose).toHaveBeenCalled();
  await expect
    .poll(async () => (await stored()).people.find(({ id }) => id === 'lin')?.authorityChecks)
    .toEqual([{ personId: 'chen', date: TODAY, confirms: false }]);
});

test('a role is given to somebody on the map, the likeliest first', async () => {
  const { screen, stored } = await renderWithMap(
    <FillRoleDialog role="money-holder" onClose={vi.fn()} />,
    { map: smallMap(), today: TODAY },
  );
  const dialog = screen.getByRole('dialog', { name: 'Who is the money holder?' });
  await expect
    .element(screen.getByRole('option').first())
    .toHaveTextContent('Chen YuHead of finance');
  await screen.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await stored()).people.find(({ id }) => id === 'chen')?.holdsMoney)
    .toBe(true);
});

test('a role is given to somebody new, in one step', async () => {
  const { screen, open, stored } = await renderWithMap(
    <FillRoleDialog role="coach" onClose={vi.fn()} />,
    { map: smallMap(), today: TODAY },
  );
  await userEvent.fill(screen.getByRole('combobox', { name: 'Person' }), 'Qian Bo');
  await screen.getByRole('option', { name: 'Add “Qian Bo” to the map' }).click();
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await stored()).people.find(({ name }) => name === 'Qian Bo'))
    .toMatchObject({ keyRoles: ['coach'], side: 'buyer' });
  open.undo();
  await expect.poll(async () => (await stored()).people).toHaveLength(3);
});

test('a part of the page that was asked for is unfolded and has the focus', async () => {
  const { screen } = await renderWithMap(
    <InPanel>
      <PersonPanel personId="lin" section="counter-plan" />
    </InPanel>,
    { map: smallMap(), today: TODAY },
  );
  const answer = screen.getByRole('textbox', { name: 'Our answer to the opposition' });
  await expect.element(answer).toBeVisible();
  await expect.element(answer).toHaveFocus();
});
