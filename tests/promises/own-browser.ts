import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.mjs';

/** A Chromium of this test alone, over a profile on the disk that outlives it. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  openPage(url: string): Promise<Page>;
  /** Ends every process of it at once, as a power button held down ends a program. */
  kill(): Promise<void>;
  /** Closes it as a user does. */
  close(): Promise<void>;
}

/** A tab in the background works on as the one in front does. */
const ALL_AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

const LISTENING = /DevTools listening on (ws:\S+)/;

/** Starts the browser on the profile; `switches` are added to its command line. */
export async function startBrowser(
  profile: string,
  switches: readonly string[] = [],
): Promise<OwnBrowser> {
  const program = findChromium();
  if (program === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  const child = spawn(
    program,
    [
      ...CHROMIUM_ARGUMENTS,
      ...ALL_AWAKE,
      ...switches,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--disable-breakpad',
      '--disable-extensions',
      'about:blank',
    ],
    // A process group of its own, so that all of it can be killed at one moment.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = once(child, 'exit');
  // Nobody else would end it when the tests are ended from outside.
  const endToo = () => killGroup(child);
  process.once('exit', endToo);
  void exited.then(() => process.off('exit', endToo));
  const kill = async () => {
    killGroup(child);
    await exited;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('The browser has no window.');
    return {
      context,
      kill,
      openPage: async (url) => {
        const page = await context.newPage();
        await page.goto(url);
        return page;
      },
      close: async () => {
        const session = await browser.newBrowserCDPSession();
        // It closes the connection before it could answer.
        await session.send('Browser.close').catch(() => undefined);
        await exited;
        killGroup(child);
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

function debuggingAddress({ stderr, ...child }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = LISTENING.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr?.on('end', () => reject(new Error(`The browser (${child.pid ?? '?'}) ended: ${said}`)));
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}
