import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import PlanPanel from '../../../src/features/plan/plan-panel';
import { A_WEEK_BEFORE, lostDeal } from '../coverage/lost-deal';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

async function planOf(map: AccountMap, language: 'en' | 'zh-Hans' = 'en') {
  const rendered = await renderWithMap(
    <InPanel>
      <PlanPanel />
    </InPanel>,
    { map, today: A_WEEK_BEFORE, language },
  );
  const { container } = rendered.screen;
  await expect
    .poll(() => container.querySelector('[data-analysis="done"]'), { timeout: 30_000 })
    .not.toBeNull();
  const movers = () =>
    [...container.querySelectorAll('[data-mover]')].map(
      (item) => (item as HTMLElement).dataset.mover,
    );
  return { ...rendered, movers };
}

describe('who moves the meeting', () => {
  test('is listed with the strongest lines; shares and formula stand behind further clicks', async () => {
    const { screen, movers, session } = await planOf(lostDeal());
    expect(movers()).toEqual(['gm', 'fin', 'office']);
    const finance = screen.getByRole('list', { name: 'Why 财务部经理 does' });
    await expect.element(finance).toHaveTextContent('influences 总经理 (seen)');
    await userEvent.click(screen.getByRole('button', { name: 'Why this order?' }));
    await expect
      .element(screen.getByRole('list', { name: /^Shares of the influence/ }))
      .toHaveTextContent('总经理: about 55%');
    await userEvent.click(screen.getByRole('button', { name: 'Show 6 more people' }));
    expect(movers()).toContain('?1');
    const list = screen.getByRole('list', { name: /^Who moves the decision/ });
    await userEvent.click(list.getByRole('button', { name: '财务部经理' }));
    expect(session.get().selection).toEqual({ kind: 'person', id: 'fin' });
    expect(missingWords()).toEqual([]);
  });

  test('is said to be incomplete while nobody knows how many will sit there or how it decides', async () => {
    const unknown = { headcount: undefined, rule: undefined };
    const map = withCommand(lostDeal(), editMeeting, { id: 'gmo', patch: unknown });
    const { screen } = await planOf(map);
    await expect
      .element(screen.getByText(/^Nobody has said how many will sit there/))
      .toBeVisible();
    await expect.element(screen.getByText(/as if whoever leads it decides/)).toBeVisible();
  });

  test('without a meeting goes by those who decide or hold the money, and says so', async () => {
    const { screen } = await planOf(withCommand(lostDeal(), removeMeeting, { id: 'gmo' }));
    await expect
      .element(screen.getByText(/^There is no dated decision meeting yet\. Until there is/))
      .toBeVisible();
    await expect
      .element(screen.getByRole('heading', { name: 'Whom to bring together' }))
      .not.toBeInTheDocument();
  });
});

describe('whom to bring together', () => {
  test('is planned as a visit with both, or shown on the map and taken off again', async () => {
    const { screen, raised, session } = await planOf(lostDeal());
    const pairs = screen.getByRole('list', { name: /^Pairs to bring together/ });
    await expect.element(pairs).toHaveTextContent(/^Let 副总裁 speak to 总经理/);
    await userEvent.click(
      pairs.getByRole('button', { name: 'Plan a visit with 副总裁 and 总经理', exact: true }),
    );
    expect(raised).toContainEqual({
      to: 'plan-visit',
      personIds: ['vp', 'gm'],
      purpose: 'Let 副总裁 tell 总经理 why this is right for them',
    });
    const show = pairs.getByRole('button', {
      name: 'Show on the map: 副总裁 speaks to 总经理',
    });
    await userEvent.click(show);
    expect(session.get().route).toEqual({ people: ['vp', 'gm'], startsWithUs: false });
    await userEvent.click(show);
    expect(session.get().route).toBeNull();
  });

  test('leaves no word of it untranslated', async () => {
    await planOf(lostDeal(), 'zh-Hans');
    expect(missingWords()).toEqual([]);
  });
});
