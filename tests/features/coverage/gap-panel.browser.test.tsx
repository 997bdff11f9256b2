import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mapOf } from '../../../src/domain/account-map';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { newMap } from '../../../src/domain/commands/new-map';
import { recordAsk } from '../../../src/domain/commands/record-ask';
import { GapNews } from '../../../src/features/coverage/gap-news';
import { GapPanel } from '../../../src/features/coverage/gap-panel';
import { person } from '../../storage/samples';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { A_WEEK_BEFORE, lostDeal } from './lost-deal';

type Screen = Awaited<ReturnType<typeof renderWithMap>>['screen'];

function listed(screen: Screen): string[] {
  return [...screen.container.querySelectorAll('[data-rule]')].map((item) =>
    ['data-rule', 'data-subject', 'data-severity'].map((a) => item.getAttribute(a)).join(' '),
  );
}

function openPanel(language: 'en' | 'zh-Hans' = 'en') {
  return renderWithMap(
    <>
      <GapNews />
      <GapPanel />
    </>,
    { map: lostDeal(), today: A_WEEK_BEFORE, language },
  );
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
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  expect(listed(screen).slice(5, 7)).toEqual(['G03 1 critical', 'G11 vp critical']);
  await screen.getByRole('button', { name: 'Show only the worst 5' }).click();
  expect(listed(screen)).toHaveLength(5);
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
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await screen.getByRole('button', { name: /one of its seats has no name yet/ }).click();
  expect(session.get().highlight).toContain('office');
});

test('the first step stands with the gap, the others in it once it is chosen', async () => {
  const { screen, raised } = await openPanel();
  await screen.getByRole('button', { name: 'Plan a visit' }).first().click();
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await screen.getByRole('button', { name: 'Ask 副总裁', exact: true }).first().click();
  await expect.element(screen.getByRole('button', { name: 'Name a seat' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: /one of its seats has no name yet/ }).click();
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
    { to: 'show-person', personId: 'vp', section: 'style' },
  ]);
});

test('what a gap rests on leads there: the person, the meeting, the visit', async () => {
  const { screen, raised, open } = await openPanel();
  const gap = (rule: string, subject: string) =>
    page.elementLocator(
      screen.container.querySelector(`[data-rule="${rule}"][data-subject="${subject}"]`)!,
    );
  const rivalVisit = open
    .get()
    .visits.filter(({ by, personIds }) => by !== 'us' && personIds.includes('eng'))
    .at(-1);
  await gap('G02', 'eng').getByRole('button', { name: '总工程师', exact: true }).click();
  await gap('G02', 'eng')
    .getByRole('button', { name: /days ago$/ })
    .click();
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await gap('G16', 'vp').getByRole('button', { name: '总经理办公会' }).click();
  expect(raised).toEqual([
    { to: 'show-person', personId: 'eng' },
    { to: 'edit-visit', visitId: rivalVisit?.id },
    { to: 'show-meeting', meetingId: 'gmo' },
  ]);
});

test('a chosen gap names who could close it, best asked first, and shortens a long list', async () => {
  const { screen, raised } = await openPanel();
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await screen.getByRole('button', { name: /one of its seats has no name yet/ }).click();
  const closers = screen.getByRole('list', { name: 'Who could close it' });
  await expect.element(closers.getByRole('button').first()).toHaveTextContent('副总裁');
  expect(closers.getByRole('button').elements()).toHaveLength(6);
  await closers.getByRole('button', { name: 'and 2 more' }).click();
  expect(closers.getByRole('button').elements()).toHaveLength(7);
  await closers.getByRole('button', { name: '副总裁' }).click();
  expect(raised).toEqual([{ to: 'show-person', personId: 'vp' }]);
});

test('a chosen gap about somebody not met proposes who could introduce us', async () => {
  const { screen, raised, open } = await openPanel();
  await screen.getByRole('button', { name: /^总经理 will sit in/ }).click();
  const ways = screen.getByRole('list', { name: 'Who could introduce you' });
  await expect.element(ways.getByText('副总裁 → 总经理')).toBeVisible();
  await ways.getByRole('button', { name: 'Ask 副总裁 to introduce you to 总经理' }).click();
  expect(raised).toEqual([{ to: 'ask-introduction', toPersonId: 'vp', forPersonId: 'gm' }]);
  open.run(recordAsk, { toPersonId: 'vp', forPersonId: 'gm' });
  await expect.element(ways.getByText('Asked on Jun 13, 2024')).toBeVisible();
});

test('gaps can stand under what to do next, still five at first', async () => {
  const { screen, session } = await openPanel();
  await press(screen.getByRole('checkbox', { name: 'Grouped by what to do next' }));
  expect(session.get().groupGaps).toBe(true);
  const visits = screen.getByRole('list', { name: 'Visits to make' });
  await expect.element(visits).toBeVisible();
  expect(listed(screen)).toHaveLength(5);
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  const questions = screen.getByRole('list', { name: 'People to ask' });
  await expect.element(questions.getByRole('button', { name: /claims to decide/ })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Facts to write down' })).toBeVisible();
});

test('a rival in the room leads to a visit to the chair with its purpose written', async () => {
  const { screen, raised } = await renderWithMap(<GapPanel />, {
    map: lostDeal(),
    today: '2024-06-18',
  });
  await screen.getByRole('button', { name: /Show \d+ more/ }).click();
  await screen.getByRole('button', { name: 'Ask to be heard' }).click();
  expect(raised).toEqual([
    {
      to: 'plan-visit',
      personIds: ['gm'],
      purpose: 'Ask to be heard in the meeting as the rival is.',
    },
  ]);
});

test('a planned visit makes the gap milder and marks it', async () => {
  const { screen, open } = await openPanel();
  open.run(addVisit, { date: '2024-06-15', by: 'us', personIds: ['gm'] });
  await screen.getByRole('button', { name: /Show \d+ more/ }).click();
  await expect.poll(() => listed(screen)).toContain('G01 gm high');
  await expect.element(screen.getByText('Planned', { exact: true })).toBeVisible();
  await expect
    .element(screen.getByText('A visit is planned for Jun 15, 2024 (in 2 days).'))
    .toBeVisible();
});

test('a gap that is closed is struck through with what closed it, and undo brings it back', async () => {
  const { screen, open } = await openPanel();
  open.run(addVisit, { date: A_WEEK_BEFORE, by: 'us', personIds: ['gm'] });
  await expect.poll(() => listed(screen)).not.toContain('G01 gm critical');
  const closed = screen.getByRole('list', { name: 'Just closed or planned' });
  await expect.element(closed.getByText(/^总经理 will sit in/)).toBeVisible();
  await expect.element(closed.getByText('Closed. Visit logged: 总经理').first()).toBeVisible();
  await expect.element(screen.getByText(/Gap closed: 总经理 will sit in/)).toBeInTheDocument();
  await closed.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => listed(screen)).toContain('G01 gm critical');
  await expect.element(closed).not.toBeInTheDocument();
});

function largeMap() {
  const map = lostDeal();
  const more = Array.from({ length: 4_100 }, (_, n) => person(`zz${n}`, { side: 'outside' }));
  return mapOf(map, { ...map, people: [...map.people, ...more] });
}

test('a map too large for the page to look through at once is looked through by a worker', async () => {
  const { screen, open } = await renderWithMap(
    <>
      <GapNews />
      <GapPanel />
    </>,
    { map: largeMap(), today: A_WEEK_BEFORE },
  );
  await expect.poll(() => listed(screen)[0], { timeout: 60_000 }).toBe('G01 gm critical');
  open.run(addVisit, { date: A_WEEK_BEFORE, by: 'us', personIds: ['gm'] });
  await expect.poll(() => listed(screen)[0], { timeout: 60_000 }).toBe('G02 eng critical');
  await expect.element(screen.getByText(/Gap closed: 总经理 will sit in/)).toBeInTheDocument();
});

test('where no worker starts the page looks a large map through itself', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new DOMException('refused', 'SecurityError');
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { screen, open } = await renderWithMap(<GapPanel />, {
    map: largeMap(),
    today: A_WEEK_BEFORE,
  });
  await expect.poll(() => listed(screen)[0], { timeout: 60_000 }).toBe('G01 gm critical');
  let wasEmpty = false;
  const watch = new MutationObserver(() => {
    wasEmpty ||= listed(screen).length === 0;
  });
  watch.observe(screen.container, { childList: true, subtree: true });
  open.run(addVisit, { date: A_WEEK_BEFORE, by: 'us', personIds: ['gm'] });
  await expect.poll(() => listed(screen)[0], { timeout: 60_000 }).toBe('G02 eng critical');
  watch.disconnect();
  expect(wasEmpty).toBe(false);
});

test('a gap whose visit is planned is told with its visit, not as closed, until undo', async () => {
  const { screen, open } = await openPanel();
  open.run(addVisit, { date: '2024-06-15', by: 'us', personIds: ['gm'] });
  const told = screen.getByRole('list', { name: 'Just closed or planned' });
  await expect.element(told.getByText(/^Closed once the visit is made\./).first()).toBeVisible();
  const sentence = told.getByText(/^总经理 will sit in/);
  await expect.element(sentence).toBeVisible();
  expect(sentence.element().closest('s')).toBeNull();
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => listed(screen)).toContain('G01 gm critical');
  await expect.element(told).not.toBeInTheDocument();
});

test('somebody whom the rival meets meanwhile is still the same gap', async () => {
  const { screen, open } = await openPanel();
  const rival = open.get().rivals[0]?.id ?? '';
  open.run(addVisit, { date: A_WEEK_BEFORE, by: rival, personIds: ['gm'] });
  await expect.poll(() => listed(screen)).toContain('G02 gm critical');
  await expect
    .element(screen.getByRole('list', { name: 'Just closed or planned' }))
    .not.toBeInTheDocument();
});

test('a gap is set aside with a reason, listed apart with it, and brought back', async () => {
  const { screen, open, stored } = await openPanel();
  await screen.getByRole('button', { name: /^总经理 will sit in/ }).click();
  await screen.getByRole('button', { name: 'Set aside …' }).click();
  const dialog = screen.getByRole('dialog', { name: 'Set the gap aside' });
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect.element(dialog.getByText('Say why.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why it can be left' }).fill('Our director sees him');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect.poll(() => listed(screen)).not.toContain('G01 gm critical');
  await expect
    .poll(async () => (await stored()).setAside)
    .toMatchObject([
      {
        rule: 'G01',
        subject: 'gm',
        severity: 'critical',
        reason: 'Our director sees him',
        date: A_WEEK_BEFORE,
      },
    ]);
  await expect
    .element(screen.getByRole('list', { name: 'Just closed or planned' }))
    .not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Set aside (1)' }).click();
  const aside = screen.getByRole('list', { name: 'Gaps set aside' });
  await expect.element(aside.getByText('Our director sees him')).toBeVisible();
  await expect.element(aside.getByText('Set aside on Jun 13, 2024')).toBeVisible();
  await aside.getByRole('button', { name: /^Bring back: 总经理/ }).click();
  await expect.poll(() => listed(screen)).toContain('G01 gm critical');
  open.undo();
  await expect.poll(() => listed(screen)).not.toContain('G01 gm critical');
});

test('the map says with whom contact is not allowed', async () => {
  const { screen, open, raised } = await openPanel();
  open.run(editPerson, { id: 'gm', patch: { noContact: true } });
  await expect.element(screen.getByText('Contact is not allowed with 总经理')).toBeVisible();
  await screen
    .getByRole('list', { name: 'Not to be contacted' })
    .getByRole('button', { name: '总经理' })
    .click();
  expect(raised).toEqual([{ to: 'show-person', personId: 'gm' }]);
  expect(listed(screen)).not.toContain('G01 gm critical');
});

test('a gap that is chosen lets the people go when it is closed', async () => {
  const { screen, open, session } = await openPanel();
  await screen.getByRole('button', { name: /^总经理 will/ }).click();
  open.run(addVisit, { date: A_WEEK_BEFORE, by: 'us', personIds: ['gm'] });
  await expect.poll(() => session.get().highlight).toBeNull();
});

test('whom to ask is told with the gap once it has been noted', async () => {
  const { screen, open } = await openPanel();
  await screen.getByRole('button', { name: /^Show \d+ more$/ }).click();
  open.run(askQuestion, { questionId: 'who-will-sit-there', personId: 'office' });
  await expect.element(screen.getByText('To ask: 办公室主任, since Jun 13, 2024')).toBeVisible();
});

test('while contact is forbidden no visit is asked for, and the panel says why', async () => {
  const { screen, open } = await openPanel();
  const contactBan = { from: '2024-06-01', until: '2024-06-19', reason: 'Sealed bids' };
  open.run(editDeal, { patch: { contactBan } });
  await expect.element(screen.getByText('Contact is not allowed until Jun 19, 2024')).toBeVisible();
  await expect.element(screen.getByText('Sealed bids')).toBeVisible();
  expect(listed(screen).some((gap) => /^G0[12]/.test(gap))).toBe(false);
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
