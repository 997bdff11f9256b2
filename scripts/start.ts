import { build } from 'vite';
import { BUILD_FOLDER, PROJECT_FOLDER } from './folders';
import { openBrowser } from './open-browser';
import { ownerOfPort } from './port-owner';
import { HOST, IDENTITY_PATH, PORT, serve } from './server';
import type { Identity } from './server';

// Builds the app, serves it at its one address and opens it there. `--no-open` only prints the address.

const url = `http://${HOST}:${PORT}/`;
const opens = !process.argv.includes('--no-open');

try {
  // The port first: whoever has it is known before the time for a build is spent.
  await serve({ folder: BUILD_FOLDER, port: PORT });
  await buildApp();
  show(`Undercurrent is ready at ${url} (Ctrl+C ends it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  await useWhatRuns();
}

async function useWhatRuns(): Promise<void> {
  const running = await identityAt(url);
  if (running === undefined) {
    const owner = ownerOfPort(PORT);
    const who = owner ? `${owner.program} (process ${owner.pid})` : 'another program';
    console.error(
      `Port ${PORT} is taken by ${who}. Undercurrent always uses this port, because the browser\n` +
        'keeps your maps by address: at another one they would seem to be gone. End that program and try again.',
    );
    process.exit(1);
  }
  if (running.folder === BUILD_FOLDER) {
    await buildApp();
    show(`Undercurrent was already running (process ${running.pid}) and is up to date now: ${url}`);
  } else {
    show(`Undercurrent is already running from ${running.folder} (process ${running.pid}): ${url}`);
  }
}

async function buildApp(): Promise<void> {
  // Another value in the user's environment would build React for developing.
  process.env.NODE_ENV = 'production';
  await build({ root: PROJECT_FOLDER, logLevel: 'warn' });
}

function show(sentence: string): void {
  console.log(sentence);
  if (opens) openBrowser(url);
}

async function identityAt(address: string): Promise<Identity | undefined> {
  try {
    const response = await fetch(new URL(IDENTITY_PATH, address), {
      signal: AbortSignal.timeout(2_000),
    });
    const identity = (await response.json()) as Partial<Identity>;
    return identity.app === 'undercurrent' ? (identity as Identity) : undefined;
  } catch {
    return undefined;
  }
}
