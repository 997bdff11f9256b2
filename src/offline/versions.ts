import { registerServiceWorker } from '../storage/start-worker';
import { askThrough } from './messages';
import type { PageAsks, WorkerAsks } from './messages';

export interface VersionsOptions {
  /** Whether everything done in this tab is kept; asked before any tab switches versions. */
  readonly isSaved: () => Promise<boolean>;
  /** Told when a version newer than this page's is ready to be used, here or in another tab already. */
  readonly onNewer: () => void;
}

/** Longer than the worker waits for the slowest tab, in milliseconds. */
const PATIENCE = 20_000;

let isSwitching = false;

/** Keeps the app in this browser, to be there offline, and tells when there is a newer version of it. */
export async function keepOffline({ isSaved, onNewer }: VersionsOptions): Promise<void> {
  const workers = workersHere();
  if (!workers) return;
  workers.addEventListener('message', (event: MessageEvent<WorkerAsks>) => {
    const [port] = event.ports;
    if (event.data.ask === 'entry') port?.postMessage(firstScript());
    else void isSaved().then((saved) => port?.postMessage(saved));
  });
  let isControlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (isControlled && !isSwitching) onNewer();
    isControlled = true;
  });
  // Without a connection, or where the browser forbids it, the app is there as long as its server is.
  await registerServiceWorker(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => null);
  const registration = await workers.getRegistration();
  if (!registration) return;
  if (registration.waiting && registration.active) onNewer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) onNewer();
    });
  });
  registration.active?.postMessage({ ask: 'tidy' } satisfies PageAsks);
}

/**
 * Switches to the newer version, if everything is saved in every tab, and reloads this one. False when
 * something is not saved, or a tab does not answer: then nothing has changed.
 */
export async function switchToNewer(isSaved: () => Promise<boolean>): Promise<boolean> {
  const waiting = (await workersHere()?.getRegistration())?.waiting;
  const isSwitched = waiting ? await switchTo(waiting) : await isSaved();
  if (isSwitched) window.location.reload();
  return isSwitched;
}

/** Reloads, with the newest version there is: the screen that asks for it may be the old one's fault. */
export async function reloadIntoNewest(): Promise<void> {
  const registration = await workersHere()?.getRegistration();
  await registration?.update().catch(() => null);
  const { installing } = registration ?? {};
  if (installing) await Promise.race([reached(installing, 'installed'), pause(PATIENCE)]);
  if (registration?.waiting) await switchTo(registration.waiting);
  window.location.reload();
}

async function switchTo(worker: ServiceWorker): Promise<boolean> {
  isSwitching = true;
  const activated = reached(worker, 'activated');
  const isSwitched = (await askThrough(worker, { ask: 'switch' }, PATIENCE)) === true;
  if (isSwitched) await activated;
  isSwitching = isSwitched;
  return isSwitched;
}

/** Settles once the worker is so far, or has failed on the way. */
function reached(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === state || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Of this build and no other: its name has a hash of everything it imports. */
function firstScript(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';
}

/** None in a private window of some browsers, and none where the connection is not secure. */
function workersHere(): ServiceWorkerContainer | undefined {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}
