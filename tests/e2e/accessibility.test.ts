import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import english from '../../src/language/en/words';
import chinese from '../../src/language/zh-Hans/words';
import { test } from './open-page';
import { walkEverywhere } from './walk';
import type { WordsOnScreen } from './walk';

const SETTINGS = [
  { title: 'in English and light', locale: 'en-US', colorScheme: 'light', words: english },
  { title: 'in Chinese and dark', locale: 'zh-CN', colorScheme: 'dark', words: chinese },
] as const;

for (const { title, locale, colorScheme, words } of SETTINGS) {
  describe(`axe, ${title}`, () => {
    test.override({
      // Without motion nothing is half faded in while its contrast is measured.
      contextOptions: {
        locale,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      },
    });

    test('finds nothing on any screen', { timeout: 180_000 }, async ({ app }) => {
      const page = await app.openPage();
      const found: string[] = [];
      const look = async (screen: string) => {
        found.push(...(await findings(page)).map((finding) => `${screen}: ${finding}`));
      };
      await walkEverywhere({ page, words: words as WordsOnScreen, look });
      expect(found).toEqual([]);
    });
  });
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}\n${html}\n${failureSummary ?? ''}`),
  );
}
