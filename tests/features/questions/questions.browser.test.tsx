import { expect, test } from 'vitest';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import AskDialog from '../../../src/features/questions/ask-dialog';
import QuestionsPanel from '../../../src/features/questions/questions-panel';
import { renderWithMap } from '../render-with-map';
import { A_WEEK_BEFORE, lostDeal } from '../coverage/lost-deal';

const options = { map: lostDeal(), today: A_WEEK_BEFORE };

test('the dialog proposes the best person to ask and notes the question', async () => {
  let closed = false;
  const { screen, open } = await renderWithMap(
    <AskDialog
      questionId="who-will-sit-there"
      closers={['gm', 'office', 'vp']}
      onClose={() => {
        closed = true;
      }}
    />,
    options,
  );
  await expect.element(screen.getByRole('combobox', { name: 'Whom to ask' })).toHaveValue('副总裁');
  await screen.getByRole('textbox', { name: 'Note' }).fill('Over lunch');
  await screen.getByRole('button', { name: 'Note it' }).click();
  expect(open.get().answers).toMatchObject([
    {
      questionId: 'who-will-sit-there',
      personId: 'vp',
      note: 'Over lunch',
      answer: 'unknown',
      date: A_WEEK_BEFORE,
    },
  ]);
  expect(closed).toBe(true);
});

test('a question is listed by the person to ask, answered, and kept as answered', async () => {
  const { screen, open, stored } = await renderWithMap(<QuestionsPanel />, options);
  await expect.element(screen.getByText(/^When a gap says/)).toBeVisible();
  open.run(askQuestion, { questionId: 'who-will-sit-there', personId: 'office' });
  await expect.element(screen.getByRole('heading', { name: '办公室主任' })).toBeVisible();
  await screen
    .getByRole('textbox', { name: 'Answer to: Who will sit in the decision meeting?' })
    .fill('The head of audit too');
  await screen.getByRole('button', { name: 'Save answer' }).click();
  const answers = screen.getByRole('region', { name: 'Answered' });
  await expect.element(answers.getByText('The head of audit too')).toBeVisible();
  await expect.poll(async () => (await stored()).answers[0]?.answer).toBe('The head of audit too');
});

test('a question is taken away, and undo brings it back', async () => {
  const { screen, open } = await renderWithMap(<QuestionsPanel />, options);
  open.run(askQuestion, { questionId: 'what-is-the-budget' });
  await expect.element(screen.getByText('Whom to ask is still open')).toBeVisible();
  await screen.getByRole('button', { name: /^Remove:/ }).click();
  await expect.element(screen.getByText(/^When a gap says/)).toBeVisible();
  open.undo();
  await expect.element(screen.getByText('Whom to ask is still open')).toBeVisible();
});

test('the questions are told in Chinese', async () => {
  const { screen, open } = await renderWithMap(<QuestionsPanel />, {
    ...options,
    language: 'zh-Hans',
  });
  open.run(askQuestion, { questionId: 'who-has-the-last-word', personId: 'office' });
  await expect
    .element(screen.getByText('决策会议由谁主持，怎样定？', { exact: true }))
    .toBeVisible();
  await expect.element(screen.getByText('2024年6月13日起')).toBeVisible();
});
