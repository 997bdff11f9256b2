import { expect, test } from 'vitest';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import { Countdown } from '../../../src/features/coverage/countdown';
import { renderWithMap } from '../render-with-map';
import { A_WEEK_BEFORE, lostDeal } from './lost-deal';

test('the countdown names the meeting, the days left and how many of its people were met', async () => {
  const { screen, raised, session } = await renderWithMap(<Countdown />, {
    map: lostDeal(),
    today: A_WEEK_BEFORE,
  });
  const pill = screen.getByRole('button', { name: '总经理办公会 in 7 days 1 of 7 attendees met' });
  await pill.click();
  expect(raised).toEqual([{ to: 'show-meeting', meetingId: 'gmo' }]);
  expect(session.get().lens).toBe('meeting');
});

test('on the day itself and the day before it says so', async () => {
  const { screen, today } = await renderWithMap(<Countdown />, {
    map: lostDeal(),
    today: '2024-06-19',
  });
  await expect.element(screen.getByRole('button', { name: /办公会 tomorrow/ })).toBeVisible();
  today.set('2024-06-20');
  await expect.element(screen.getByRole('button', { name: /办公会 today/ })).toBeVisible();
});

test('without a decision meeting it offers to put one up', async () => {
  const { screen, open, raised } = await renderWithMap(<Countdown />, {
    map: lostDeal(),
    today: A_WEEK_BEFORE,
    language: 'zh-Hans',
  });
  open.run(removeMeeting, { id: 'gmo' });
  await screen.getByRole('button', { name: '还没有决策会议' }).click();
  expect(raised).toEqual([{ to: 'add-meeting' }]);
});
