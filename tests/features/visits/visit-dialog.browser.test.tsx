import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { findGaps } from '../../../src/domain/coverage';
import { contacts } from '../../../src/domain/visits';
import { addVisit } from '../../../src/domain/commands/add-visit';
import VisitDialog from '../../../src/features/visits/visit-dialog';
import type { VisitDialogProps } from '../../../src/features/visits/visit-dialog';
import { choose, find, press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

type Start = NonNullable<VisitDialogProps['initial']>;

async function dialogFor(start: Start, map = smallMap()) {
  const onClose = vi.fn();
  const rendered = await renderWithMap(<VisitDialog initial={start} onClose={onClose} />, {
    map,
    today: TODAY,
  });
  return { ...rendered, onClose };
}

const save = { name: 'Save', exact: true } as const;

test('a visit is planned for the next working day and lowers the gap of the one to be visited', async () => {
  const before = findGaps(smallMap(), TODAY).find(({ rule }) => rule === 'G02');
  expect(before).toMatchObject({ subject: 'zhao', severity: 'critical' });
  const { screen, stored, onClose } = await dialogFor({ personIds: ['zhao'], planned: true });
  await expect.element(screen.getByRole('dialog', { name: 'Plan a visit' })).toBeVisible();
  await expect.element(screen.getByText('talk about what the company gains')).toBeVisible();
  await userEvent.fill(screen.getByLabelText('Purpose'), 'Show the gain');
  await userEvent.click(screen.getByRole('button', save));
  expect(onClose).toHaveBeenCalledOnce();
  await expect.poll(async () => (await stored()).visits.length).toBe(3);
  const map = await stored();
  const visit = map.visits.find(({ purpose }) => purpose === 'Show the gain');
  expect(visit).toMatchObject({ date: '2026-11-23', by: 'us', personIds: ['zhao'], met: false });
  expect(contacts(map, TODAY).planned.get('zhao')).toBe('2026-11-23');
  const after = findGaps(map, TODAY).find(({ subject }) => subject === 'zhao');
  expect(after).toMatchObject({ rule: 'G02', severity: 'high', planned: true });
});

test('the visit of a rival nobody knew is logged with the rival, and undone in one step', async () => {
  const { screen, open, stored } = await dialogFor({ personIds: ['lin'], planned: false });
  await press(screen.getByRole('radio', { name: 'A rival' }));
  await expect
    .element(screen.getByRole('dialog', { name: 'Log a visit by the rival' }))
    .toBeVisible();
  await choose(screen.getByRole('button', { name: /Which rival/ }), 'Another');
  await userEvent.click(screen.getByRole('button', save));
  await expect.element(screen.getByText('Say which rival.')).toBeVisible();
  await userEvent.fill(screen.getByLabelText('Name of the rival'), 'Northwind');
  await userEvent.click(screen.getByRole('button', save));
  await expect.poll(async () => (await stored()).rivals.length).toBe(2);
  const map = await stored();
  const northwind = map.rivals.find(({ name }) => name === 'Northwind');
  expect(map.visits.find(({ by }) => by === northwind?.id)).toMatchObject({
    date: TODAY,
    met: true,
    personIds: ['lin'],
  });
  open.undo();
  await expect.poll(async () => (await stored()).rivals.length).toBe(1);
  expect((await stored()).visits).toHaveLength(2);
});

test('half a day gets a sentence, nothing typed is lost and nothing is kept', async () => {
  const { screen, stored, onClose } = await dialogFor({ personIds: ['lin'], planned: false });
  await userEvent.fill(screen.getByLabelText('What we learned'), 'The office keeps the list');
  await userEvent.click(screen.getByRole('spinbutton', { name: /year/ }).first());
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}');
  await userEvent.click(screen.getByRole('button', save));
  await expect.element(screen.getByText(/That is not a day|Say on which day/)).toBeVisible();
  await expect
    .element(screen.getByLabelText('What we learned'))
    .toHaveValue('The office keeps the list');
  expect(onClose).not.toHaveBeenCalled();
  expect((await stored()).visits).toHaveLength(2);
  await userEvent.click(screen.getByRole('spinbutton', { name: /year/ }).first());
  await userEvent.keyboard('2026');
  await userEvent.click(screen.getByRole('button', save));
  await expect.poll(async () => (await stored()).visits.length).toBe(3);
});

test('a visit to nobody gets a sentence; somebody new is added by name', async () => {
  const { screen, stored } = await dialogFor({ personIds: [], planned: false });
  await userEvent.click(screen.getByRole('button', save));
  await expect.element(screen.getByText('Choose at least one person.')).toBeVisible();
  await find(screen.getByRole('combobox', { name: 'Whom' }), 'Wu Min');
  await userEvent.click(screen.getByRole('button', save));
  await expect.poll(async () => (await stored()).visits.length).toBe(3);
  const map = await stored();
  const wu = map.people.find(({ name }) => name === 'Wu Min');
  expect(map.visits.some(({ personIds }) => personIds.includes(wu?.id ?? ''))).toBe(true);
});

test('what does not count as a visit is said before it is saved', async () => {
  const { screen } = await dialogFor({ personIds: ['lin'], planned: false });
  await press(screen.getByRole('radio', { name: 'Large crowd' }));
  await expect.element(screen.getByText(/In a crowd nobody is really met/)).toBeVisible();
  await press(screen.getByRole('radio', { name: 'One to one' }));
  await press(screen.getByRole('checkbox', { name: 'It took place' }));
  await expect.element(screen.getByText(/nobody counts as met/)).toBeVisible();
});

test('a next step needs words when it has a mark, and is kept with its date', async () => {
  const { screen, stored } = await dialogFor({ personIds: ['lin'], planned: false });
  await press(screen.getByRole('checkbox', { name: 'Done' }));
  await userEvent.click(screen.getByRole('button', save));
  await expect.element(screen.getByText(/Say what the next step is/)).toBeVisible();
  await userEvent.fill(screen.getByLabelText('Next step'), 'Send the figures');
  await userEvent.click(screen.getByRole('button', save));
  await expect.poll(async () => (await stored()).visits.length).toBe(3);
  const steps = (await stored()).visits.map(({ nextStep }) => nextStep);
  expect(steps).toContainEqual({ what: 'Send the figures', done: true });
});

test('a visit is changed and removed', async () => {
  const onClose = vi.fn();
  const { screen, open, stored } = await renderWithMap(
    <VisitDialog visitId="visit-lin" onClose={onClose} />,
    { map: smallMap(), today: TODAY },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove this visit' }));
  await expect.poll(async () => (await stored()).visits.length).toBe(1);
  expect(onClose).toHaveBeenCalledOnce();
  open.undo();
  await expect.poll(async () => (await stored()).visits.length).toBe(2);
});

test('a plan that is opened after its day asks whether it took place', async () => {
  const map = withCommand(
    smallMap(),
    addVisit,
    { date: '2026-11-24', by: 'us', personIds: ['zhao'], met: false },
    'plan',
  );
  const { screen } = await renderWithMap(<VisitDialog visitId="plan" onClose={vi.fn()} />, {
    map,
    today: '2026-11-25',
  });
  const tookPlace = screen.getByRole('checkbox', { name: 'It took place' });
  await expect.element(tookPlace).not.toBeChecked();
  await expect.element(screen.getByText(/nobody counts as met/)).toBeVisible();
});

test.each(['en', 'zh-Hans'] as const)(
  'every word of the dialog is there in %s',
  async (language) => {
    const map = smallMap();
    for (const start of [
      { personIds: ['zhao'], planned: true },
      { personIds: ['lin'], by: 'acme', planned: false },
    ]) {
      const { screen } = await renderWithMap(<VisitDialog initial={start} onClose={vi.fn()} />, {
        map: { ...map, id: crypto.randomUUID() },
        today: TODAY,
        language,
      });
      await expect.element(screen.getByRole('dialog')).toBeVisible();
      expect(missingWords()).toEqual([]);
      await screen.unmount();
    }
  },
);
