import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { addTie } from '../../../src/domain/commands/add-tie';
import { SizeChoice } from '../../../src/features/influence/size-choice';
import { A_WEEK_BEFORE, lostDeal } from '../coverage/lost-deal';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

async function choose(map: AccountMap, today: string, option: string) {
  const rendered = await renderWithMap(
    <InPanel>
      <SizeChoice />
    </InPanel>,
    { map, today },
  );
  const { screen } = rendered;
  await userEvent.click(screen.getByRole('button', { name: /Size shows/ }));
  await userEvent.click(screen.getByRole('option', { name: option }));
  await userEvent.click(screen.getByRole('button', { name: 'Who, and why' }));
  return rendered;
}

test('the size shows who must not leave: what that means, the choices, and the formula behind a further click', async () => {
  const { screen, session, raised } = await choose(lostDeal(), A_WEEK_BEFORE, 'Who must not leave');
  expect(session.get().size).toBe('must-not-leave');
  await expect.element(screen.getByText(/^Large are those whose leaving/)).toBeVisible();
  const choices = screen.getByRole('list', { name: 'The best choices' });
  expect(choices.getByRole('listitem').elements()).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'What does this say?' }));
  await expect.element(screen.getByText(/^We take one, two or three people/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'The formula' }));
  await expect.element(screen.getByText(/^D_F = /)).toBeVisible();
  expect(missingWords()).toEqual([]);
  await userEvent.click(choices.getByRole('button', { name: '总经理' }).first());
  expect(raised).toContainEqual({ to: 'show-person', personId: 'gm' });
});

describe('camps', () => {
  test('are not named where they are not clear, and it is said why', async () => {
    const { screen } = await choose(lostDeal(), A_WEEK_BEFORE, 'Influence, with the camps');
    const why = screen.getByText(/^No clear camps\. Fewer than two conflicts are on the map\./);
    await expect.element(why.first()).toBeVisible();
  });

  test('are named where they are clear', async () => {
    const conflict = { kind: 'conflicts', fromId: 'zhao' } as const;
    const one = withCommand(smallMap(), addTie, { ...conflict, toId: 'lin' }, 'one');
    const map = withCommand(one, addTie, { ...conflict, toId: 'chen' }, 'two');
    const { screen } = await choose(map, TODAY, 'Influence, with the camps');
    const camp = (name: string) => screen.getByRole('list', { name });
    await expect.element(camp('Camp 1')).toHaveTextContent('Chen YuLin Qiang');
    await expect.element(camp('Camp 2')).toHaveTextContent('Zhao Lei');
  });
});
