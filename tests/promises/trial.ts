import { inject, test as base } from 'vitest';
import { serve } from '../../scripts/server';
import { openDriven } from './driven-page';
import type { DrivenPage } from './driven-page';
import { startBrowser } from './own-browser';
import type { OwnBrowser } from './own-browser';
import { makeProfile, removeProfile } from './profile';

/** A server that stays while browsers come and go, and a profile that outlives them. */
export interface Trial {
  readonly server: string;
  readonly profile: string;
  /** Starts the browser on the profile; what still runs at the end of the test is killed. */
  start(switches?: readonly string[]): Promise<OwnBrowser>;
  /** Starts it with the driven page. */
  startDriven(switches?: readonly string[]): Promise<{ browser: OwnBrowser; page: DrivenPage }>;
  /** Goes on with an empty profile. */
  renew(): Promise<void>;
}

interface Fixtures {
  server: string;
  trial: Trial;
}

export const test = base.extend<Fixtures>({
  server: [
    async ({ task: _ }, use) => {
      const server = await serve({ folder: inject('drivenFolder'), port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'file' },
  ],

  trial: async ({ server }, use) => {
    let profile = makeProfile();
    const running = new Set<OwnBrowser>();
    const end = async () => {
      await Promise.all([...running].map((browser) => browser.kill()));
      running.clear();
      removeProfile(profile);
    };
    const start = async (switches?: readonly string[]) => {
      const browser = await startBrowser(profile, switches);
      running.add(browser);
      return browser;
    };
    await use({
      server,
      get profile() {
        return profile;
      },
      start,
      startDriven: async (switches) => {
        const browser = await start(switches);
        return { browser, page: await openDriven(browser, server) };
      },
      renew: async () => {
        await end();
        profile = makeProfile();
      },
    });
    await end();
  },
});
