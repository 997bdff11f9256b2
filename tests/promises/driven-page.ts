import type { Page } from 'playwright-core';
import type { OwnBrowser } from './own-browser';
import type { Driven } from './page/main';

/** The driven page (page/main.tsx) in a tab of a browser. */
export interface DrivenPage {
  readonly page: Page;
  /** Calls what the page offers and brings its answer. */
  call<K extends keyof Driven>(
    name: K,
    ...parameters: Parameters<Driven[K]>
  ): Promise<Awaited<ReturnType<Driven[K]>>>;
  /** Starts what ends only with the page. */
  begin(name: keyof Driven, ...parameters: unknown[]): void;
  /** The number of the last edit that was called saved, 0 before the first. */
  acknowledged(): number;
  /** Resolves when the edit of this number is called saved. */
  reached(number: number): Promise<void>;
}

/** Opens the driven page of the server in a new tab. */
export async function openDriven({ context }: OwnBrowser, server: string): Promise<DrivenPage> {
  const page = await context.newPage();
  let last = 0;
  const waiting = new Set<() => void>();
  await page.exposeBinding('acknowledge', (_, number: number) => {
    last = Math.max(last, number);
    for (const look of waiting) look();
  });
  await page.goto(`${server}drive.html`);
  await page.waitForFunction(() => 'driven' in window);
  const run = (name: string, ...parameters: unknown[]): Promise<unknown> =>
    page.evaluate(
      ([called, given]) => {
        const { driven } = window as unknown as {
          driven: Record<string, (...all: unknown[]) => unknown>;
        };
        return driven[called]?.(...given);
      },
      [name, parameters] as const,
    );
  return {
    page,
    call: run as unknown as DrivenPage['call'],
    begin: (name, ...parameters) => {
      // Its answer never comes: the page goes first.
      run(name, ...parameters).catch(() => undefined);
    },
    acknowledged: () => last,
    reached: (number) =>
      new Promise((resolve) => {
        const look = () => {
          if (last < number) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
