import { userEvent } from 'vitest/browser';
import type { Locator } from 'vitest/browser';
import { expect } from 'vitest';

/** Presses the focused box, choice or button with the space bar: what is drawn covers the input itself. */
export async function press(locator: Locator): Promise<void> {
  await focus(locator);
  await userEvent.keyboard(' ');
}

/** Opens the list of a select and takes the option that begins with these words. */
export async function choose(locator: Locator, words: string): Promise<void> {
  await focus(locator);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(words);
  await userEvent.keyboard('{Enter}');
}

/** Types part of a name into a picker and takes the first that is found. */
export async function find(locator: Locator, part: string): Promise<void> {
  await focus(locator);
  await userEvent.keyboard(part);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  if (locator.element().getAttribute('aria-expanded') === 'true')
    await userEvent.keyboard('{Escape}');
}

async function focus(locator: Locator): Promise<void> {
  await expect.element(locator).toBeInTheDocument();
  (locator.element() as HTMLElement).focus();
}
