import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The program that listens on a TCP port of this machine, as far as this user may see it. */
export function ownerOfPort(port: number): { pid: number; program: string } | undefined {
  return process.platform === 'linux' ? (fromProc(port) ?? fromLsof(port)) : fromLsof(port);
}

const LISTENING = '0A';

function fromProc(port: number): { pid: number; program: string } | undefined {
  const sockets = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
      linesOf(table)
        .map((line) => line.trim().split(/\s+/))
        .filter(([, address, , state]) => {
          const owner = Number.parseInt(address?.split(':').at(-1) ?? '', 16);
          return state === LISTENING && owner === port;
        })
        .map((columns) => `socket:[${columns[9] ?? ''}]`),
    ),
  );
  if (sockets.size === 0) return undefined;
  const pid = namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((process) =>
      namesIn(`/proc/${process}/fd`).some((fd) => sockets.has(linkOf(`/proc/${process}/fd/${fd}`))),
    );
  if (pid === undefined) return undefined;
  return { pid: Number(pid), program: linesOf(`/proc/${pid}/comm`)[0] ?? '' };
}

function fromLsof(port: number): { pid: number; program: string } | undefined {
  try {
    const options = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
    const fields = execFileSync('lsof', options, { encoding: 'utf8', stdio: 'pipe' }).split('\n');
    const pid = fields.find((field) => field.startsWith('p'))?.slice(1);
    const program = fields.find((field) => field.startsWith('c'))?.slice(1);
    return pid === undefined ? undefined : { pid: Number(pid), program: program ?? '' };
  } catch {
    return undefined;
  }
}

// What belongs to others, or ends meanwhile, reads as nothing.

function linesOf(file: string): string[] {
  return reading(() => readFileSync(file, 'utf8').split('\n'), []);
}

function namesIn(folder: string): string[] {
  return reading(() => readdirSync(folder), []);
}

function linkOf(path: string): string {
  return reading(() => readlinkSync(path), '');
}

function reading<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
