import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/server';
import type { Serving } from '../../scripts/server';

/** What must not happen in any end-to-end test: each list stays empty. */
export interface Trouble {
  /** Errors thrown or written to the console. */
  readonly errors: string[];
  /** Breaches of the content security policy, in pages and in workers. */
  readonly violations: string[];
  /** Requests to anywhere but the app's own server. */
  readonly foreignRequests: string[];
}

export interface BuiltApp {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly server: Serving;
  readonly trouble: Trouble;
  /** For the rare test that means to be stopped: trouble of this kind does not fail it. */
  provoke(kind: RegExp): void;
  /** Opens a page of this test's own browser context; all of them share one storage. */
  openPage(path?: string): Promise<Page>;
}

interface Fixtures {
  folder: string;
  contextOptions: BrowserContextOptions;
  provoked: RegExp[];
  trouble: Trouble;
  server: Serving;
  browser: Browser;
  context: BrowserContext;
  app: BuiltApp;
}

/**
 * A test over the built app in a real browser: `test('…', async ({ app }) => { const page = await app.openPage(); … })`.
 * Each test has its own server, address and browser context, and fails when there was any `Trouble`.
 * Another window size or language: `test.override({ contextOptions: { viewport: …, locale: 'zh-CN' } })`.
 */
export const test = base.extend<Fixtures>({
  contextOptions: { locale: 'en-US', viewport: { width: 1440, height: 900 } },

  /** Of the built app. */
  folder: async ({ task: _ }, use) => {
    await use(inject('buildFolder'));
  },

  provoked: async ({ task: _ }, use) => {
    await use([]);
  },

  trouble: async ({ provoked }, use) => {
    const trouble: Trouble = { errors: [], violations: [], foreignRequests: [] };
    await use(trouble);
    const { errors, violations, foreignRequests } = trouble;
    const unprovoked = [...errors, ...violations, ...foreignRequests].filter(
      (text) => !provoked.some((kind) => kind.test(text)),
    );
    expect(unprovoked, 'errors, violations and foreign requests').toEqual([]);
  },

  server: async ({ folder, trouble }, use) => {
    const server = await serve({
      folder,
      port: 0,
      onViolation: (report) => trouble.violations.push(report),
    });
    await use(server);
    await server.close();
  },

  browser: [
    async ({ task: _ }, use) => {
      const executablePath = findChromium();
      const browser = await chromium.launch({
        args: CHROMIUM_ARGUMENTS,
        ...(executablePath !== undefined && { executablePath }),
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],

  context: async ({ browser, contextOptions, server, trouble }, use) => {
    // Keeping the whole app for offline use would take time from what each test is about.
    const context = await browser.newContext({ serviceWorkers: 'block', ...contextOptions });
    // For machines that are busy with other things, as in vitest.config.ts.
    context.setDefaultTimeout(90_000);
    await watch(context, new URL(server.url).origin, trouble);
    await use(context);
    await context.close();
  },

  app: async ({ browser, context, provoked, server, trouble }, use) => {
    await use({
      browser,
      context,
      server,
      trouble,
      provoke: (kind) => provoked.push(kind),
      openPage: async (path = '/') => {
        const page = await context.newPage();
        await page.goto(new URL(path, server.url).href);
        return page;
      },
    });
  },
});

async function watch(context: BrowserContext, origin: string, trouble: Trouble): Promise<void> {
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'blob:' || url.protocol === 'data:';
    if (!local && url.origin !== origin) trouble.foreignRequests.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  context.on('weberror', (error) => trouble.errors.push(String(error.error())));
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    trouble.violations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const place = `${sourceFile}:${lineNumber}`;
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${effectiveDirective} blocked ${blockedURI} at ${place} ${sample}`,
      );
    });
  });
}
