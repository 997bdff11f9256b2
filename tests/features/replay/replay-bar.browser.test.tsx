import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { addPerson } from '../../../src/domain/commands/add-person';
import { useCommand } from '../../../src/editing/use-command';
import { useHistory, useMap, useToday } from '../../../src/editing/use-map';
import ReplayBar from '../../../src/features/replay/replay-bar';
import { Button } from '../../../src/ui/button';
import { A_WEEK_BEFORE, lostDeal } from '../coverage/lost-deal';
import { renderWithMap } from '../render-with-map';

/** What a screen knows: the day, how many visits there are, and whether anything can be undone. */
function Screen({ onResult }: { readonly onResult?: (code: string) => void }) {
  const today = useToday();
  const visits = useMap((map) => map.visits.length);
  const run = useCommand();
  const { undo, undoLast } = useHistory();
  return (
    <>
      <p data-testid="shown">{`${today}: ${visits} visits`}</p>
      <p data-testid="undo">{undo ? undo.label.intent : 'nothing'}</p>
      <Button
        onPress={() => {
          const result = run(addPerson, { name: 'Somebody' });
          onResult?.(result.ok ? 'done' : result.error.code);
        }}
      >
        Edit
      </Button>
      <Button onPress={undoLast}>Undo</Button>
    </>
  );
}

async function lookingBack(
  replayDay: string | null,
  options: { today?: string; language?: 'en' | 'zh-Hans' } = {},
) {
  const codes: string[] = [];
  const rendered = await renderWithMap(
    <>
      <ReplayBar />
      <Screen
        onResult={(code) => {
          codes.push(code);
        }}
      />
    </>,
    { map: lostDeal(), today: A_WEEK_BEFORE, ...options },
  );
  const { session } = rendered;
  session.set({ ...session.get(), replayDay });
  return { ...rendered, codes, shown: rendered.screen.getByTestId('shown') };
}

function focusSlider(screen: RenderResult): void {
  (screen.getByRole('slider').element() as HTMLElement).focus();
}

describe('looking back', () => {
  test('shows the map of the day, a day or a week at a time, in words', async () => {
    const { screen, shown } = await lookingBack('2024-06-10');
    const slider = screen.getByRole('slider', { name: 'The day shown' });
    await expect.element(slider).toHaveFocus();
    await expect.element(shown).toHaveTextContent('2024-06-10: 10 visits');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(shown).toHaveTextContent('2024-06-09: 9 visits');
    await expect
      .element(slider)
      .toHaveAttribute(
        'aria-valuetext',
        'Jun 9, 2024, 11 days before “总经理办公会” · 4 days ago. Rival visits 车间使用者.',
      );
    await userEvent.keyboard('{PageDown}');
    await expect.element(shown).toHaveTextContent('2024-06-02: 4 visits');
    await userEvent.keyboard('{Home}');
    await expect.element(shown).toHaveTextContent('2024-05-07: 1 visits');
    await userEvent.keyboard('{End}');
    await expect.element(shown).toHaveTextContent(`${A_WEEK_BEFORE}: 12 visits`);
  });

  test('goes to the event before and the next, and not beyond', async () => {
    const { screen, shown } = await lookingBack('2024-06-01');
    await screen.getByRole('button', { name: 'Back to the event before' }).click();
    await expect.element(shown).toHaveTextContent('2024-05-26');
    await screen.getByRole('button', { name: 'On to the next event' }).click();
    await expect.element(shown).toHaveTextContent('2024-06-03');
    await expect.element(screen.getByText(/is given to 设备部经理\./)).toBeVisible();
    focusSlider(screen);
    await userEvent.keyboard('{Home}');
    await expect
      .element(screen.getByRole('button', { name: 'Back to the event before' }))
      .toBeDisabled();
  });

  test('plays the days by themselves to the last, and pauses', async () => {
    const { screen, shown } = await lookingBack('2024-06-11');
    await screen.getByRole('button', { name: 'Play, a day at a time' }).click();
    await expect.element(shown).toHaveTextContent('2024-06-13');
    await screen.getByRole('button', { name: 'Play, a day at a time' }).click();
    await expect.element(shown).toHaveTextContent('2024-05-0');
    await screen.getByRole('button', { name: 'Pause' }).click();
    await expect
      .element(screen.getByRole('button', { name: 'Play, a day at a time' }))
      .toBeVisible();
  });

  test('never edits: commands are refused and nothing is undone, and today nothing has changed', async () => {
    const { screen, open, codes, session } = await lookingBack(null);
    open.run(addPerson, { name: 'Before' });
    await expect.element(screen.getByTestId('undo')).toHaveTextContent('add-person');
    const before = open.get();
    session.set({ ...session.get(), replayDay: '2024-06-01' });
    await expect.element(screen.getByTestId('undo')).toHaveTextContent('nothing');
    await screen.getByRole('button', { name: 'Edit' }).click();
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(codes).toEqual(['looking-back']);
    expect(open.get()).toBe(before);
    await screen.getByRole('button', { name: 'Back to today' }).click();
    await screen.getByRole('button', { name: 'Edit' }).click();
    expect(codes).toEqual(['looking-back', 'done']);
  });

  test('shows what another tab writes meanwhile, as far as it was known that day', async () => {
    const { open, shown } = await lookingBack('2024-06-04');
    await expect.element(shown).toHaveTextContent('5 visits');
    const { addVisit } = await import('../../../src/domain/commands/add-visit');
    open.run(addVisit, { date: '2024-06-03', by: 'us', personIds: ['vp'] });
    await expect.element(shown).toHaveTextContent('6 visits');
    open.run(addVisit, { date: '2024-06-12', by: 'us', personIds: ['vp'] });
    await vi.waitFor(() => {
      expect(open.get().visits).toHaveLength(16);
    });
    await expect.element(shown).toHaveTextContent('6 visits');
  });

  test('of a deal long over reaches to the day after the meeting', async () => {
    const { screen, shown } = await lookingBack('2024-06-13', { today: '2026-11-22' });
    focusSlider(screen);
    await userEvent.keyboard('{End}');
    await expect.element(shown).toHaveTextContent('2024-06-21: 14 visits');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByText('“总经理办公会” takes place.')).toBeVisible();
  });

  test('ends with Escape', async () => {
    const { screen, shown } = await lookingBack('2024-06-01', { language: 'zh-Hans' });
    await expect.element(screen.getByRole('region', { name: '回放' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(shown).toHaveTextContent(`${A_WEEK_BEFORE}: 14 visits`);
    expect(screen.getByRole('region', { name: '回放' }).elements()).toEqual([]);
  });
});
