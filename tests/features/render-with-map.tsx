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
import { speak } from '../../src/language/language';
import type { Language } from '../../src/language/language';
import { openStorage } from '../../src/storage/open-storage';

interface Options {
  readonly map: AccountMap;
  readonly today?: string;
  readonly language?: Language;
}

/** Renders inside an open map that is really stored, in a database of its own. */
export async function renderWithMap(children: ReactNode, options: Options) {
  const { map, today = '2026-11-22', language = 'en' } = options;
  await speak(language);
  const storage = value(await openStorage({ name: `test-${crypto.randomUUID()}` }));
  value(await storage.create(map));
  const open = new OpenMap(storage, value(await storage.load(map.id)), () => ({
    today,
    newId: () => crypto.randomUUID(),
  }));
  const session = createStore(FIRST_SESSION);
  const day = createStore(today);
  const raised: Intent[] = [];
  onTestFinished(() => {
    open.close();
    storage.close();
  });
  const screen = await render(
    <I18nextProvider i18n={i18next}>
      <OpenMapProvider
        open={open}
        today={day}
        session={session}
        raise={(intent) => {
          raised.push(intent);
        }}
      >
        {children}
      </OpenMapProvider>
    </I18nextProvider>,
  );
  /** The map as a fresh start would find it. */
  const stored = async () => value(await storage.load(map.id)).map;
  return { screen, open, storage, session, today: day, raised, stored };
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
