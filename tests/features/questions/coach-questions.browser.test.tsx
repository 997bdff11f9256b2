import { expect, test, vi } from 'vitest';
import { assess } from '../../../src/domain/commands/assess';
import { editPerson } from '../../../src/domain/commands/edit-person';
import QuestionsPanel from '../../../src/features/questions/questions-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';

function openPanel(language: 'en' | 'zh-Hans' = 'en') {
  const map = withCommand(smallMap(), editPerson, { id: 'lin', patch: { keyRoles: ['coach'] } });
  return renderWithMap(<QuestionsPanel />, { map, today: TODAY, language });
}

test('what the map does not say stands as questions, each with whom to ask', async () => {
  const { screen, open } = await openPanel();
  const section = screen.getByRole('region', { name: 'Questions for the coach' });
  await expect.element(section.getByText('Who will sit in the decision meeting?')).toBeVisible();
  await expect.element(section.getByText('Ask Lin Qiang').first()).toBeVisible();
  await expect.element(section.getByText('coach', { exact: true }).first()).toBeVisible();
  const stands = section.getByText('Where does Zhao Lei stand, and what shows it?');
  await expect.element(stands).toBeVisible();
  open.run(assess, { personId: 'zhao', stance: 0.5, evidence: 'told' });
  await expect.element(stands).not.toBeInTheDocument();
});

test('one press notes a question, and it moves to the list to ask', async () => {
  const { screen, stored } = await openPanel();
  const question = 'Where does Zhao Lei stand, and what shows it?';
  await screen.getByRole('button', { name: `Note it to ask: ${question}` }).click();
  const toAsk = screen.getByRole('region', { name: 'To ask' });
  await expect.element(toAsk.getByRole('heading', { name: 'Lin Qiang' })).toBeVisible();
  await expect.element(toAsk.getByText(question, { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await stored()).answers)
    .toMatchObject([{ questionId: 'stands:zhao', personId: 'lin', answer: 'unknown' }]);
  await toAsk.getByRole('textbox', { name: `Answer to: ${question}` }).fill('Leans to the rival');
  await toAsk.getByRole('button', { name: 'Save answer' }).click();
  await expect
    .element(screen.getByText(/^Answered on .*“Leans to the rival”\. Enter it on the map\.$/))
    .toBeVisible();
});

test('an answer is entered where it belongs', async () => {
  const { screen, raised } = await openPanel();
  for (const question of [
    'Who will sit in the decision meeting?',
    'How is the money applied for, and who signs?',
    'Where does Zhao Lei stand, and what shows it?',
    'Which steps lead to a decision here, and who takes part?',
  ]) {
    await screen.getByRole('button', { name: `Enter the answer: ${question}` }).click();
  }
  expect(raised).toEqual([
    { to: 'name-seat', meetingId: 'meeting' },
    { to: 'fill-role', role: 'money-holder' },
    { to: 'assess', personId: 'zhao' },
    { to: 'edit-deal' },
  ]);
});

test.each([
  ['en', 'Copy as text', 'Lin Qiang\n- Who will sit in the decision meeting?\n- How is'],
  ['zh-Hans', '复制为文字', 'Lin Qiang\n- 决策会议都有谁参加？\n- '],
] as const)('all of them are copied as text in %s', async (language, button, text) => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { screen } = await openPanel(language);
  await screen.getByRole('button', { name: button }).click();
  expect(copied.mock.lastCall?.[0]).toContain(text);
});
