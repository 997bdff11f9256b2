import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { SECURITY_HEADERS, SERVICE_WORKER_FILE, SERVICE_WORKER_HEADERS } from './content-security';

export const HOST = '127.0.0.1';

/** Always this one: the browser keeps the maps by origin, and another port is another database. */
export const PORT = 4680;

/** Answers who is serving here, so that a second `npm start` can tell its own app from a stranger. */
export const IDENTITY_PATH = '/.undercurrent';

const REPORT_PATH = '/.violations';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface ServerOptions {
  /** The folder of the built app. */
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** When given, browsers are asked to report violations of the policy, those inside workers too. */
  readonly onViolation?: (report: string) => void;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Who answers at `IDENTITY_PATH`. */
export interface Identity {
  readonly app: 'undercurrent';
  readonly folder: string;
  readonly pid: number;
}

/** Serves the built app on this machine only; rejects with `EADDRINUSE` when the port is taken. */
export async function serve(options: ServerOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port);
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const path = pathOf(request);
  for (const [name, value] of Object.entries(headersFor(path, options))) {
    response.setHeader(name, value);
  }

  const port = request.socket.localPort ?? options.port;
  const { host } = request.headers;
  if (host === `localhost:${port}`) {
    response.writeHead(308, { Location: `http://${HOST}:${port}${request.url ?? '/'}` }).end();
    return;
  }
  // A name that someone made point here would be another origin with our pages on it.
  if (host !== `${HOST}:${port}`)
    return refuse(response, 421, 'This is not the address of the app.');

  if (path === undefined) return refuse(response, 400, 'This address cannot be read.');
  if (request.method === 'POST' && path === REPORT_PATH && options.onViolation) {
    options.onViolation(await bodyOf(request));
    response.writeHead(204).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Only reading is possible here.');
  }
  if (path === IDENTITY_PATH) {
    const identity: Identity = { app: 'undercurrent', folder: options.folder, pid: process.pid };
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(identity));
    return;
  }
  await sendFile(request, response, options.folder, path);
}

function headersFor(
  path: string | undefined,
  { onViolation }: ServerOptions,
): Readonly<Record<string, string>> {
  const headers = path === `/${SERVICE_WORKER_FILE}` ? SERVICE_WORKER_HEADERS : SECURITY_HEADERS;
  if (!onViolation) return headers;
  const name = 'Content-Security-Policy';
  return { ...headers, [name]: `${headers[name]}; report-uri ${REPORT_PATH}` };
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<void> {
  // Every address without a file's ending is a place within the app.
  const wanted = extname(path) === '' ? 'index.html' : normalize(path);
  const file = join(folder, wanted);
  if (!file.startsWith(folder + sep)) return refuse(response, 404, 'There is no such file.');
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    return wanted === 'index.html'
      ? refuse(response, 503, 'The app is being built. Reload in a moment.')
      : refuse(response, 404, 'There is no such file.');
  }
  const hashed = path.startsWith('/assets/');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(`http://${HOST}${request.url ?? '/'}`).pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
