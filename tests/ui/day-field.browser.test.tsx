import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DayField } from '../../src/ui/day-field';

interface HeldProps {
  first: string | null;
  heard: (string | null)[];
  locale?: string;
}

function Held({ first, heard, locale = 'en-US' }: HeldProps) {
  const [day, setDay] = useState(first);
  return (
    <I18nProvider locale={locale}>
      <DayField
        label="Decided on"
        value={day}
        onChange={(next) => {
          heard.push(next);
          setDay(next);
        }}
        invalidMessage="Type a whole day."
        clearLabel="Clear the day"
      />
      <p data-testid="day">{day ?? 'none'}</p>
      <button
        onClick={() => {
          setDay('2031-01-05');
        }}
      >
        Change it from outside
      </button>
    </I18nProvider>
  );
}

describe('DayField', () => {
  it('turns typed parts into a day, without the half-typed years on the way', async () => {
    const heard: (string | null)[] = [];
    const screen = await render(<Held first={null} heard={heard} />);
    await screen.getByRole('spinbutton', { name: /month/ }).click();
    await userEvent.keyboard('11282026');
    await expect.element(screen.getByTestId('day')).toHaveTextContent('2026-11-28');
    expect(heard).toEqual(['2026-11-28']);
  });

  it('types year first where the language does', async () => {
    const screen = await render(<Held first={null} heard={[]} locale="zh-CN" />);
    await screen.getByRole('spinbutton').first().click();
    await userEvent.keyboard('20261128');
    await expect.element(screen.getByTestId('day')).toHaveTextContent('2026-11-28');
  });

  it('shows the day it is given, and a later one from outside', async () => {
    const screen = await render(<Held first="2026-11-28" heard={[]} />);
    const year = screen.getByRole('spinbutton', { name: /year/ });
    await expect.element(year).toHaveTextContent('2026');
    await screen.getByRole('button', { name: 'Change it from outside' }).click();
    await expect.element(year).toHaveTextContent('2031');
  });

  it('says so when it is left with half a day, and stops once the day is whole', async () => {
    const heard: (string | null)[] = [];
    const screen = await render(<Held first={null} heard={heard} />);
    await screen.getByRole('spinbutton', { name: /month/ }).click();
    await userEvent.keyboard('1128');
    await expect.element(screen.getByText('Type a whole day.')).not.toBeInTheDocument();
    await screen.getByTestId('day').click();
    await expect.element(screen.getByText('Type a whole day.')).toBeVisible();
    await screen.getByRole('spinbutton', { name: /year/ }).click();
    await userEvent.keyboard('2026');
    await expect.element(screen.getByText('Type a whole day.')).not.toBeInTheDocument();
    expect(heard).toEqual(['2026-11-28']);
  });

  it('keeps the day it had and says so when the typed year is none a deal can have', async () => {
    const heard: (string | null)[] = [];
    const screen = await render(<Held first="2026-11-28" heard={heard} />);
    await screen.getByRole('spinbutton', { name: /year/ }).click();
    await userEvent.keyboard('26');
    await screen.getByTestId('day').click();
    await expect.element(screen.getByText('Type a whole day.')).toBeVisible();
    expect(heard).toEqual([]);
  });

  it('is emptied by its button, half a day too', async () => {
    const heard: (string | null)[] = [];
    const screen = await render(<Held first="2026-11-28" heard={heard} />);
    await screen.getByRole('button', { name: 'Clear the day' }).click();
    await expect.element(screen.getByTestId('day')).toHaveTextContent('none');
    await expect
      .element(screen.getByRole('button', { name: 'Clear the day' }))
      .not.toBeInTheDocument();
    await expect
      .element(screen.getByRole('spinbutton', { name: /year/ }))
      .toHaveTextContent('yyyy');
    expect(heard).toEqual([null]);
  });

  it('is emptied part by part from the keyboard', async () => {
    const heard: (string | null)[] = [];
    const screen = await render(<Held first="2026-11-28" heard={heard} />);
    await screen.getByRole('spinbutton', { name: /year/ }).click();
    await userEvent.keyboard('{Backspace>12/}');
    await userEvent.keyboard('{ArrowLeft}{Backspace>4/}{ArrowLeft}{Backspace>4/}');
    await expect.element(screen.getByTestId('day')).toHaveTextContent('none');
    expect(heard).toEqual([null]);
  });

  it('takes a day from the calendar', async () => {
    const heard: (string | null)[] = [];
    const screen = await render(<Held first="2026-11-28" heard={heard} />);
    await screen.getByRole('button', { name: /calendar/i }).click();
    await screen.getByRole('button', { name: /November 17, 2026/ }).click();
    await expect.element(screen.getByTestId('day')).toHaveTextContent('2026-11-17');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });
});
