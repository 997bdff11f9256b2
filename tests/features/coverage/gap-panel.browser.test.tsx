import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { newMap } from '../../../src/domain/commands/new-map';
import { GapPanel } from '../../../src/features/coverage/gap-panel';
import { renderWithMap } from '../render-with-map';
import { A_WEEK_BEFORE, lostDeal } from './lost-deal';

type Screen = Awaited<ReturnType<typeof renderWithMap>>['screen'];

function listed(screen: Screen): string[] {
  return screen
    .getByRole('listitem')
    .elements()
    .map((item) =>
      ['data-rule', 'data-subject', 'data-severity'].map((a) => item.getAttribute(a)).join(' '),
    );
}

function openPanel(language: 'en' | 'zh-Hans' = 'en') {
  return renderWithMap(<GapPanel />, { map: lostDeal(), today: A_WEEK_BEFORE, language });
}

test('the five worst gaps stand first, the others come when asked for', async () => {
  const { screen } = await openPanel();
  await expect.element(screen.getByRole('list', { name: 'Gaps, worst first' })).toBeVisible();
  expect(listed(screen)).toEqual([
    'G01 gm critical',
    'G02 eng critical',
    'G02 equip critical',
    'G02 fin critical',
    'G02 vpprod critical',
  ]);
  await screen.getByRole('button', { name: 'Show 2 more' }).click();
  expect(listed(screen).slice(5)).toEqual(['G03 1 critical', 'G07 vp low']);
  await screen.getByRole('button', { name: 'Show only the worst 5' }).click();
  expect(listed(screen)).toHaveLength(5);
});

test('the head says how many attendees, whether the decider and whether a coach', async () => {
  const { screen } = await openPanel();
  await expect.element(screen.getByText('1 of 7')).toBeVisible();
  await expect.element(screen.getByText('Decision maker met')).toBeVisible();
  await expect.element(screen.getByText('none', { exact: true })).toBeVisible();
});

test('choosing a gap shows the people concerned, and letting go of it shows everybody', async () => {
  const { screen, session } = await openPanel();
  const gap = screen.getByRole('button', { name: /^总经理 will sit in/ });
  await gap.click();
  expect(session.get().selection).toEqual({ kind: 'gap', id: 'G01:gm' });
  expect(session.get().highlight).toEqual(['gm']);
  await expect.element(gap).toHaveAttribute('aria-pressed', 'true');
  await gap.click();
  expect(session.get().highlight).toBeNull();
});

test('arrow keys go from gap to gap, Enter chooses and Escape lets go', async () => {
  const { screen, session } = await openPanel();
  (screen.getByRole('button', { name: /^总经理 will/ }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(session.get().selection).toEqual({ kind: 'gap', id: 'G02:eng' });
  await userEvent.keyboard('{Escape}');
  expect(session.get().selection).toBeNull();
});

test('a gap about the whole meeting shows whom to ask', async () => {
  const { screen, session } = await openPanel();
  await screen.getByRole('button', { name: 'Show 2 more' }).click();
  await screen.getByRole('button', { name: /one of its seats has no name yet/ }).click();
  expect(session.get().highlight).toContain('office');
});

test('each button asks for the form that closes the gap', async () => {
  const { screen, raised } = await openPanel();
  await screen.getByRole('button', { name: 'Plan a visit' }).first().click();
  await screen.getByRole('button', { name: 'Show 2 more' }).click();
  await screen.getByRole('button', { name: 'Ask 副总裁' }).click();
  await screen.getByRole('button', { name: 'Name a seat' }).click();
  await screen.getByRole('button', { name: 'Set the style' }).click();
  expect(raised).toEqual([
    { to: 'plan-visit', personIds: ['gm'] },
    {
      to: 'ask-question',
      questionId: 'who-will-sit-there',
      closers: ['eng', 'equip', 'fin', 'gm', 'office', 'vp', 'vpprod'],
    },
    { to: 'name-seat', meetingId: 'gmo' },
    { to: 'show-person', personId: 'vp' },
  ]);
});

test('a rival in the room leads to a visit to the chair with its purpose written', async () => {
  const { screen, raised } = await renderWithMap(<GapPanel />, {
    map: lostDeal(),
    today: '2024-06-18',
  });
  await screen.getByRole('button', { name: /Show \d more/ }).click();
  await screen.getByRole('button', { name: 'Ask to be heard' }).click();
  expect(raised).toEqual([
    {
      to: 'plan-visit',
      personIds: ['gm'],
      purpose: 'Ask to be heard in the meeting as the rival is.',
    },
  ]);
});

test('a planned visit makes the gap milder and marks it; a visit closes it, and this is said', async () => {
  const { screen, open } = await openPanel();
  open.run(addVisit, { date: '2024-06-15', by: 'us', personIds: ['gm'] });
  await screen.getByRole('button', { name: /Show \d more/ }).click();
  await expect.poll(() => listed(screen)).toContain('G01 gm high');
  await expect.element(screen.getByText('Planned', { exact: true })).toBeVisible();
  await expect
    .element(screen.getByText('A visit is planned for Jun 15, 2024 (in 2 days).'))
    .toBeVisible();

  open.run(addVisit, { date: A_WEEK_BEFORE, by: 'us', personIds: ['gm'] });
  await expect.poll(() => listed(screen)).not.toContain('G01 gm high');
  await expect.element(screen.getByText(/Gap closed: 总经理 will sit in/)).toBeInTheDocument();

  open.undo();
  await expect.poll(() => listed(screen)).toContain('G01 gm high');
});

test('a gap that is chosen lets the people go when it is closed', async () => {
  const { screen, open, session } = await openPanel();
  await screen.getByRole('button', { name: /^总经理 will/ }).click();
  open.run(addVisit, { date: A_WEEK_BEFORE, by: 'us', personIds: ['gm'] });
  await expect.poll(() => session.get().highlight).toBeNull();
});

test('whom to ask is told with the gap once it has been noted', async () => {
  const { screen, open } = await openPanel();
  await screen.getByRole('button', { name: 'Show 2 more' }).click();
  open.run(askQuestion, { questionId: 'who-will-sit-there', personId: 'office' });
  await expect.element(screen.getByText('To ask: 办公室主任, since Jun 13, 2024')).toBeVisible();
});

test('while contact is forbidden no visit is asked for, and the panel says why', async () => {
  const { screen, open } = await openPanel();
  const contactBan = { from: '2024-06-01', until: '2024-06-19', reason: 'Sealed bids' };
  open.run(editDeal, { patch: { contactBan } });
  await expect.element(screen.getByText('Contact is not allowed until Jun 19, 2024')).toBeVisible();
  await expect.element(screen.getByText('Sealed bids')).toBeVisible();
  expect(listed(screen)).toEqual(['G03 1 critical']);
});

test('on the first day it says how to begin', async () => {
  const today = '2026-11-22';
  const made = newMap(
    { name: 'New', customer: 'Hengda', people: ['Ann'] },
    { today, newId: () => crypto.randomUUID() },
  );
  if (!made.ok) throw new Error(made.error.code);
  const { screen, raised } = await renderWithMap(<GapPanel />, { map: made.value, today });
  await expect.element(screen.getByText('Too early to say what is missing')).toBeVisible();
  await screen.getByRole('button', { name: 'Add a meeting' }).click();
  expect(raised).toEqual([{ to: 'add-meeting' }]);
});

test('the gaps are told in Chinese', async () => {
  const { screen } = await openPanel('zh-Hans');
  await expect
    .element(screen.getByText('总经理要参加总经理办公会（还有7天），我们一次都没见过。'))
    .toBeVisible();
  await expect
    .element(
      screen.getByText('总工程师要参加总经理办公会（还有7天），竞争对手已经拜访过，我们还没有。'),
    )
    .toBeVisible();
  await expect.element(screen.getByRole('button', { name: '安排拜访' }).first()).toBeVisible();
});
