import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findGaps } from '../../../src/domain/coverage';
import { NO_FILTER, isFiltering, peopleMatching } from '../../../src/domain/people-matching';
import { useMap, useSession, useToday } from '../../../src/editing/use-map';
import HighlightMenu from '../../../src/features/highlight/highlight-menu';
import { renderWithMap } from '../render-with-map';
import { smallMap } from '../test-map';

function Menu() {
  const map = useMap((open) => open);
  const today = useToday();
  const filter = useSession((session) => session.filter);
  const matching = isFiltering(filter)
    ? peopleMatching(map, today, filter, findGaps(map, today))
    : null;
  return <HighlightMenu matching={matching} />;
}

test('what is ticked highlights, says how many match, and can be let go of', async () => {
  const { screen, session } = await renderWithMap(<Menu />, { map: smallMap() });
  await screen.getByRole('button', { name: 'Highlight' }).click();
  const outcome = screen.getByRole('status');
  await expect.element(outcome).toHaveTextContent('Within a group any one will do');
  await screen.getByText('Met by a rival only').click();
  await expect.element(outcome).toHaveTextContent('2 of 3 people match');
  await screen.getByText('Decider', { exact: true }).click();
  await expect.element(outcome).toHaveTextContent('1 of 3 people matches');
  await screen.getByText('No department').click();
  await expect.element(outcome).toHaveTextContent('1 of 3 people matches');
  expect(session.get().filter).toEqual({
    ...NO_FILTER,
    contact: ['rival-only'],
    parts: ['decider'],
    departments: [''],
  });
  await screen.getByRole('button', { name: 'Highlight nobody' }).click();
  expect(session.get().filter).toEqual(NO_FILTER);
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('the button says how many match, in Chinese too', async () => {
  const { screen, session } = await renderWithMap(<Menu />, {
    map: smallMap(),
    language: 'zh-Hans',
  });
  session.set({ ...session.get(), filter: { ...NO_FILTER, contact: ['unmet'] } });
  await expect.element(screen.getByRole('button', { name: '突出显示 2' })).toBeVisible();
});
