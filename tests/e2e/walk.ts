import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PROJECT_FOLDER } from '../../scripts/folders';
import type english from '../../src/language/en/words';
import type { Words } from '../../src/language/words';
import { drawn } from './steps';

export type WordsOnScreen = Words<typeof english>;

/** Called on every screen, with a name that tells them apart. */
export type Look = (screen: string) => Promise<void>;

interface Walk {
  readonly page: Page;
  readonly words: WordsOnScreen;
  readonly look: Look;
}

/** Leads a page that stands on the empty first screen through every screen of the app. */
export async function walkEverywhere(walk: Walk): Promise<void> {
  await walkFirstScreen(walk);
  await walkFiles(walk);
  await openExampleMap(walk);
  await walkLenses(walk);
  await walkPanels(walk);
  await walkDialogs(walk);
  await walkPresentation(walk);
  await walkPhone(walk);
  await walkMapList(walk);
}

async function openExampleMap({ page, words }: Walk): Promise<void> {
  await page.getByRole('button', { name: words.library.example.open, exact: true }).click();
  await drawn(page, words.canvas.region);
}

async function walkFirstScreen({ page, words, look }: Walk): Promise<void> {
  const { library } = words;
  await page.getByText(library.noMaps).waitFor();
  await look('library, empty');
  await page.getByRole('button', { name: library.fresh.open, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await look('new map');
  await dialog.getByRole('button', { name: library.create, exact: true }).click();
  await dialog.getByText(library.customerNeeded).waitFor();
  await look('new map without a customer');
  await closeDialog(page);
}

async function walkFiles({ page, words, look }: Walk): Promise<void> {
  const { library } = words;
  const dialog = page.getByRole('dialog');
  const input = page.getByLabel(library.file.label, { exact: true });
  await input.first().setInputFiles(dataFile('invalid/person-list.json'));
  await dialog.getByRole('alert').waitFor();
  await look('file refused');
  await closeDialog(page);
  await input.first().setInputFiles(dataFile('repaired/everything-at-once.json'));
  await dialog.getByRole('button', { name: words.transfer.import, exact: true }).waitFor();
  await look('file with repairs');
  await closeDialog(page);
}

async function walkLenses({ page, words, look }: Walk): Promise<void> {
  for (const lens of ['meeting', 'free', 'levels'] as const) {
    await page.getByRole('radio', { name: words.canvas.lenses[lens], exact: true }).click();
    await drawn(page, words.canvas.region);
    await look(`lens ${lens}`);
  }
}

async function walkPanels({ page, words, look }: Walk): Promise<void> {
  const { tabs } = words.app;
  const panel = page.getByRole('tabpanel');
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  const gap = panel.locator('[data-rule] button[aria-pressed]').first();
  await gap.click();
  await look('gaps with one chosen');
  await gap.click();
  await tab(tabs.person);
  await panel.getByRole('list', { name: words.people.list.label }).waitFor();
  await look('people');
  await panel.getByRole('listitem').getByRole('button').first().click();
  await panel.getByRole('article').waitFor();
  await unfold(page);
  await look('person, unfolded');
  await panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: filled(words.people.ties.remove) }) })
    .first()
    .getByRole('button')
    .first()
    .click();
  await panel.getByRole('button', { name: words.ties.panel.edit, exact: true }).waitFor();
  await look('tie');
  await tab(tabs.meeting);
  await panel.getByRole('textbox').first().waitFor();
  await unfold(page);
  await look('meeting panel');
  await tab(tabs.visits);
  await panel.getByRole('button', { name: words.visits.panel.plan, exact: true }).waitFor();
  await look('visits');
  await tab(tabs.questions);
  await panel.getByText(words.questions.panel.empty.title).waitFor();
  await look('questions, none yet');
  await panel.getByRole('button', { name: words.questions.panel.add, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look('question to ask');
  await page.getByRole('dialog').getByRole('button', { name: words.questions.ask.save }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await look('questions');
  await tab(tabs.gaps);
}

async function walkDialogs({ page, words, look }: Walk): Promise<void> {
  const dialog = page.getByRole('dialog');
  const { actions } = words.app;
  await page.keyboard.press('Control+k');
  await dialog.getByRole('option').first().waitFor();
  await look('find');
  await closeDialog(page);
  for (const action of [
    'add-person',
    'add-tie',
    'log-visit',
    'plan-visit',
    'add-meeting',
    'edit-deal',
    'show-team',
    'export-picture',
    'import-map',
    'show-settings',
    'show-shortcuts',
  ] as const) {
    await command(page, actions[action]);
    await foldLists(page);
    await dialog.getByRole('heading', { level: 2 }).waitFor();
    await unfold(page, dialog);
    await look(`dialog ${action}`);
    await closeDialog(page);
  }
  for (const menu of [words.app.add, words.app.export]) {
    await page.getByRole('banner').getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menu').waitFor();
    await look(`menu ${menu}`);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
}

async function walkPresentation({ page, words, look }: Walk): Promise<void> {
  const { present, leavePresentation } = words.app;
  await page.getByRole('button', { name: present, exact: true }).click();
  const leave = page.getByRole('button', { name: leavePresentation, exact: true });
  await leave.waitFor();
  await look('presentation');
  await leave.click();
}

async function walkPhone({ page, words, look }: Walk): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: words.app.openPanel, exact: true }).waitFor();
  await look('phone');
  await page.getByRole('button', { name: words.app.openPanel, exact: true }).click();
  await page.getByRole('dialog').locator('[data-rule]').first().waitFor();
  await look('phone, sheet');
  await closeDialog(page);
  if (before) await page.setViewportSize(before);
}

async function walkMapList({ page, words, look }: Walk): Promise<void> {
  const { library } = words;
  await page.getByRole('button', { name: words.app.maps, exact: true }).click();
  const more = page.getByRole('button', { name: filled(library.more) });
  await more.first().waitFor();
  await look('library');
  const forFirst = async (entry: string) => {
    await more.first().click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };
  for (const entry of [library.rename, library.duplicate]) {
    await forFirst(entry);
    await page.getByRole('dialog').waitFor();
    await look(`library: ${entry}`);
    await closeDialog(page);
  }
  await forFirst(library.delete);
  await page.getByRole('button', { name: new RegExp(`^${library.bin}`) }).click();
  await page.getByRole('button', { name: library.purge }).waitFor();
  await look('library with deleted maps');
  await page.getByRole('button', { name: library.purge }).click();
  await page.getByRole('alertdialog', { name: library.purgeTitle }).waitFor();
  await look('delete for good');
  await page.keyboard.press('Escape');
}

/** Raises a command by its words, through Find. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill(words);
  const option = page.getByRole('option', { name: words }).first();
  await option.waitFor();
  await option.click();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Closes the list that a picker opens as soon as it has the focus; it hides everything else. */
async function foldLists(page: Page): Promise<void> {
  await page.locator('[role="dialog"] h2').waitFor();
  const unfolded = page.locator('input[role="combobox"][aria-expanded="true"]');
  if ((await unfolded.count()) > 0) await page.keyboard.press('Escape');
  await unfolded.waitFor({ state: 'detached' });
}

/** Opens every group that is folded away. */
async function unfold(page: Page, within: Locator = page.getByRole('tabpanel')): Promise<void> {
  const folded = within.locator('h2, h3, h4').locator('button[aria-expanded="false"]');
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
  }
}

/** The words with anything at all where something is filled in. */
function filled(words: string): RegExp {
  const parts = words.split(/\{\{\w+\}\}/).map((part) => part.replace(/[^\p{L}]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

function dataFile(name: string): string {
  return join(PROJECT_FOLDER, 'tests/data', name);
}
