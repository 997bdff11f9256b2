import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import english from '../src/language/en/words';
import type { Words } from '../src/language/words';
import chinese from '../src/language/zh-Hans/words';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.mjs';
import { PROJECT_FOLDER } from './folders';
import { serve } from './server';

// Takes the pictures of the README anew: the built app with the example open.

interface Picture {
  readonly file: string;
  readonly locale: string;
  readonly words: Words<typeof english>;
  /** Shows what the picture is to show. */
  readonly prepare?: (page: Page, words: Words<typeof english>) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { file: 'screenshot.png', locale: 'en-US', words: english },
  { file: 'screenshot-meeting.png', locale: 'zh-CN', words: chinese, prepare: showMeeting },
];

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-build-'));
process.env.NODE_ENV = 'production';
await build({
  root: PROJECT_FOLDER,
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true },
});
const server = await serve({ folder, port: 0 });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGUMENTS,
  ...(executablePath !== undefined && { executablePath }),
});
try {
  mkdirSync(join(PROJECT_FOLDER, 'docs'), { recursive: true });
  for (const picture of PICTURES) await take(browser, picture);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take(from: Browser, { file, locale, words, prepare }: Picture): Promise<void> {
  const page = await from.newPage({
    locale,
    colorScheme: 'light',
    // Nothing is caught half way.
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(server.url);
  await page.getByRole('button', { name: words.library.example.open, exact: true }).click();
  await settled(page);
  await prepare?.(page, words);
  await page.mouse.move(720, 899);
  await page.screenshot({ path: join(PROJECT_FOLDER, 'docs', file) });
  console.log(`docs/${file}`);
  await page.close();
}

/** The table of the coming meeting, which the countdown leads to. */
async function showMeeting(page: Page, words: Words<typeof english>): Promise<void> {
  await page.getByRole('radio', { name: words.canvas.lenses.meeting, exact: true }).click();
  await settled(page);
  await page.getByRole('tab', { name: words.app.tabs.meeting, exact: true }).click();
  await page.getByRole('tabpanel').getByRole('textbox').first().waitFor();
}

async function settled(page: Page): Promise<void> {
  await page.locator('[data-people]').waitFor();
  await page.locator('[data-rule]').first().waitFor();
  await page.locator('[data-saving="saved"]').waitFor();
}
