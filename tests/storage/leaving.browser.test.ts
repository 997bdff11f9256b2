import { afterEach, describe, expect, test } from 'vitest';
import { draft, added, newDatabaseName, openTab, person, sampleMap, valueOf } from './samples';
import type { Storage } from '../../src/storage/storage';

const STORAGE_MODULE = new URL('../../src/storage/open-storage.ts', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of its own that has the map open and commits the entry when it is left. */
async function openPage(name: string, entry: unknown, revision: number) {
  const frame = document.createElement('iframe');
  const ready = new Promise((resolve) => {
    addEventListener('message', resolve, { once: true });
  });
  frame.srcdoc = `<script type="module">
    const { openStorage } = await import(${JSON.stringify(STORAGE_MODULE)});
    const opened = await openStorage({ name: ${JSON.stringify(name)} });
    await opened.value.load('map');
    addEventListener('pagehide', () => {
      opened.value.commit('map', ${revision}, [${JSON.stringify(entry)}]);
    });
    parent.postMessage('ready');
  </script>`;
  document.body.append(frame);
  frames.push(frame);
  await ready;
  return frame;
}

/** Until the page is gone nobody else may read, or its commit would have to wait and be lost with it. */
function gone(frame: HTMLIFrameElement, leave: (page: Window) => void): Promise<unknown> {
  const next = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  if (frame.contentWindow !== null) leave(frame.contentWindow);
  return next;
}

async function waitForRevision(storage: Storage, revision: number): Promise<string[]> {
  await expect
    .poll(async () => valueOf(await storage.load('map')).revision, { timeout: 2_000 })
    .toBe(revision);
  return valueOf(await storage.load('map')).map.people.map(({ id }) => id);
}

async function storedSample() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  return { name, storage };
}

describe('a commit issued while the page is left', () => {
  test.each([
    ['closed', (frame: HTMLIFrameElement) => Promise.resolve(frame.remove())],
    ['reloaded', (frame: HTMLIFrameElement) => gone(frame, (page) => page.location.reload())],
    [
      'left for another',
      (frame: HTMLIFrameElement) => gone(frame, (page) => page.location.replace('about:blank')),
    ],
  ])('is stored when the page is %s', async (_, leave) => {
    const { name, storage } = await storedSample();
    const expected: string[] = [];
    for (let revision = 0; revision < 5; revision += 1) {
      const id = `p${String(revision)}`;
      expected.push(id);
      const frame = await openPage(name, draft(added(person(id))), revision);
      await leave(frame);
      expect(await waitForRevision(storage, revision + 1)).toEqual(expected);
      frame.remove();
    }
  });
});

describe('in a real browser', () => {
  test('what is committed is read again, by another tab that hears of it', async () => {
    const { name, storage } = await storedSample();
    valueOf(await storage.load('map'));
    const other = await openTab(name);
    const heard = new Promise((resolve) => {
      other.onCommitted((...news) => resolve(news));
    });
    const entries = await Promise.all([
      storage.commit('map', 0, [draft(added(person('__proto__')))]),
      storage.commit('map', 1, [draft(added(person('𠮷')))]),
    ]);
    expect(await heard).toEqual(['map', 1]);
    expect(valueOf(await other.load('map'))).toMatchObject({
      map: { people: [{ id: '__proto__' }, { id: '𠮷' }] },
      revision: 2,
      entries: entries.map(valueOf).flatMap((committed) => committed.entries),
    });
  });

  test('of two tabs that commit onto one revision, one is refused with all that builds on it', async () => {
    const { name, storage } = await storedSample();
    const other = await openTab(name);
    valueOf(await storage.load('map'));
    valueOf(await other.load('map'));
    const results = await Promise.all([
      other.commit('map', 0, [draft(added(person('theirs')))]),
      storage.commit('map', 0, [draft(added(person('a')))]),
      storage.commit('map', 1, [draft(added(person('b')))]),
    ]);
    expect(results.map((result) => (result.ok ? 'stored' : result.error.code))).toEqual([
      'stored',
      'revision-moved',
      'revision-moved',
    ]);
    const { map } = valueOf(await storage.load('map'));
    expect(map.people.map(({ id }) => id)).toEqual(['theirs']);
  });

  test('an old tab lets go of the database when a newer app upgrades it', async () => {
    const { name, storage } = await storedSample();
    const closed: string[] = [];
    storage.onClosed((why) => closed.push(why));
    const migrations = [{ version: 2, migrate: (map: object) => ({ ...map, notes: 'upgraded' }) }];
    const newer = await openTab(name, { format: { version: 2, migrations } });
    expect(closed).toEqual(['newer-version']);
    expect(valueOf(await newer.load('map')).map.notes).toBe('upgraded');
    expect(await storage.commit('map', 0, [draft(added(person('a')))])).toMatchObject({
      ok: false,
      error: { code: 'storage-failed' },
    });
    expect(valueOf(await newer.load('map')).map.people).toEqual([]);
  });
});
