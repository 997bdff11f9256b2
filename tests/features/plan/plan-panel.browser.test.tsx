import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { addDays } from '../../../src/domain/day';
import { addPerson } from '../../../src/domain/commands/add-person';
import { assess } from '../../../src/domain/commands/assess';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { keepForecast } from '../../../src/domain/commands/keep-forecast';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import PlanPanel from '../../../src/features/plan/plan-panel';
import { A_WEEK_BEFORE, lostDeal } from '../coverage/lost-deal';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

type Options = Omit<Parameters<typeof renderWithMap>[1], 'map'>;

async function planOf(map: AccountMap, options: Options = { today: TODAY }) {
  const rendered = await renderWithMap(
    <InPanel>
      <PlanPanel />
    </InPanel>,
    { map, ...options },
  );
  const panel = rendered.screen.container;
  const worked = () =>
    expect
      // The worker loads a file for each module here.
      .poll(() => panel.querySelector('[data-analysis]')?.getAttribute('data-analysis'), {
        timeout: 30_000,
      })
      .toBe('done');
  await worked();
  return { ...rendered, panel, worked };
}

function knownMap(): AccountMap {
  let map = smallMap();
  for (const personId of ['zhao', 'lin']) {
    map = withCommand(
      map,
      assess,
      { personId, stance: 1, evidence: 'acted', date: TODAY },
      `known-${personId}`,
    );
  }
  return map;
}

describe('the lost deal a week before the meeting', () => {
  const lost = { today: A_WEEK_BEFORE };

  test('says how little of the influence is met and known, in words', async () => {
    const { panel } = await planOf(lostDeal(), lost);
    const shareOf = (which: string) =>
      panel.querySelector(`[data-share="${which}"]`)?.textContent ?? '';
    expect(shareOf('metByUs')).toBe('We have methardly anyabout 5%');
    expect(shareOf('metByRival')).toBe('The rival has metabout halfabout 45%');
    expect(shareOf('known')).toBe('We know the stance ofhardly anyabout 5%');
    expect(panel.textContent).toContain('1 seat without a name counts');
  });

  test('shows no chance while too little is known, only what fits', async () => {
    const { panel } = await planOf(lostDeal(), lost);
    const verdict = panel.querySelector('[data-verdict]');
    expect(verdict?.getAttribute('data-verdict')).toBe('too-little-known');
    expect(verdict?.textContent).toBe(
      'Too little known. What we have fits anything from 5% to 50%.',
    );
    expect(panel.textContent).not.toContain('is for us the chance');
  });

  test('advises the general manager first, through the vice president, and plans it in one click', async () => {
    const { screen, panel, raised, stored } = await planOf(lostDeal(), lost);
    const first = panel.querySelector('[data-person]');
    expect(first?.getAttribute('data-person')).toBe('gm');
    expect(first?.textContent).toContain('can take you there, a fair way.');
    expect(first?.textContent).toContain('This comes first under all 18 other assumptions.');
    await userEvent.click(screen.getByRole('button', { name: /to introduce you to/ }).first());
    expect(raised).toContainEqual({
      to: 'ask-introduction',
      toPersonId: 'vp',
      forPersonId: 'gm',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Plan a visit to 总经理' }));
    await expect
      .element(screen.getByText('Planned for Jun 14, 2024', { exact: true }))
      .toBeVisible();
    const planned = async () => (await stored()).visits.find(({ date }) => date === '2024-06-14');
    await expect.poll(planned).toMatchObject({ by: 'us', personIds: ['gm'] });
    await userEvent.click(screen.getByRole('button', { name: 'Change the visit to 总经理' }));
    expect(raised).toContainEqual({ to: 'edit-visit', visitId: (await planned())?.id });
  });

  test('plans the six visits of the smallest set in one step, before the meeting', async () => {
    const { screen, open, stored, worked } = await planOf(lostDeal(), lost);
    await expect.element(screen.getByText('6 visits do it, in this order.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Plan all 6' }));
    await expect.element(screen.getByText('All of them are planned.')).toBeVisible();
    const planned = async () =>
      (await stored()).visits
        .filter(({ by, date }) => by === 'us' && date > A_WEEK_BEFORE)
        .map(({ date, personIds }) => [date, ...personIds])
        .sort();
    await expect.poll(async () => (await planned()).length).toBe(6);
    expect((await planned()).every(([date = '']) => date < addDays(A_WEEK_BEFORE, 7))).toBe(true);
    expect((await planned()).find(([, id]) => id === 'vp')?.[0]).toBe('2024-06-14');
    await worked();
    open.undo();
    await expect.element(screen.getByRole('button', { name: 'Plan all 6' })).toBeVisible();
    await expect.poll(planned).toEqual([]);
  });
});

describe('the forecast', () => {
  test('is silent without a meeting, and so are the shares, with the button to add one', async () => {
    const map = withCommand(smallMap(), removeMeeting, { id: 'meeting' });
    const { screen, panel, raised } = await planOf(map);
    await expect.element(screen.getByText(/nobody can say how much/)).toBeVisible();
    await expect.element(screen.getByText(/There is a forecast as soon as/)).toBeVisible();
    expect(panel.querySelector('[data-share]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Add the meeting' }));
    expect(raised).toEqual([{ to: 'add-meeting' }]);
  });

  test('comes without shares while nobody has said how many will sit there', async () => {
    const map = withCommand(smallMap(), editMeeting, {
      id: 'meeting',
      patch: { headcount: undefined },
    });
    const { screen, panel, raised } = await planOf(map);
    expect(panel.querySelector('[data-share]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Enter how many will come' }));
    expect(raised).toEqual([{ to: 'show-meeting', meetingId: 'meeting' }]);
  });

  test('is a word, the nearest five per cent, a range, and whom it turns on', async () => {
    const { panel } = await planOf(knownMap());
    const verdict = panel.querySelector('[data-verdict]');
    expect(verdict?.textContent).toMatch(
      /^Very likely to be carried for usabout \d?[05]%Under other assumptions from \d?[05]% to \d?[05]%\.$/,
    );
    expect(panel.textContent).toMatch(/If Zhao Lei is for us the chance is .*; if against, /);
  });

  test('is kept with its day, and scored when somebody says how the meeting decided', async () => {
    const { screen, stored } = await planOf(knownMap());
    await userEvent.click(screen.getByRole('button', { name: 'Keep this forecast' }));
    await expect.element(screen.getByText('Kept today')).toBeVisible();
    await expect.poll(async () => (await stored()).forecasts.length).toBe(1);
    const [kept] = (await stored()).forecasts;
    expect(kept).toMatchObject({ meetingId: 'meeting', date: TODAY });
    await expect.element(screen.getByText(/^Nov 22, 2026 · GM office meeting$/)).toBeVisible();
  });

  test('kept of a meeting that is over asks how it decided, and then says how far off it was', async () => {
    const numbers = { win: 0.8, open: 0.1, lose: 0.1, low: 0.6, high: 0.9, known: 0.5 };
    const map = withCommand(smallMap(), keepForecast, { meetingId: 'meeting', ...numbers }, 'kept');
    const { screen } = await planOf(map, { today: '2026-12-01' });
    const question = screen.getByRole('group', { name: 'How did “GM office meeting” decide?' });
    await userEvent.click(question.getByRole('button', { name: 'Carried for us' }));
    await expect.element(screen.getByText(/^Off by 0\.04 on a scale/)).toBeVisible();
    await expect.element(screen.getByText(/This map has 1; other maps/)).toBeVisible();
  });
});

test('under a contact ban no visit is proposed', async () => {
  const map = withCommand(smallMap(), editDeal, {
    patch: { contactBan: { from: '2026-11-01', until: '2026-12-31' } },
  });
  const { screen } = await planOf(map);
  await expect.element(screen.getByText(/no visit is proposed/)).toBeVisible();
});

test('people whom nothing tells apart are shown as equals, none of them as the first', async () => {
  const alike = { ...smallMap(), people: [], ties: [], visits: [], meetings: [], assessments: [] };
  const one = withCommand(alike, addPerson, { name: 'Xu Bo' }, 'bo');
  const { screen } = await planOf(withCommand(one, addPerson, { name: 'Xu Ying' }, 'ying'));
  const equals = screen.getByRole('list', { name: 'As good as each other' });
  await expect.element(equals.getByRole('listitem').nth(1)).toBeVisible();
  expect(missingWords()).toEqual([]);
});

test('an edit marks the results as those of before until they are worked out again', async () => {
  const { open, panel, worked } = await planOf(smallMap());
  open.run(editDeal, { patch: { product: 'Line' } });
  await expect.poll(() => panel.querySelector('[aria-busy="true"]')).not.toBeNull();
  expect(panel.textContent).toContain('What stands here is of before');
  await worked();
  expect(panel.querySelector('[aria-busy="true"]')).toBeNull();
});

test.each(['en', 'zh-Hans'] as const)(
  'in %s every number is explained, and every word is there',
  async (language) => {
    const { screen, panel } = await planOf(lostDeal(), { today: A_WEEK_BEFORE, language });
    for (const round of ['words', 'formulas']) {
      const folded = [...panel.querySelectorAll<HTMLElement>('h4 button[aria-expanded="false"]')];
      const visible = folded.filter((button) => button.checkVisibility());
      expect(visible.length, round).toBe(6);
      for (const button of visible) await userEvent.click(button);
    }
    expect(missingWords()).toEqual([]);
    const why = language === 'en' ? 'Who holds the influence' : '影响力在谁手里';
    await expect.element(screen.getByRole('list', { name: why })).toBeVisible();
  },
);
