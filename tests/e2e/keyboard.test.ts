import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { chooseIn, hasFocus, pick, pressOn, select, tabTo, typeInto } from './by-keys';
import { test } from './open-page';
import type { BuiltApp } from './open-page';
import { bytesOf, drawn } from './steps';

async function openByKeys(app: BuiltApp): Promise<Page> {
  const page = await app.openPage();
  await pressOn(page.getByRole('button', { name: 'Open the example' }));
  await drawn(page);
  return page;
}

/** The people on the canvas, reached by the link that skips everything before it. */
async function reachCanvas(page: Page): Promise<Locator> {
  const people = page.getByRole('listbox', { name: 'People on the map' });
  await pressOn(page.getByRole('link', { name: 'Skip to the map' }));
  await tabTo(people);
  return people;
}

/** Who the keyboard is at on the canvas. */
async function spoken(people: Locator): Promise<string> {
  return people.evaluate((list) => {
    const id = list.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

/** Goes through the people on the canvas to the one of that name. */
async function goTo(people: Locator, name: string): Promise<void> {
  const { keyboard } = people.page();
  await keyboard.press('Home');
  for (const way of [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
  ]) {
    if ((await spoken(people)).startsWith(name)) return;
    await keyboard.press(way);
  }
  expect(await spoken(people)).toMatch(new RegExp(`^${name}`));
}

/** Raises a command through Find. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function exported(page: Page): Promise<AccountMap> {
  const download = page.waitForEvent('download');
  await find(page, 'Export as a file');
  return (JSON.parse((await bytesOf(await download)).toString('utf8')) as { map: AccountMap }).map;
}

async function finish(dialog: Locator, button: string): Promise<void> {
  await pressOn(dialog.getByRole('button', { name: button, exact: true }).last());
  await dialog.waitFor({ state: 'detached' });
}

const personTab = (page: Page) => page.getByRole('tabpanel', { name: 'Person' });

describe('without a mouse', () => {
  test('a person is found on the canvas, added, named, judged and tied', async ({ app }) => {
    const page = await openByKeys(app);
    const people = await reachCanvas(page);
    await goTo(people, 'Lin Qiang');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lin Qiang' }).waitFor();
    expect(await hasFocus(people)).toBe(true);

    await page.keyboard.press('n');
    const adding = page.getByRole('dialog', { name: 'Add a person' });
    await typeInto(adding.getByLabel('Name', { exact: true }), 'Qian Bo');
    await chooseIn(adding.getByRole('radiogroup', { name: 'Level' }), 'Management');
    await finish(adding, 'Add the person');
    await expect.poll(() => hasFocus(people)).toBe(true);

    const panel = personTab(page);
    await typeInto(panel.getByRole('textbox', { name: 'Name', exact: true }), 'Qian Bowen');
    await page.getByRole('option', { name: /^Qian Bowen/ }).waitFor({ state: 'attached' });

    await tabTo(panel.getByRole('radiogroup', { name: 'Attitude' }));
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
    await select(panel.getByRole('button', { name: 'Rests on' }), 'Told us');
    await tabTo(panel.getByRole('radiogroup', { name: 'Manner' }));
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);

    await pressOn(panel.getByRole('button', { name: 'Add a tie' }).first());
    const tying = page.getByRole('dialog', { name: 'Add a tie' });
    await pick(tying.getByRole('combobox', { name: 'To', exact: true }), 'Zhao Lei');
    await select(tying.getByRole('button', { name: 'How they are tied' }), 'influences');
    await chooseIn(tying.getByRole('radiogroup', { name: 'Strength' }), 'Strong');
    await finish(tying, 'Add the tie');

    const map = await exported(page);
    const added = map.people.find(({ name }) => name === 'Qian Bowen');
    expect(added).toMatchObject({ level: 'management', style: 'driver' });
    expect(map.assessments.find(({ personId }) => personId === added?.id)).toMatchObject({
      needs: { personal: 'met', organisation: 'met' },
      evidence: 'told',
    });
    expect(map.ties.find(({ fromId }) => fromId === added?.id)).toMatchObject({
      kind: 'influences',
      toId: 'gm',
      strength: 3,
    });
  });

  test('visits of the rival and of ours are entered from the canvas', async ({ app }) => {
    const page = await openByKeys(app);
    const people = await reachCanvas(page);
    await page.keyboard.press('v');
    const logging = page.getByRole('dialog', { name: 'Log a visit' });
    await pick(logging.getByRole('combobox', { name: 'Whom' }), 'Zhao Lei');
    await page.keyboard.press('Escape');
    await chooseIn(logging.getByRole('radiogroup', { name: 'Who visits' }), 'A rival');
    await finish(page.getByRole('dialog', { name: 'Log a visit by the rival' }), 'Save');
    await expect.poll(() => hasFocus(people)).toBe(true);

    await pressOn(page.getByRole('button', { name: /^Show \d+ more$/ }));
    // He is no longer only unvisited: the rival was there.
    const gap = page.locator('[data-rule="G02"][data-subject="gm"]');
    await pressOn(gap.getByRole('button', { name: 'Plan a visit' }));
    await finish(page.getByRole('dialog', { name: 'Plan a visit' }), 'Save');
    await expect.poll(() => gap.getAttribute('data-severity')).toBe('high');
    // The gap went further down with the button that had the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

    const { visits } = await exported(page);
    const byWhom = visits.filter(({ personIds }) => personIds.includes('gm')).map(({ by }) => by);
    // The example has two visits of the rival to him already, both still to come.
    expect(byWhom.sort()).toEqual(['rival1', 'rival1', 'rival1', 'us']);
  });

  test('a meeting is put up, a stage entered, a colleague and a rival named', async ({ app }) => {
    const page = await openByKeys(app);
    await find(page, 'Add a meeting');
    const dialog = page.getByRole('dialog', { name: 'Add a meeting' });
    await typeInto(dialog.getByRole('textbox', { name: 'Name' }), 'Board meeting');
    await pick(dialog.getByRole('combobox', { name: 'Who is in the chair' }), 'Zhao Lei');
    await select(dialog.getByRole('button', { name: 'How it decides' }), 'By vote');
    await typeInto(dialog.getByRole('textbox', { name: 'How many will sit there' }), '5');
    await pick(dialog.getByRole('combobox', { name: 'Who will sit there' }), 'Wu Min');
    await page.keyboard.press('Escape');
    await finish(dialog, 'Add meeting');
    const panel = page.getByRole('tabpanel', { name: 'Meeting' });
    await pressOn(panel.getByRole('checkbox', { name: 'We are invited' }), 'Space');

    await pressOn(page.getByRole('button', { name: /^Stage: / }));
    const stage = page.getByRole('menuitem', { name: 'Decision' });
    await stage.waitFor();
    await page.keyboard.type('Dec');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stage: Decision' }).waitFor();

    await find(page, 'Our team, rivals and papers');
    const team = page.getByRole('dialog', { name: 'Team, rivals and papers' });
    await typeInto(team.getByRole('textbox', { name: 'New team member' }), 'Fang Yi');
    await page.keyboard.press('Enter');
    await typeInto(team.getByRole('textbox', { name: 'New rival' }), 'Southgate');
    await page.keyboard.press('Enter');
    await finish(team, 'Close');

    const map = await exported(page);
    const meeting = map.meetings.find(({ name }) => name === 'Board meeting');
    expect(meeting).toMatchObject({ chairId: 'gm', rule: 'vote', headcount: 5 });
    expect(meeting?.seats.map(({ personId }) => personId)).toContain('vpprod');
    expect(meeting?.guests).toMatchObject([{ by: 'us' }]);
    expect(map.deal.stages.map(({ stage: entered }) => entered)).toContain('decision');
    expect(map.team.map(({ name }) => name)).toContain('Fang Yi');
    expect(map.rivals.map(({ name }) => name)).toContain('Southgate');
  });

  test('a gap is chosen and shown, lenses change, people are found', async ({ app }) => {
    const page = await openByKeys(app);
    const canvas = await drawn(page);
    const before = await canvas.screenshot();
    const gap = page.locator('[data-rule] [aria-pressed]').nth(1);
    await tabTo(page.locator('[data-rule] [aria-pressed]').first());
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(gap)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await gap.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
    await page.keyboard.press('Escape');
    expect(await gap.getAttribute('aria-pressed')).toBe('false');

    await tabTo(page.getByRole('radiogroup', { name: 'Lenses' }));
    const meeting = page.getByRole('radio', { name: 'Meeting' });
    for (let lens = 0; lens < 2; lens += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await meeting.isChecked()).toBe(true);
    await expect.poll(() => canvas.getAttribute('data-people')).toBe('7');

    await find(page, 'Chen Yu');
    await page.getByRole('heading', { name: 'Chen Yu' }).waitFor();
  });

  test('what is removed comes back by undo, and goes again by redo', async ({ app }) => {
    const page = await openByKeys(app);
    const canvas = await drawn(page);
    const people = await reachCanvas(page);
    await goTo(people, 'Lin Qiang');
    await page.keyboard.press('Delete');
    await expect.poll(() => canvas.getAttribute('data-people')).toBe('8');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).waitFor();
    expect(await hasFocus(people)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => canvas.getAttribute('data-people')).toBe('9');
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => canvas.getAttribute('data-people')).toBe('8');
    await page.keyboard.press('F6');
    const notices = page.getByRole('alertdialog');
    await pressOn(notices.getByRole('button', { name: 'Undo', exact: true }).last());
    await expect.poll(() => canvas.getAttribute('data-people')).toBe('9');
  });

  test('single letters act on the canvas, until they are switched off', async ({ app }) => {
    const page = await openByKeys(app);
    const people = await reachCanvas(page);
    const dialog = page.getByRole('dialog');
    const opens = async (key: string, title: string) => {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.keyboard.press('Escape');
      if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => hasFocus(people)).toBe(true);
    };
    await page.keyboard.press('Home');
    await opens('t', 'Add a tie');
    await opens('v', 'Log a visit');
    await opens('?', 'Keyboard shortcuts');
    await opens('/', 'Find');
    await page.keyboard.press('g');
    await page.locator('[data-rule] [aria-pressed="true"]').waitFor();
    await page.keyboard.press('f');
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Leave the presentation' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Gaps' }).waitFor();

    await find(page, 'Settings');
    await pressOn(dialog.getByRole('checkbox', { name: /^Single-letter/ }), 'Space');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await reachCanvas(page);
    for (const key of ['p', 'v', 't', 'n', '?', '/']) await page.keyboard.press(key);
    expect(await dialog.count()).toBe(0);
    await page.getByRole('tab', { name: 'Gaps' }).waitFor();
  });
});
