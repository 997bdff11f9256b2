import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { addRivalNote } from '../../../src/domain/commands/add-rival-note';
import IntroductionDialog from '../../../src/features/team/introduction-dialog';
import RivalNoteDialog from '../../../src/features/team/rival-note-dialog';
import TeamDialog from '../../../src/features/team/team-dialog';
import { find, press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';

test('a request for an introduction comes filled in and is recorded', async () => {
  const onClose = vi.fn();
  const { screen, stored } = await renderWithMap(
    <IntroductionDialog toPersonId="lin" forPersonId="zhao" onClose={onClose} />,
    { map: smallMap(), today: TODAY },
  );
  const dialog = screen.getByRole('dialog', { name: 'Ask for an introduction' });
  await expect
    .element(dialog.getByRole('combobox', { name: 'Whom we asked' }))
    .toHaveValue('Lin Qiang');
  await dialog.getByRole('button', { name: 'Record' }).click();
  expect(onClose).toHaveBeenCalled();
  await expect
    .poll(async () => (await stored()).asks)
    .toMatchObject([{ toPersonId: 'lin', forPersonId: 'zhao', date: TODAY }]);
});

test('what was heard of the only rival is noted, and undo takes it back', async () => {
  const onClose = vi.fn();
  const { screen, open, stored } = await renderWithMap(<RivalNoteDialog onClose={onClose} />, {
    map: smallMap(),
    today: TODAY,
  });
  await screen.getByRole('button', { name: 'Note it' }).click();
  await expect.element(screen.getByText('Write down what you heard.')).toBeVisible();
  await screen.getByRole('textbox', { name: 'What you heard' }).fill('Cuts its price');
  await screen.getByRole('button', { name: 'Note it' }).click();
  expect(onClose).toHaveBeenCalled();
  await expect
    .poll(async () => (await stored()).rivalNotes)
    .toMatchObject([{ rivalId: 'acme', text: 'Cuts its price', date: TODAY }]);
  open.undo();
  await expect.poll(async () => (await stored()).rivalNotes).toHaveLength(0);
});

test('a visit of the rival can be logged instead of a note', async () => {
  const { screen, raised } = await renderWithMap(<RivalNoteDialog onClose={vi.fn()} />, {
    map: smallMap(),
    today: TODAY,
  });
  await screen.getByRole('button', { name: 'Log the rival’s visit' }).click();
  expect(raised).toEqual([{ to: 'log-visit', personIds: [], by: 'acme' }]);
});

test('notes about rivals are listed, changed and removed', async () => {
  const map = withCommand(smallMap(), addRivalNote, { text: 'Cuts its price' });
  const { screen, stored } = await renderWithMap(<TeamDialog onClose={vi.fn()} />, {
    map,
    today: TODAY,
  });
  const text = screen.getByRole('textbox', { name: 'Note of Nov 22, 2026' });
  await userEvent.fill(text, 'Cuts its price again');
  await expect.poll(async () => (await stored()).rivalNotes[0]?.text).toBe('Cuts its price again');
  await press(screen.getByRole('button', { name: 'Remove the note of Nov 22, 2026' }));
  await expect.poll(async () => (await stored()).rivalNotes).toHaveLength(0);
  await press(screen.getByRole('button', { name: 'Add a note' }));
  await expect.element(screen.getByRole('dialog', { name: 'Note about a rival' })).toBeVisible();
});

test('a paper is entered as confidential, with whom it was given to', async () => {
  const { screen, open, stored } = await renderWithMap(<TeamDialog onClose={vi.fn()} />, {
    map: smallMap(),
    today: TODAY,
  });
  await userEvent.fill(screen.getByRole('textbox', { name: 'New paper' }), 'Final plan');
  await userEvent.keyboard('{Enter}');
  await find(screen.getByRole('combobox', { name: 'Who was given Final plan' }), 'Chen');
  await press(
    screen.getByRole('list', { name: 'Our papers' }).getByRole('button', { name: 'Record' }),
  );
  await expect
    .poll(async () => (await stored()).documents)
    .toMatchObject([
      { name: 'Final plan', confidential: true, shared: [{ date: TODAY, personId: 'chen' }] },
    ]);
  await press(screen.getByRole('button', { name: 'Not given: Chen Yu, Nov 22, 2026' }));
  await expect.poll(async () => (await stored()).documents[0]?.shared).toEqual([]);
  open.undo();
  await expect.poll(async () => (await stored()).documents[0]?.shared.length).toBe(1);
  await press(screen.getByRole('button', { name: 'Remove Final plan', exact: true }));
  await expect.poll(async () => (await stored()).documents).toHaveLength(0);
});
