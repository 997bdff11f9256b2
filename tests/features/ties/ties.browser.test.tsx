import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import TieDialog from '../../../src/features/ties/tie-dialog';
import { TiePanel } from '../../../src/features/ties/tie-panel';
import { LANGUAGES } from '../../../src/language/language';
import { committee, TODAY } from '../people/committee';
import { rowOf } from '../people/reading';
import { renderWithMap } from '../render-with-map';
import { missingWords } from '../words-on-screen';

async function openDialog(props: { tieId?: string; fromId?: string; toId?: string }) {
  const closed: true[] = [];
  const rendered = await renderWithMap(
    <TieDialog
      {...props}
      onClose={() => {
        closed.push(true);
      }}
    />,
    { map: committee(), today: TODAY },
  );
  return { ...rendered, closed };
}

describe('TieDialog', () => {
  it('adds a tie with the keyboard alone', async () => {
    const { screen, open, closed, stored } = await openDialog({ fromId: 'sun' });
    await expect.element(screen.getByRole('combobox', { name: 'To' })).toHaveFocus();
    await userEvent.keyboard('zhao');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(screen.getByText('Sun Hao influences Zhao Lei')).toBeVisible();
    await userEvent.keyboard('{Tab}{ArrowRight}{Tab}{ArrowLeft}{Tab}seen at lunch');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(closed).toHaveLength(1);
    expect(open.get().ties.find(({ fromId }) => fromId === 'sun')).toMatchObject({
      kind: 'influences',
      toId: 'zhao',
      strength: 3,
      certainty: 'told',
      note: 'seen at lunch',
    });
    await expect.poll(async () => (await stored()).ties).toHaveLength(2);
  });

  it('asks for both ends and for two different people', async () => {
    const { screen, open } = await openDialog({});
    await expect.element(screen.getByRole('combobox', { name: 'From' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('button', { name: 'Add the tie' }).click();
    await expect.element(screen.getByText('Choose a person.')).toBeVisible();
    await expect.element(screen.getByText('Choose the other person.')).toBeVisible();
    for (const end of ['From', 'To']) {
      await screen.getByRole('combobox', { name: end, exact: true }).fill('Sun');
      await userEvent.keyboard('{ArrowDown}{Enter}');
    }
    await screen.getByRole('button', { name: 'Add the tie' }).click();
    await expect.element(screen.getByText('Choose two different people.')).toBeVisible();
    expect(open.get().ties).toHaveLength(1);
  });

  it('turns a tie round, and tells when it is there already', async () => {
    const { screen, open } = await openDialog({ fromId: 'zhao', toId: 'lin' });
    await screen.getByRole('button', { name: /How they are tied/ }).click();
    await screen.getByRole('option', { name: 'reports to' }).click();
    await expect.element(screen.getByText('Zhao Lei reports to Lin Qiang')).toBeVisible();
    await screen.getByRole('button', { name: 'Turn it round' }).click();
    await expect.element(screen.getByText('Lin Qiang reports to Zhao Lei')).toBeVisible();
    await expect.element(screen.getByText(/^This tie is on the map already/)).toBeVisible();
    await screen.getByRole('button', { name: 'Add the tie' }).click();
    expect(open.get().ties).toHaveLength(2);
  });

  it('knows that trust has no direction', async () => {
    const { screen } = await openDialog({ fromId: 'zhao', toId: 'lin' });
    await screen.getByRole('button', { name: /How they are tied/ }).click();
    await screen.getByRole('option', { name: 'and … trust each other' }).click();
    await expect.element(screen.getByText('Zhao Lei and Lin Qiang trust each other')).toBeVisible();
    await expect.element(screen.getByRole('combobox', { name: 'One of them' })).toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: 'Turn it round' }))
      .not.toBeInTheDocument();
  });

  it('changes a tie, and removes it with undo', async () => {
    const { screen, open, closed } = await openDialog({ tieId: 'lin-zhao' });
    await screen.getByRole('button', { name: 'Remove the tie' }).click();
    expect(open.get().ties).toEqual([]);
    expect(closed).toHaveLength(1);
    open.undo();
    expect(open.get().ties).toEqual(committee().ties);
    await screen.getByText('Weak').click();
    await screen.getByRole('button', { name: 'Save' }).click();
    expect(rowOf(open.get().ties, 'lin-zhao')?.strength).toBe(1);
  });
});

describe('TiePanel', () => {
  it('says the tie as a sentence and what shows it', async () => {
    const { screen, raised, open } = await renderWithMap(<TiePanel tieId="lin-zhao" />, {
      map: committee(),
      today: TODAY,
    });
    await expect
      .element(screen.getByRole('heading', { name: 'Lin Qiang reports to Zhao Lei' }))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Show Zhao Lei' }).click();
    expect(raised).toEqual([{ to: 'show-person', personId: 'zhao' }]);
    await screen.getByRole('button', { name: 'Edit' }).click();
    await screen.getByRole('textbox', { name: 'Note' }).fill('The chart on the wall');
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('The chart on the wall')).toBeVisible();
    await screen.getByRole('button', { name: 'Remove' }).click();
    await expect.element(screen.getByText('This tie is gone')).toBeVisible();
    expect(open.get().ties).toEqual([]);
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}, as the dialog has`, async () => {
      await renderWithMap(
        <>
          <TiePanel tieId="lin-zhao" />
          <TieDialog tieId="lin-zhao" onClose={() => undefined} />
        </>,
        { map: committee(), today: TODAY, language },
      );
      await expect.poll(() => document.querySelector('[role="dialog"]')).not.toBeNull();
      expect(missingWords()).toEqual([]);
    });
  }
});
