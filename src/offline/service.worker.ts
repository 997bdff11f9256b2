import { answeringFile } from './answering-file';
import { askThrough } from './messages';
import type { PageAsks, WorkerAsks } from './messages';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: all its files, each with its hash as `integrity` has it. */
declare const __BUILD__: {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};

const PREFIX = 'undercurrent-';
const OWN = PREFIX + __BUILD__.version;
const FILES = new Map(Object.entries(__BUILD__.files));

/** Milliseconds in which a window answers, also one that has just begun to save. */
const PATIENCE = 10_000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

self.addEventListener('activate', (event) => {
  // The page that installed the first version has its lazy parts offline, too.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const file = answeringFile(event.request, self.registration.scope);
  if (file === null) return;
  // A tab of an older version asks for files that this one does not have.
  if (FILES.has(file) || file.startsWith('assets/')) {
    event.respondWith(answer(event.request, file));
  }
});

self.addEventListener('message', (event) => {
  const { ask } = event.data as PageAsks;
  const [port] = event.ports;
  if (ask === 'tidy') event.waitUntil(dropUnusedVersions());
  else event.waitUntil(switchIfSaved().then((switched) => port?.postMessage(switched)));
});

/** Keeps this version whole, or fails: then the version before goes on. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(OWN);
  await Promise.all(
    [...FILES].map(async ([file, integrity]) => {
      const response = await fetch(addressOf(file), { cache: 'no-cache', integrity });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      // Browsers refuse a page that came by way of another address.
      const kept = response.redirected ? new Response(response.body, response) : response;
      await cache.put(addressOf(file), kept);
    }),
  );
}

async function answer(request: Request, file: string): Promise<Response> {
  const options = { ignoreSearch: true, ignoreVary: true };
  const own = await caches.open(OWN);
  const kept =
    (await own.match(addressOf(file), options)) ??
    // Only names with a hash mean the same in every version.
    (file.startsWith('assets/') ? await caches.match(addressOf(file), options) : undefined);
  return kept ?? fetch(request);
}

async function switchIfSaved(): Promise<boolean> {
  const windows = await openWindows();
  const pages = windows.filter((window) => isPageOfApp(window.url));
  const answers = await askEach(pages, { ask: 'is-saved' });
  const isSaved = answers.every((saved) => saved === true);
  if (isSaved) await self.skipWaiting();
  return isSaved;
}

/** Drops what older versions left, once no window needs it: a silent window may need anything. */
async function dropUnusedVersions(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  if (others.length === 0) return;
  const entries = await askEach(await openWindows(), { ask: 'entry' });
  if (!entries.every((entry) => typeof entry === 'string')) return;
  // Asked last: one of the others may belong to a version that is just being installed.
  if (self.registration.installing ?? self.registration.waiting) return;
  await Promise.all(
    others.map(async (name) => {
      const cache = await caches.open(name);
      const found = await Promise.all(entries.map((entry) => cache.match(entry)));
      if (found.every((file) => file === undefined)) await caches.delete(name);
    }),
  );
}

async function openWindows(): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(self.registration.scope));
}

function isPageOfApp(url: string): boolean {
  const place = { method: 'GET', mode: 'navigate', url };
  return answeringFile(place, self.registration.scope) === 'index.html';
}

function askEach(windows: readonly WindowClient[], question: WorkerAsks): Promise<unknown[]> {
  return Promise.all(windows.map((window) => askThrough(window, question, PATIENCE)));
}

function addressOf(file: string): string {
  return new URL(file, self.registration.scope).href;
}
