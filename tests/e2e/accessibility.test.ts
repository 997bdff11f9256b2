import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import english from '../../src/language/en/words';
import chinese from '../../src/language/zh-Hans/words';
import { test } from './open-page';
import { walkEverywhere } from './walk';
import type { WordsOnScreen } from './walk';

interface Setting {
  readonly title: string;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly words: WordsOnScreen;
}

const SETTINGS: readonly Setting[] = [
  { title: 'in English and light', locale: 'en-US', colorScheme: 'light', words: english },
  { title: 'in Chinese and dark', locale: 'zh-CN', colorScheme: 'dark', words: chinese },
];

for (const { title, locale, colorScheme, words } of SETTINGS) {
  describe(`axe, ${title},`, () => {
    test.override({
      contextOptions: {
        locale,
        colorScheme,
        // Without motion nothing is half faded in while its contrast is measured.
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      },
    });

    test(
      'finds nothing on any screen, and beside a map only panels scroll',
      { timeout: 480_000 },
      async ({ app }) => {
        const page = await app.openPage();
        const seen: string[] = [];
        const found: string[] = [];
        await walkEverywhere({
          page,
          words,
          look: async (screen) => {
            seen.push(screen);
            for (const finding of await findings(page)) found.push(`${screen}: ${finding}`);
            if (await scrollsBesideMap(page)) found.push(`${screen}: the page scrolls`);
          },
        });
        expect(found).toEqual([]);
        expect(new Set(seen).size).toBe(seen.length);
      },
    );
  });
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Otherwise every look would open a page of its own for putting the results together.
    .setLegacyMode(true)
    // An announcement stays there for some seconds, also when the button it is about is gone.
    .exclude('[data-live-announcer]')
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}\n${html}\n${failureSummary ?? ''}`),
  );
}

/** What is hidden from sight still takes room, and makes the page longer where its panel does not hold it. */
function scrollsBesideMap(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return document.querySelector('[data-people]') !== null && scrollHeight > clientHeight;
  });
}
