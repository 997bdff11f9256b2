import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Slider } from '../../src/ui/slider';

function Held({ first }: { readonly first: number }) {
  const [value, setValue] = useState(first);
  return (
    <Slider
      label="Day"
      value={value}
      onChange={setValue}
      minValue={0}
      maxValue={30}
      pageStep={7}
      valueText={`day ${value}`}
    />
  );
}

describe('Slider', () => {
  it('goes by one with arrows, by its own page, and to either end, and says the value in words', async () => {
    const screen = await render(<Held first={10} />);
    const slider = screen.getByRole('slider', { name: 'Day' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'day 10');
    await userEvent.tab();
    await expect.element(slider).toHaveFocus();
    for (const [key, text] of [
      ['{ArrowRight}', 'day 11'],
      ['{ArrowLeft}', 'day 10'],
      ['{PageUp}', 'day 17'],
      ['{PageDown}', 'day 10'],
      ['{PageDown}', 'day 3'],
      ['{PageDown}', 'day 0'],
      ['{End}', 'day 30'],
      ['{PageUp}', 'day 30'],
      ['{Home}', 'day 0'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(slider).toHaveAttribute('aria-valuetext', text);
    }
  });
});
