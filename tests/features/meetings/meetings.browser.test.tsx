import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import MeetingDialog from '../../../src/features/meetings/meeting-dialog';
import MeetingPanel from '../../../src/features/meetings/meeting-panel';
import { choose, find, press } from '../by-keyboard';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

const panel = (
  <InPanel>
    <MeetingPanel />
  </InPanel>
);

test('a meeting is put up with day, chair, rule, headcount and seats by keyboard alone', async () => {
  const onDone = vi.fn();
  const onClose = vi.fn();
  const { screen, stored } = await renderWithMap(
    <MeetingDialog onClose={onClose} onDone={onDone} />,
    { map: { ...smallMap(), meetings: [] }, today: TODAY },
  );
  await expect.element(screen.getByLabelText('Name')).toHaveFocus();
  await userEvent.keyboard('Board meeting');
  await userEvent.keyboard('{Tab}{Tab}');
  await userEvent.keyboard('12052026');
  await find(screen.getByRole('combobox', { name: 'Who is in the chair' }), 'Zhao');
  await choose(screen.getByRole('button', { name: /How it decides/ }), 'By vote');
  screen.getByRole('textbox', { name: 'How many will sit there' }).element().focus();
  await userEvent.keyboard('7');
  await find(screen.getByRole('combobox', { name: 'Who will sit there' }), 'Lin');
  await press(screen.getByRole('button', { name: 'Add meeting' }));
  await expect.poll(async () => (await stored()).meetings.length).toBe(1);
  const [meeting] = (await stored()).meetings;
  expect(meeting).toMatchObject({
    name: 'Board meeting',
    kind: 'decision',
    date: '2026-12-05',
    knownOn: TODAY,
    chairId: 'zhao',
    rule: 'vote',
    headcount: 7,
  });
  expect(meeting?.seats.map(({ personId }) => personId)).toEqual(['zhao', 'lin']);
  expect(onDone).toHaveBeenCalledWith(meeting?.id);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a meeting without a name or with half a day gets a sentence and loses nothing', async () => {
  const onClose = vi.fn();
  const { screen, stored } = await renderWithMap(<MeetingDialog onClose={onClose} />, {
    map: smallMap(),
    today: TODAY,
  });
  screen.getByRole('spinbutton', { name: /month/ }).element().focus();
  await userEvent.keyboard('12');
  await press(screen.getByRole('button', { name: 'Add meeting' }));
  await expect.element(screen.getByText(/That is not a day/)).toBeVisible();
  await expect.element(screen.getByText('The meeting needs a name.')).toBeVisible();
  await userEvent.fill(screen.getByLabelText('Name'), 'Board meeting');
  await press(screen.getByRole('button', { name: 'Add meeting' }));
  await expect.element(screen.getByText(/That is not a day/)).toBeVisible();
  await expect.element(screen.getByLabelText('Name')).toHaveValue('Board meeting');
  expect(onClose).not.toHaveBeenCalled();
  expect((await stored()).meetings).toHaveLength(1);
});

test('taking the seat of the chair clears the chair, and undo brings both back', async () => {
  const { screen, open, stored } = await renderWithMap(panel, { map: smallMap(), today: TODAY });
  await expect.element(screen.getByText('1 of 4 met')).toBeVisible();
  await press(screen.getByRole('button', { name: 'Take away the seat of Zhao Lei' }));
  await expect.poll(async () => (await stored()).meetings[0]?.seats.length).toBe(1);
  expect((await stored()).meetings[0]?.chairId).toBeUndefined();
  await expect.element(screen.getByText('3 seats without a name')).toBeVisible();
  open.undo();
  await expect.poll(async () => (await stored()).meetings[0]?.chairId).toBe('zhao');
  await expect.element(screen.getByText('2 seats without a name')).toBeVisible();
});

test('the name is edited as it is typed; a blank one stays in the field with a sentence', async () => {
  const { screen, stored } = await renderWithMap(panel, { map: smallMap(), today: TODAY });
  const name = screen.getByRole('textbox', { name: 'Name' });
  await userEvent.fill(name, 'Board');
  await expect.poll(async () => (await stored()).meetings[0]?.name).toBe('Board');
  await userEvent.fill(name, '');
  await expect.element(screen.getByText('The meeting needs a name.')).toBeVisible();
  await expect.element(name).toHaveValue('');
  expect((await stored()).meetings[0]?.name).toBe('Board');
});

test('seats are added, weighed and marked; those without a name can be named', async () => {
  const { screen, stored, raised } = await renderWithMap(panel, { map: smallMap(), today: TODAY });
  await find(screen.getByRole('combobox', { name: 'Add a person to the table' }), 'Chen');
  await expect.poll(async () => (await stored()).meetings[0]?.seats.length).toBe(3);
  await press(screen.getByRole('checkbox', { name: 'Chen Yu can stop it' }));
  await press(screen.getByRole('checkbox', { name: 'Chen Yu speaks' }));
  await userEvent.fill(screen.getByRole('textbox', { name: 'Votes of Chen Yu' }), '0');
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(async () => (await stored()).meetings[0]?.seats.find((s) => s.personId === 'chen'))
    .toEqual({ personId: 'chen', weight: 0, veto: true, speaks: false });
  await expect.element(screen.getByText('observer')).toBeVisible();
  await press(screen.getByRole('button', { name: 'Name this seat' }));
  expect(raised).toEqual([{ to: 'name-seat', meetingId: 'meeting' }]);
});

test('a guest is invited with the day we learned of it', async () => {
  const { screen, stored } = await renderWithMap(panel, { map: smallMap(), today: TODAY });
  await press(screen.getByRole('checkbox', { name: 'Acme is invited' }));
  await expect
    .poll(async () => (await stored()).meetings[0]?.guests)
    .toEqual([{ by: 'acme', knownOn: TODAY }]);
  await press(screen.getByRole('checkbox', { name: 'Acme is invited' }));
  await expect.poll(async () => (await stored()).meetings[0]?.guests).toEqual([]);
});

test('without any meeting the panel asks where it is decided; a removed one comes back by undo', async () => {
  const { screen, open, raised, stored } = await renderWithMap(panel, {
    map: smallMap(),
    today: TODAY,
  });
  await press(screen.getByRole('button', { name: 'Remove this meeting' }));
  await expect.element(screen.getByText('Where is it decided?')).toBeVisible();
  await press(screen.getByRole('button', { name: 'Add a meeting' }));
  expect(raised).toEqual([{ to: 'add-meeting' }]);
  open.undo();
  await expect
    .element(screen.getByRole('textbox', { name: 'Name' }))
    .toHaveValue('GM office meeting');
  await expect.poll(async () => (await stored()).meetings.length).toBe(1);
});

test.each(['en', 'zh-Hans'] as const)('every word is there in %s', async (language) => {
  const both = await renderWithMap(panel, { map: smallMap(), today: TODAY, language });
  await expect.element(both.screen.getByRole('list').first()).toBeVisible();
  expect(missingWords()).toEqual([]);
  await both.screen.unmount();
  const dialog = await renderWithMap(<MeetingDialog onClose={vi.fn()} />, {
    map: smallMap(),
    today: TODAY,
    language,
  });
  await expect.element(dialog.screen.getByRole('dialog')).toBeVisible();
  expect(missingWords()).toEqual([]);
});
