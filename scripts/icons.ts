import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.mjs';
import { PROJECT_FOLDER } from './folders';

// Draws public/icons from public/icon.svg, for where an installed app needs a bitmap.

interface Icon {
  readonly file: string;
  /** In px, each side. */
  readonly size: number;
  /** Up to the edges, with room for whatever shape is cut out of it. */
  readonly isFull?: boolean;
}

const ICONS: readonly Icon[] = [
  { file: '192.png', size: 192 },
  { file: '512.png', size: 512 },
  { file: 'maskable.png', size: 512, isFull: true },
  { file: 'apple-touch.png', size: 180, isFull: true },
];

const folder = join(PROJECT_FOLDER, 'public');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const ground = /<rect[^>]* fill="([^"]+)"/.exec(svg)?.[1] ?? '';
mkdirSync(join(folder, 'icons'), { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGUMENTS,
  ...(executablePath !== undefined && { executablePath }),
});
for (const { file, size, isFull = false } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // A cut-out circle of 80 % of the width keeps everything of it.
  const drawn = isFull ? Math.round(size * 0.76) : size;
  await page.setContent(
    `<style>
      body { margin: 0; height: 100vh; display: grid; place-items: center; ${isFull ? `background: ${ground}` : ''} }
      svg { width: ${drawn}px; height: ${drawn}px; }
    </style>${svg}`,
  );
  await page.screenshot({ path: join(folder, 'icons', file), omitBackground: true });
  await page.close();
}
await browser.close();
