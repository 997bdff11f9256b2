import { I18nextProvider } from 'react-i18next';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { onTestFinished } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import type { Intent } from '../../src/editing/intent';
import { OpenMap } from '../../src/editing/open-map';
import { OpenMapProvider } from '../../src/editing/open-map-context';
import { FIRST_SESSION } from '../../src/editing/session';
import { createStore } from '../../src/editing/store';
import { bringWords, speak } from '../../src/language/language';
import type { Language } from '../../src/language/language';
import { openStorage } from '../../src/storage/open-storage';
import type { StorageOptions } from '../../src/storage/open-storage';
import type { Storage } from '../../src/storage/storage';

interface Options {
  readonly map: AccountMap;
  readonly today?: string;
  readonly language?: Language;
  readonly storage?: StorageOptions;
}

/** Renders inside an open map that is really stored, in a database of its own. */
export async function renderWithMap(
  children: ReactNode | ((storage: Storage) => ReactNode),
  options: Options,
) {
  const { map, today = '2026-11-22', language = 'en' } = options;
  await speak(language);
  await Promise.all([
    bringWords('exchange'),
    bringWords('influence'),
    bringWords('measures'),
    bringWords('plan'),
  ]);
  const name = `test-${crypto.randomUUID()}`;
  const storage = value(await openStorage({ ...options.storage, name }));
  value(await storage.create(map));
  const openIn = async (tab: Storage) => {
    const opened = new OpenMap(tab, value(await tab.load(map.id)), () => ({
      today,
      newId: () => crypto.randomUUID(),
    }));
    onTestFinished(() => {
      opened.close();
      tab.close();
    });
    return opened;
  };
  const open = await openIn(storage);
  const session = createStore(FIRST_SESSION);
  const day = createStore(today);
  const raised: Intent[] = [];
  const around = (inside: ReactNode) => (
    <I18nextProvider i18n={i18next}>
      <OpenMapProvider
        open={open}
        today={day}
        session={session}
        raise={(intent) => {
          raised.push(intent);
        }}
      >
        {inside}
      </OpenMapProvider>
    </I18nextProvider>
  );
  const screen = await render(
    around(typeof children === 'function' ? children(storage) : children),
  );
  /** Shows something else in place of it. */
  const show = (other: ReactNode) => screen.rerender(around(other));
  /** The map as a fresh start would find it. */
  const stored = async () => value(await storage.load(map.id)).map;
  /** The same map in another tab. */
  const openElsewhere = async () => {
    const tab = value(await openStorage({ name }));
    return { storage: tab, open: await openIn(tab) };
  };
  return { screen, show, open, storage, session, today: day, raised, stored, openElsewhere, name };
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
