import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PeoplePicker } from '../../src/ui/people-picker';
import { PersonSelect } from '../../src/ui/person-select';

const PEOPLE = [
  { id: 'zhao', name: 'Zhao Lei', detail: 'General manager' },
  { id: 'lin', name: 'Lin Qiang', detail: 'VP finance' },
  { id: 'wu', name: '吴敏', detail: '生产副总' },
];

describe('PeoplePicker', () => {
  function Held({ first = [], created = [] }: { first?: string[]; created?: string[] }) {
    const [chosen, setChosen] = useState(first);
    return (
      <>
        <PeoplePicker
          label="Who was there"
          items={PEOPLE}
          value={chosen}
          onChange={setChosen}
          chosenLabel="Chosen people"
          noMatch="Nobody by that name."
          create={{
            label: (typed) => `Add ${typed}`,
            onCreate: (typed) => {
              created.push(typed);
            },
          }}
        />
        <p data-testid="chosen">{chosen.join(' ') || 'nobody'}</p>
      </>
    );
  }

  it('adds people one after the other by keyboard', async () => {
    const screen = await render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard('lin');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent('lin');
    await expect.element(screen.getByRole('combobox')).toHaveValue('');
    await expect
      .element(screen.getByRole('option', { name: /Lin Qiang/ }))
      .toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('zhao{ArrowDown}');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent('lin zhao');
  });

  it('lets Tab pass without taking anybody out', async () => {
    const screen = await render(<Held first={['lin', 'zhao']} />);
    await userEvent.tab();
    await expect.element(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    await expect.element(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent('lin zhao');
  });

  it('finds by title and in Chinese', async () => {
    const screen = await render(<Held />);
    await screen.getByRole('combobox').fill('副总');
    await expect.element(screen.getByRole('option', { name: /吴敏/ })).toBeVisible();
    await expect.element(screen.getByRole('option', { name: /Zhao Lei/ })).not.toBeInTheDocument();
  });

  it('takes people out by Backspace in the empty field and by Delete on the name', async () => {
    const screen = await render(<Held first={['zhao', 'lin', 'wu']} />);
    await userEvent.tab();
    await userEvent.keyboard('{Backspace}');
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent('zhao lin');
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await expect.element(screen.getByRole('row', { name: 'Zhao Lei' })).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent(/^lin$/);
  });

  it('takes a person out by the button on the name', async () => {
    const screen = await render(<Held first={['zhao', 'lin']} />);
    await screen.getByRole('row', { name: 'Lin Qiang' }).getByRole('button').click();
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent(/^zhao$/);
  });

  it('offers to add a name nobody has', async () => {
    const created: string[] = [];
    const screen = await render(<Held created={created} />);
    await screen.getByRole('combobox').fill('Xu Na');
    await screen.getByRole('option', { name: 'Add Xu Na' }).click();
    await expect.poll(() => created).toEqual(['Xu Na']);
    await expect.element(screen.getByTestId('chosen')).toHaveTextContent('nobody');
  });
});

describe('PersonSelect', () => {
  function Held({ first }: { first: string | null }) {
    const [person, setPerson] = useState(first);
    return (
      <>
        <PersonSelect
          label="Told by"
          items={PEOPLE}
          value={person}
          onChange={setPerson}
          noMatch="Nobody by that name."
          clearLabel="Nobody told us"
        />
        <p data-testid="person">{person ?? 'null'}</p>
      </>
    );
  }

  it('chooses by typing a part of the name', async () => {
    const screen = await render(<Held first={null} />);
    await userEvent.tab();
    await userEvent.keyboard('qiang{ArrowDown}{Enter}');
    await expect.element(screen.getByTestId('person')).toHaveTextContent('lin');
    await expect.element(screen.getByRole('combobox')).toHaveValue('Lin Qiang');
  });

  it('changes to another person', async () => {
    const screen = await render(<Held first="lin" />);
    await screen.getByRole('combobox').fill('zhao');
    await screen.getByRole('option', { name: /Zhao Lei/ }).click();
    await expect.element(screen.getByTestId('person')).toHaveTextContent('zhao');
    await expect.element(screen.getByRole('combobox')).toHaveValue('Zhao Lei');
  });

  it('keeps the person when what was typed is left unfinished', async () => {
    const screen = await render(<Held first="lin" />);
    await screen.getByRole('combobox').fill('zzz');
    await expect.element(screen.getByText('Nobody by that name.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await expect.element(screen.getByRole('combobox')).toHaveValue('Lin Qiang');
    await expect.element(screen.getByTestId('person')).toHaveTextContent('lin');
  });

  it('is emptied by its button and by leaving the field empty', async () => {
    const screen = await render(<Held first="lin" />);
    await screen.getByRole('button', { name: 'Nobody told us' }).click();
    await expect.element(screen.getByTestId('person')).toHaveTextContent('null');
    await expect.element(screen.getByRole('combobox')).toHaveValue('');
  });

  it('is emptied by emptying its text', async () => {
    const screen = await render(<Held first="zhao" />);
    await screen.getByRole('combobox').fill('');
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await expect.element(screen.getByTestId('person')).toHaveTextContent('null');
  });
});
