import type { Locator, Page } from 'playwright-core';

/** More than there are places to stop at on any screen. */
const MOST_STOPS = 250;
const MOST_CHOICES = 15;

/** Goes on with Tab until the focus is on that element, or inside it. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  // Held fast: a list that opens on the way hides everything else, roles and names too.
  const element = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await element.evaluate((place) => place.contains(document.activeElement))) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Tab to a button or the like, and press it. */
export async function pressOn(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Tab to a field, and type over what it holds. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Control+a');
  await target.page().keyboard.type(text);
}

/** Tab to a list that opens, and choose by the first letters. */
export async function select(target: Locator, words: string): Promise<void> {
  const { keyboard } = target.page();
  await pressOn(target);
  const option = target.page().getByRole('option', { name: words, exact: true });
  await option.waitFor();
  await keyboard.press('Home');
  await step(target.page(), 'ArrowDown', () => hasFocus(option));
  await keyboard.press('Enter');
  await option.waitFor({ state: 'detached' });
}

/** Tab to a field for a person, type a part of the name, and take the one found. */
export async function pick(target: Locator, part: string): Promise<void> {
  const { keyboard } = target.page();
  await tabTo(target);
  await keyboard.type(part);
  // The people on the canvas are options too, further up in the page.
  await target.page().getByRole('option', { name: part }).last().waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
}

/** Tab to a row of choices, and go along it with an arrow until that one is chosen. */
export async function chooseIn(group: Locator, words: string): Promise<void> {
  await tabTo(group);
  const radio = group.getByRole('radio', { name: words, exact: true });
  await step(group.page(), 'ArrowRight', () => radio.isChecked());
}

export async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

async function step(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let choice = 0; choice < MOST_CHOICES; choice += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}
