import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { SERVICE_WORKER_FILE, TRUSTED_TYPES_POLICY } from '../../scripts/content-security';
import { filesIn } from '../../scripts/offline-build';
import english from '../../src/language/en/words';
import { test as base } from './open-page';
import type { BuiltApp } from './open-page';

const WORKERS = [...filesIn(inject('buildFolder')).keys()].filter(
  (file) => /\.worker-[\w-]+\.js$/.test(file) || file === SERVICE_WORKER_FILE,
);

const FOREIGN = 'https://foreign.invalid/';

const test = base.extend<{ contextOptions: BrowserContextOptions; folder: string }>({
  contextOptions: { locale: 'en-US', serviceWorkers: 'allow' },

  /** A copy of the build with a page beside it that does nothing. */
  folder: async ({ task: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'undercurrent-policy-'));
    cpSync(inject('buildFolder'), folder, { recursive: true });
    const nothing = '<!doctype html><title>Nothing</title><link rel="icon" href="/icon.svg">';
    writeFileSync(join(folder, 'nothing.html'), nothing);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Starts every worker of the build, as the app does. */
async function startWorkers(page: Page): Promise<void> {
  await page.evaluate(
    async ({ files, policyName, serviceWorker }) => {
      const { trustedTypes } = window as unknown as { trustedTypes: Policies };
      const policy = trustedTypes.createPolicy(policyName, { createScriptURL: (url) => url });
      for (const file of files) {
        const url = policy.createScriptURL(`/${file}`);
        if (file === serviceWorker) await navigator.serviceWorker.register(url);
        else new Worker(url, { type: 'module' });
      }
    },
    { files: WORKERS, policyName: TRUSTED_TYPES_POLICY, serviceWorker: SERVICE_WORKER_FILE },
  );
}

/** The scripts whose violations were reported. */
function reported({ trouble }: BuiltApp): string[] {
  return trouble.violations
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text) as { 'csp-report': { 'document-uri': string } })
    .map((report) => new URL(report['csp-report']['document-uri']).pathname.slice(1));
}

describe('the policy in workers', () => {
  test('there are the second copy, the analysis and the service worker', () => {
    expect(WORKERS).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/second-copy\.worker/),
        expect.stringMatching(/analysis\.worker/),
        SERVICE_WORKER_FILE,
      ]),
    );
  });

  test('is breached by none of them', async ({ app }) => {
    const page = await app.openPage('/nothing.html');
    await startWorkers(page);
    // By then it has fetched all files of the build.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(reported(app)).toEqual([]);
  });

  test('is reported by each of them when it is breached', async ({ app, folder }) => {
    app.provoke(/foreign\.invalid/);
    for (const file of WORKERS) {
      const script = readFileSync(join(folder, file), 'utf8');
      const breach = `fetch('${FOREIGN}').catch(() => undefined);`;
      writeFileSync(join(folder, file), `${breach}${script}`);
    }
    const page = await app.openPage('/nothing.html');
    await startWorkers(page);
    await expect
      .poll(() => [...new Set(reported(app))].sort(), { timeout: 60_000 })
      .toEqual([...WORKERS].sort());
  });
});

/** A page of the app's own server with the address in a frame. */
async function showFramed(context: BrowserContext, app: BuiltApp, path: string): Promise<Page> {
  await context.route('**/outer', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${path}"></iframe>` }),
  );
  return app.openPage('/outer');
}

/** As from a host that sends no headers: what is left is the policy in the page. */
async function withoutHeaders(context: BrowserContext): Promise<void> {
  await context.route('**', async (route) => {
    const response = await route.fetch();
    const headers = Object.entries(response.headers()).filter(
      ([name]) => !/^(?:content-security-policy|x-frame-options|cross-origin-.*)$/.test(name),
    );
    await route.fulfill({ response, headers: Object.fromEntries(headers) });
  });
}

describe('inside another page', () => {
  test.override({ contextOptions: { locale: 'en-US', serviceWorkers: 'block' } });

  test.for(['/', '/recovery.html'])(
    '%s is not shown by the browser',
    async (path, { app, context }) => {
      // The browser cannot even report it: a page that is not shown has no origin.
      app.provoke(/frame-ancestors|\.violations|ERR_FAILED/);
      const page = await showFramed(context, app, path);
      await expect
        .poll(() => app.trouble.errors.filter((text) => text.includes('frame-ancestors')))
        .not.toEqual([]);
      expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    },
  );

  test('the app refuses by itself where a host sends no headers, and opens nothing', async ({
    app,
    context,
  }) => {
    await withoutHeaders(context);
    const page = await showFramed(context, app, '/');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: english.app.screens.framed }).waitFor();
    expect(await frame.getByRole('button').count()).toBe(0);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  test('the recovery page shows nothing there', async ({ app, context }) => {
    await withoutHeaders(context);
    const page = await showFramed(context, app, '/recovery.html');
    const frame = page.frames()[1];
    await frame?.waitForLoadState('networkidle');
    expect(await frame?.locator('#recovery').count()).toBe(1);
    expect(await frame?.locator('#recovery > *').count()).toBe(0);
  });
});
