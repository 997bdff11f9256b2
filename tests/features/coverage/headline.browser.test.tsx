import { expect, test } from 'vitest';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import { Headline } from '../../../src/features/coverage/headline';
import { renderWithMap } from '../render-with-map';
import { A_WEEK_BEFORE, lostDeal } from './lost-deal';

function openHead(language: 'en' | 'zh-Hans' = 'en') {
  return renderWithMap(<Headline />, { map: lostDeal(), today: A_WEEK_BEFORE, language });
}

test('a figure shows its people on the map, says who was met, and leads to each', async () => {
  const { screen, session, raised } = await openHead();
  const seats = screen.getByRole('button', { name: 'Attendees met 1 of 7' });
  await seats.click();
  expect(session.get().highlight).toHaveLength(6);
  const notMet = screen.getByRole('list', { name: 'Not met' });
  await expect.element(screen.getByRole('list', { name: 'Met', exact: true })).toBeVisible();
  await expect.element(screen.getByText('1 seat has no name yet.')).toBeVisible();
  await notMet.getByRole('button', { name: '总经理' }).click();
  expect(raised).toEqual([{ to: 'show-person', personId: 'gm' }]);
  await seats.click();
  expect(session.get().highlight).toBeNull();
  await expect.element(notMet).not.toBeInTheDocument();
});

test('what the rival has of the room stands beside ours', async () => {
  const { screen, session } = await openHead();
  await screen.getByRole('button', { name: 'Rival has met 5 of 7' }).click();
  await expect
    .element(screen.getByRole('list', { name: 'Met by the rival in the last 60 days' }))
    .toBeVisible();
  expect(session.get().selection).toEqual({ kind: 'figure', id: 'rival' });
});

test('decider and money holder are met or not', async () => {
  const { screen, open } = await openHead();
  await expect
    .element(screen.getByRole('button', { name: 'Decision maker not met' }))
    .toBeVisible();
  open.run(editPerson, { id: 'vp', patch: { decisionRole: 'decider' } });
  await expect
    .element(screen.getByRole('button', { name: 'Decision maker 1 of 2 met' }))
    .toBeVisible();
});

test('where nobody is marked it leads to saying who it is', async () => {
  const { screen, raised, open, session } = await openHead();
  await screen.getByRole('button', { name: 'Coach none' }).click();
  expect(session.get().highlight).toBeNull();
  await expect.element(screen.getByText('Nobody on the map is marked as coach.')).toBeVisible();
  await screen.getByRole('button', { name: 'Say who it is' }).click();
  open.run(removeMeeting, { id: 'gmo' });
  await screen.getByRole('button', { name: 'Attendees met no meeting' }).click();
  await screen.getByRole('button', { name: 'Add the meeting' }).click();
  expect(raised).toEqual([{ to: 'fill-role', role: 'coach' }, { to: 'add-meeting' }]);
});

test('the figures are told in Chinese', async () => {
  const { screen } = await openHead('zh-Hans');
  await screen.getByRole('button', { name: '竞争对手见过 5/7' }).click();
  await expect.element(screen.getByText('竞争对手近60天见过')).toBeVisible();
});
