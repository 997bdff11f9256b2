import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Meeting } from '../../../src/domain/account-map';
import MeetingPanel from '../../../src/features/meetings/meeting-panel';
import { press } from '../by-keyboard';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

const panel = (
  <InPanel>
    <MeetingPanel />
  </InPanel>
);

/** The chair, one more and two seats without a name. */
function voting(change: Partial<Meeting> = {}) {
  const map = smallMap();
  const meetings = map.meetings.map((meeting) => ({
    ...meeting,
    rule: 'vote' as const,
    ...change,
  }));
  return { map: { ...map, meetings }, today: TODAY };
}

const cells = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test('says what each vote is worth, in both measures, and follows the votes', async () => {
  const { screen } = await renderWithMap(panel, voting());
  const worth = screen.getByRole('button', { name: 'What each vote is worth' });
  await expect.element(worth).toHaveAttribute('aria-expanded', 'false');
  await press(worth);
  await expect
    .element(screen.getByRole('table', { name: 'What each vote is worth' }))
    .toBeVisible();
  expect(cells()).toEqual([
    ['Zhao Lei', '1.5', '50%', '50%'],
    ['Lin Qiang', '1', '16.7%', '16.7%'],
    ['2 seats without a name, each', '1', '16.7%', '16.7%'],
  ]);
  await userEvent.fill(screen.getByRole('textbox', { name: 'Votes of Lin Qiang' }), '4');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => cells()[0]).toEqual(['Lin Qiang', '4', '100%', '100%']);
});

test('says so where all votes are alike and where nobody votes', async () => {
  const { screen, open } = await renderWithMap(panel, voting({ chairId: undefined }));
  await press(screen.getByRole('button', { name: 'What each vote is worth' }));
  await expect.element(screen.getByText('Every vote here is worth the same.')).toBeVisible();
  await userEvent.clear(screen.getByRole('textbox', { name: 'How many will sit there' }));
  await userEvent.keyboard('{Tab}');
  for (const name of ['Zhao Lei', 'Lin Qiang']) {
    await press(screen.getByRole('button', { name: `Take away the seat of ${name}` }));
  }
  await expect.element(screen.getByText('Nobody here has a vote yet.')).toBeVisible();
  open.undo();
  await expect.element(screen.getByText('Every vote here is worth the same.')).toBeVisible();
});

test('a meeting that does not vote says nothing of votes', async () => {
  const { screen } = await renderWithMap(panel, voting({ rule: 'chair' }));
  await expect.element(screen.getByText('1 of 4 met')).toBeVisible();
  expect(screen.getByText('What each vote is worth').elements()).toEqual([]);
});

test('every word is there in Chinese', async () => {
  const { screen } = await renderWithMap(panel, { ...voting(), language: 'zh-Hans' });
  await press(screen.getByRole('button', { name: '每一票的分量' }));
  await press(screen.getByRole('button', { name: '为什么不等于票数比例？' }));
  await press(screen.getByRole('button', { name: '公式' }));
  await expect.element(screen.getByText('班扎夫指数').first()).toBeVisible();
  expect(missingWords()).toEqual([]);
});
