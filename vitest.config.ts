import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS, findChromium, HOW_TO_GET_CHROMIUM } from './scripts/chromium.mjs';

const chromium = findChromium();
if (chromium === undefined) console.error(HOW_TO_GET_CHROMIUM);

// Left to itself, Vitest keeps one core free: of two that is half.
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    passWithNoTests: false,
    allowOnly: false,
    // Far above what any test needs, for machines that are busy with other things.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: { provider: 'v8', include: ['src/{domain,storage,files}/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{storage,editing,e2e,promises}/**', 'tests/**/*.browser.test.ts'],
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          environment: 'node',
          include: ['tests/{storage,editing}/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // Found while a test runs, a package would be bundled anew and the page reloaded under the test.
        optimizeDeps: {
          include: [
            '@axe-core/playwright > axe-core',
            '@internationalized/date',
            'cytoscape',
            'dexie',
            'fast-check',
            'i18next',
            'lucide-react',
            'react',
            'react-aria-components',
            'react-cytoscapejs',
            'react-dom',
            'react-dom/client',
            'react-i18next',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'vitest-browser-react',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1440, height: 900 },
            provider: playwright({
              launchOptions: {
                args: CHROMIUM_ARGUMENTS,
                ...(chromium !== undefined && { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/served-build.ts'],
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'promises',
          environment: 'node',
          include: ['tests/promises/**/*.test.ts'],
          globalSetup: ['tests/promises/served-page.ts'],
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});
