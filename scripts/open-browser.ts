import { spawn } from 'node:child_process';

/** Opens the address in the user's browser; does nothing where there is no screen. */
export function openBrowser(url: string): void {
  const command = openingCommand(url);
  if (!command) return;
  const [program, ...parameters] = command;
  // Without such a program there is still the printed address.
  spawn(program, parameters, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function openingCommand(url: string): [string, ...string[]] | undefined {
  if (process.env.CI) return undefined;
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  return display ? ['xdg-open', url] : undefined;
}
