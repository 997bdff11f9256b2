import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import AddPersonDialog from '../../../src/features/people/person-dialog';
import type { AddPersonDialogProps } from '../../../src/features/people/person-dialog';
import { LANGUAGES } from '../../../src/language/language';
import type { Language } from '../../../src/language/language';
import { renderWithMap } from '../render-with-map';
import { missingWords } from '../words-on-screen';
import { rowOf } from './reading';
import { committee, TODAY } from './committee';

async function openDialog(
  initial: AddPersonDialogProps['initial'] = {},
  language: Language = 'en',
) {
  const done: string[] = [];
  const closed: true[] = [];
  const rendered = await renderWithMap(
    <AddPersonDialog
      initial={initial}
      onDone={(id) => {
        done.push(id);
      }}
      onClose={() => {
        closed.push(true);
      }}
    />,
    { map: committee(), today: TODAY, language },
  );
  return { ...rendered, done, closed };
}

describe('AddPersonDialog', () => {
  it('adds somebody with the keyboard alone', async () => {
    const { screen, open, done, closed, stored } = await openDialog();
    await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('Wu Min{Tab}VP operations{Enter}');
    expect(closed).toHaveLength(1);
    expect(rowOf(open.get().people, done[0] ?? '')).toMatchObject({
      name: 'Wu Min',
      title: 'VP operations',
      side: 'buyer',
      knownSince: TODAY,
    });
    await expect.poll(async () => (await stored()).people).toHaveLength(4);
  });

  it('gives the seat in the meeting in the same step', async () => {
    const { screen, open, done } = await openDialog({ seatIn: 'gm' });
    await expect
      .element(screen.getByRole('checkbox', { name: 'Has a seat in GM office meeting' }))
      .toBeChecked();
    await screen.getByRole('textbox', { name: 'Name' }).fill('Wu Min');
    await userEvent.keyboard('{Enter}');
    expect(open.get().meetings[0]?.seats.map(({ personId }) => personId)).toContain(done[0]);
    open.undo();
    expect(open.get()).toEqual(committee());
  });

  it('says that a name is needed, and stays open', async () => {
    const { screen, open, closed } = await openDialog();
    await screen.getByRole('textbox', { name: 'Title' }).fill('Buyer');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText(/^A name is needed/)).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Buyer');
    expect(closed).toEqual([]);
    expect(open.get().people).toHaveLength(3);
  });

  it('tells of a namesake, unseen characters aside, and still adds', async () => {
    const { screen, open } = await openDialog({ name: 'Zhao\u200b Lei' });
    await expect
      .element(screen.getByText(/is on the map already \(General manager\)/))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Add the person' }).click();
    expect(open.get().people).toHaveLength(4);
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}`, async () => {
      await openDialog({ name: 'Zhao Lei' }, language);
      await expect.poll(() => document.querySelector('[role="dialog"]')).not.toBeNull();
      expect(missingWords()).toEqual([]);
    });
  }
});
