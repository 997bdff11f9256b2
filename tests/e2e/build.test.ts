import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { FIRST_LOAD_BUDGET, firstLoad, totalWeight } from '../../scripts/bundle-size';
import { SERVICE_WORKER_FILE } from '../../scripts/content-security';
import { PROJECT_FOLDER } from '../../scripts/folders';
import { filesIn } from '../../scripts/offline-build';
import { test } from './open-page';

const folder = inject('buildFolder');

const PROMISED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types undercurrent',
];

describe('the built app', () => {
  test('weighs no more than the budget before the canvas', () => {
    const files = firstLoad(folder);
    expect(files.map(({ file }) => file)).toContainEqual(expect.stringMatching(/\.js$/));
    expect(files.map(({ file }) => file)).toContainEqual(expect.stringMatching(/\.css$/));
    expect(files.map(({ file }) => file)).toContainEqual(expect.stringMatching(/words-en-/));
    expect(totalWeight(files)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
  });

  test('names no address but those allowed', () => {
    const named = textFiles().flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/[a-z0-9.-]+/gi)].map(([url]) => `${url} in ${file}`),
    );
    expect(named.filter((entry) => !isAllowed(entry))).toEqual([]);
  });

  test('holds no path of the machine it was built on, and no source map', () => {
    for (const { file, text } of textFiles()) {
      expect(text.includes(PROJECT_FOLDER), file).toBe(false);
      expect(text.includes('sourceMappingURL'), file).toBe(false);
    }
  });

  test('has no script, style or handler inside its page', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/i);
  });

  test('carries the policy in its page before anything is loaded, without what only a header can do', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page);
    const text = policy?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(text.split('; ')).toEqual(PROMISED.filter((part) => !part.startsWith('frame-')));
    expect(policy?.index).toBeLessThan(page.search(/<script|<link/));
    expect(page.indexOf('charset=')).toBeLessThan(1024);
  });

  test('brings its headers along for hosts that read a file of them', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    expect(headers).toContain(`Content-Security-Policy: ${PROMISED.join('; ')}\n`);
  });

  test('has exactly one rule for each of its files in that file', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    const paths = headers.split('\n').filter((line) => line.startsWith('/'));
    const rulesFor = (file: string) =>
      paths.filter((path) =>
        path.endsWith('*') ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`,
      );
    const files = [...filesIn(folder).keys()].filter((file) => file !== '_headers');
    expect(files.filter((file) => rulesFor(file).length !== 1)).toEqual([]);
  });

  test('keeps every one of its files for offline use, the two pages among them', () => {
    const worker = readFileSync(join(folder, SERVICE_WORKER_FILE), 'utf8');
    const files = [...filesIn(folder).keys()].filter(
      (file) => file !== '_headers' && file !== SERVICE_WORKER_FILE,
    );
    expect(files).toEqual(expect.arrayContaining(['index.html', 'recovery.html']));
    expect(files.filter((file) => !worker.includes(`"${file}"`))).toEqual([]);
  });

  test('can be installed: its manifest names icons that are there, in the sizes it says', () => {
    const text = readFileSync(join(folder, 'manifest.webmanifest'), 'utf8');
    const { icons } = JSON.parse(text) as { icons: { src: string; sizes: string }[] };
    const sizes = icons.map(({ src }) =>
      src.endsWith('.png') ? sizeOfPicture(readFileSync(join(folder, src))) : 'any',
    );
    expect(sizes).toEqual(icons.map((icon) => icon.sizes));
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });
});

describe('the app in a browser', () => {
  test('shows something under the strict policy', async ({ app }) => {
    const page = await app.openPage();
    await page.locator('#root > *').first().waitFor();
    expect(await page.title()).toContain('Undercurrent');
  });

  test('the policy really stops text from becoming markup or code', async ({ app }) => {
    app.provoke(/trusted-?types|TrustedHTML/i);
    const page = await app.openPage();
    const stopped = await page.evaluate(() => {
      const stops = (act: () => unknown): boolean => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      const element = document.createElement('div');
      return {
        markup: stops(() => Reflect.set(element, 'innerHTML', '<b>bold</b>')),
        policy: stops(() =>
          (window as unknown as WithPolicies).trustedTypes.createPolicy('another', {}),
        ),
      };
    });
    expect(stopped).toEqual({ markup: true, policy: true });
    // Seen by the page, and told to the server.
    await expect.poll(() => app.trouble.violations).toContainEqual(expect.stringMatching(/^\{/));
  });
});

interface WithPolicies {
  readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
}

/** Names in the text of libraries that nothing ever loads. */
const ALLOWED: readonly RegExp[] = [
  // Namespaces of SVG, MathML, XLink and XML.
  /^http:\/\/www\.w3\.org in /,
  // React's page about an error's number.
  /^https:\/\/react\.dev in /,
  // Pages that messages of Dexie, prop-types and react-i18next to developers point to.
  /^https:\/\/tinyurl\.com in /,
  /^http:\/\/bit\.ly in /,
  /^http:\/\/fb\.me in /,
  /^https:\/\/react\.i18next\.com in /,
];

function isAllowed(entry: string): boolean {
  return ALLOWED.some((pattern) => pattern.test(entry));
}

/** Width and height stand at the same place in every PNG. */
function sizeOfPicture(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

function textFiles(): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|css|html|svg|json|webmanifest)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
