import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PROJECT_FOLDER } from '../../scripts/folders';
import { sealText } from '../../src/files/sealed-file';
import type english from '../../src/language/en/words';
import type { Words } from '../../src/language/words';
import { clearStorage } from './clear-storage';
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
  await walkHighlight(walk);
  await walkReplay(walk);
  await walkPresentation(walk);
  await walkPhone(walk);
  await walkMapList(walk);
  await walkLostCopies(walk);
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
  await input.first().setInputFiles(libraryOf('valid/yao-a.json', 'valid/yao-b.json'));
  await dialog.getByRole('checkbox').first().waitFor();
  await unfold(page, dialog);
  await look('file of several maps');
  await closeDialog(page);
  const sealed = Buffer.from(await sealText('{}', 'a passphrase'));
  const mimeType = 'application/octet-stream';
  await input.first().setInputFiles({ name: 'maps.sealed', mimeType, buffer: sealed });
  await dialog.locator('input[type="password"]').waitFor();
  await look('sealed file');
  await closeDialog(page);
}

async function walkLenses({ page, words, look }: Walk): Promise<void> {
  for (const lens of ['influence', 'meeting', 'free', 'levels'] as const) {
    await page.getByRole('radio', { name: words.canvas.lenses[lens], exact: true }).click();
    await drawn(page, words.canvas.region);
    await look(`lens ${lens}`);
    if (lens === 'influence') await walkMeasures({ page, look });
  }
}

/** Another measure for the size of the dots: the list of who has most of it, with the formula. */
async function walkMeasures({ page, look }: Pick<Walk, 'page' | 'look'>): Promise<void> {
  const main = page.getByRole('main');
  await main.locator('button[aria-haspopup="listbox"]').click();
  await look('choice of measure');
  await page.locator('[role="option"][data-key="must-not-leave"]').click();
  await main.locator('[data-network="done"]').waitFor();
  await main.locator('[data-network] ~ button').click();
  await unfold(page, page.getByRole('region').last());
  await look('who must not leave, unfolded');
  await page.keyboard.press('Escape');
}

async function walkPanels({ page, words, look }: Walk): Promise<void> {
  const { tabs } = words.app;
  const panel = page.getByRole('tabpanel');
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  const gap = panel.locator('[data-rule] button[aria-pressed]').first();
  await gap.click();
  await look('gaps with one chosen');
  await walkGapForms({ page, words, look });
  await gap.click();
  await tab(tabs.plan);
  await panel.locator('[data-analysis="done"]').waitFor();
  await look('plan');
  await unfold(page);
  await look('plan, unfolded');
  await tab(tabs.person);
  await panel.getByRole('list', { name: words.people.list.label }).waitFor();
  await look('people');
  await panel.getByRole('listitem').getByRole('button').first().click();
  await panel.getByRole('article').waitFor();
  await unfold(page);
  await look('person, unfolded');
  await walkErasing({ page, words, look });
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
  await panel.getByRole('region', { name: words.questions.coach.title }).waitFor();
  await look('questions, none yet');
  await panel.getByRole('button', { name: words.questions.panel.add, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look('question to ask');
  await page.getByRole('dialog').getByRole('button', { name: words.questions.ask.save }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await look('questions');
  await tab(tabs.gaps);
}

async function walkErasing({ page, words, look }: Walk): Promise<void> {
  const { more } = words.people;
  await page.getByRole('button', { name: filled(more.label) }).click();
  await page.getByRole('menuitem', { name: more.erase, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('checkbox').first().waitFor();
  await look('erase a person');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** The forms that the chosen gap and the figures over the gaps lead to. */
async function walkGapForms({ page, words, look }: Walk): Promise<void> {
  const { coverage, gaps, people, terms } = words;
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('button', { name: gaps.steps['set-aside'], exact: true }).click();
  await page.getByRole('dialog', { name: coverage.aside.dialog }).waitFor();
  await look('set a gap aside');
  await closeDialog(page);
  const ways = panel.getByRole('list', { name: coverage.introducers });
  await ways.getByRole('button').first().click();
  await foldLists(page);
  await page.getByRole('dialog', { name: words.team.asks.dialog }).waitFor();
  await look('ask for an introduction');
  await closeDialog(page);
  await panel.getByRole('button', { name: new RegExp(`^${coverage.head.coach}`) }).click();
  await look('figure of the coach');
  await panel.getByRole('button', { name: coverage.head.name, exact: true }).click();
  // The list of people opens with the dialog and hides it until it is folded.
  await foldLists(page);
  const title = people.fillRole.title.replace('{{role}}', terms.roleToFill.coach);
  await page.getByRole('dialog', { name: title }).waitFor();
  await look('who is the coach');
  await closeDialog(page);
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
    'export-sealed',
    'import-map',
    'show-my-data',
    'show-states',
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
  await command(page, actions.cover);
  const cover = page.locator('dialog[data-cover]');
  await cover.getByRole('button').waitFor();
  await look('covered');
  await cover.getByRole('button').click();
  await cover.waitFor({ state: 'detached' });
  for (const menu of [words.app.add, words.app.export]) {
    await page.getByRole('banner').getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menu').waitFor();
    await look(`menu ${menu}`);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
}

async function walkHighlight({ page, words, look }: Walk): Promise<void> {
  const { highlight } = words;
  await page.getByRole('button', { name: new RegExp(`^${highlight.button}`) }).click();
  const groups = page.getByRole('dialog');
  await groups.getByText(highlight.contact.unmet, { exact: true }).click();
  await look('highlight');
  await groups.getByRole('button', { name: highlight.clear, exact: true }).click();
  await closeDialog(page);
}

async function walkReplay({ page, words, look }: Walk): Promise<void> {
  const { tabs } = words.app;
  await page.getByRole('button', { name: words.library.example.lookBack, exact: true }).click();
  await page.getByRole('region', { name: words.replay.title, exact: true }).waitFor();
  await drawn(page, words.canvas.region);
  for (const tab of [
    tabs.gaps,
    tabs.plan,
    tabs.person,
    tabs.meeting,
    tabs.visits,
    tabs.questions,
  ]) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await look(`looking back, ${tab}`);
  }
  await page.getByRole('tab', { name: new RegExp(`^${tabs.gaps}`) }).click();
  await page.getByRole('button', { name: words.replay.end, exact: true }).click();
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

/** What is shown when something is lost, down to nothing being left. */
async function walkLostCopies({ page, words, look }: Walk): Promise<void> {
  const app = page.url();
  const recovery = new URL('recovery.html', app).href;
  await page.goto(recovery);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await look('recovery');
  await page.goto('about:blank');
  await clearStorage(page, app, 'indexeddb,file_systems');
  await page.goto(app);
  await page.getByRole('heading', { name: words.myData.gone.title }).waitFor();
  await look('both copies gone');
  await page.goto(recovery);
  await page.getByText(words.recovery.nothing).waitFor();
  await look('recovery, nothing left');
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

/** A library file of these map files. */
function libraryOf(...names: readonly string[]): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const maps = names.map((name) => JSON.parse(readFileSync(dataFile(name), 'utf8')) as unknown);
  const text = JSON.stringify({ type: 'undercurrent-library', formatVersion: 1, maps });
  return { name: 'maps.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}
