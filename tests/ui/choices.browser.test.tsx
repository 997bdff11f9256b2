import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CheckboxSet } from '../../src/ui/checkbox-set';
import { ChoiceRow } from '../../src/ui/choice-row';
import { Select } from '../../src/ui/select';
import { Square } from '../../src/ui/square';

const LEVELS = [
  { id: 'decision', label: 'Decision' },
  { id: 'management', label: 'Management' },
  { id: 'operation', label: 'Operation' },
] as const;
type Level = (typeof LEVELS)[number]['id'];

describe('Select', () => {
  function Held({ first }: { first: Level | null }) {
    const [level, setLevel] = useState<Level | null>(first);
    return (
      <>
        <Select
          label="Level"
          value={level}
          onChange={setLevel}
          options={LEVELS}
          notKnown="Not known"
        />
        <p data-testid="level">{level ?? 'null'}</p>
      </>
    );
  }

  it('chooses by keyboard', async () => {
    const screen = await render(<Held first={null} />);
    await expect
      .element(screen.getByRole('button', { name: /Level/ }))
      .toHaveTextContent('Not known');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(screen.getByTestId('level')).toHaveTextContent('management');
  });

  it('goes back to null by the choice of not known', async () => {
    const screen = await render(<Held first="decision" />);
    await screen.getByRole('button', { name: /Level/ }).click();
    await screen.getByRole('option', { name: 'Not known' }).click();
    await expect.element(screen.getByTestId('level')).toHaveTextContent('null');
  });
});

describe('ChoiceRow', () => {
  it('chooses by arrows, and null by its last segment', async () => {
    function Held() {
      const [level, setLevel] = useState<Level | null>('management');
      return (
        <>
          <ChoiceRow
            label="Level"
            value={level}
            onChange={setLevel}
            options={LEVELS}
            notKnown="Not known"
          />
          <p data-testid="level">{level ?? 'null'}</p>
        </>
      );
    }
    const screen = await render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByTestId('level')).toHaveTextContent('operation');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByTestId('level')).toHaveTextContent('null');
    await expect.element(screen.getByRole('radio', { name: 'Not known' })).toBeChecked();
  });
});

describe('CheckboxSet', () => {
  it('hands out the chosen ids in the order of the options', async () => {
    function Held() {
      const [levels, setLevels] = useState<Level[]>(['operation']);
      return (
        <>
          <CheckboxSet label="Levels" value={levels} onChange={setLevels} options={LEVELS} />
          <p data-testid="levels">{levels.join(' ')}</p>
        </>
      );
    }
    const screen = await render(<Held />);
    await screen.getByText('Decision', { exact: true }).click();
    await expect.element(screen.getByTestId('levels')).toHaveTextContent('decision operation');
    await screen.getByText('Operation', { exact: true }).click();
    await expect.element(screen.getByTestId('levels')).toHaveTextContent(/^decision$/);
  });
});

describe('Square', () => {
  type Attitude = 'friend' | 'partner' | 'opponent' | 'stranger';
  function Held({ first }: { first: Attitude | null }) {
    const [attitude, setAttitude] = useState<Attitude | null>(first);
    return (
      <>
        <Square
          label="Attitude"
          value={attitude}
          onChange={setAttitude}
          cells={[
            { id: 'friend', label: 'Friend' },
            { id: 'partner', label: 'Partner' },
            { id: 'opponent', label: 'Opponent' },
            { id: 'stranger', label: 'Stranger' },
          ]}
          columnCaptions={['Organisation: unmet', 'Organisation: met']}
          rowCaptions={['Personal: met', 'unmet']}
          notKnown="Not known"
        />
        <p data-testid="attitude">{attitude ?? 'null'}</p>
      </>
    );
  }

  it('moves along both axes by arrows', async () => {
    const screen = await render(<Held first="friend" />);
    const attitude = screen.getByTestId('attitude');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(attitude).toHaveTextContent('partner');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(attitude).toHaveTextContent('stranger');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(attitude).toHaveTextContent('opponent');
    await expect.element(screen.getByRole('radio', { name: 'Opponent' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(attitude).toHaveTextContent('opponent');
  });

  it('reaches not known below the square and comes back up', async () => {
    const screen = await render(<Held first="stranger" />);
    const attitude = screen.getByTestId('attitude');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(attitude).toHaveTextContent('null');
    await expect.element(screen.getByRole('radio', { name: 'Not known' })).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(attitude).toHaveTextContent('opponent');
  });

  it('is one stop for Tab and has its name', async () => {
    const screen = await render(
      <>
        <Held first="partner" />
        <button>After</button>
      </>,
    );
    await expect.element(screen.getByRole('radiogroup', { name: 'Attitude' })).toBeVisible();
    await userEvent.tab();
    await expect.element(screen.getByRole('radio', { name: 'Partner' })).toHaveFocus();
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});
