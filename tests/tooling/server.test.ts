import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../scripts/content-security';
import { ownerOfPort } from '../../scripts/port-owner';
import { IDENTITY_PATH, serve } from '../../scripts/server';
import type { Serving } from '../../scripts/server';

const PAGE = '<!doctype html><title>Undercurrent</title>';

const reports: string[] = [];
let parent: string;
let folder: string;
let server: Serving;

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'undercurrent-server-')));
  folder = join(parent, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(folder, 'service-worker.js'), '');
  writeFileSync(join(parent, 'secret.txt'), 'not for you');
  server = await serve({ folder, port: 0, onViolation: (report) => reports.push(report) });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

// Not fetch: it tidies addresses and forbids setting the host.
function ask(path: string, options: { method?: string; host?: string; body?: string } = {}) {
  const { hostname, port } = new URL(server.url);
  return new Promise<Answer>((resolve, reject) => {
    const headers = { host: options.host ?? `${hostname}:${port}` };
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers });
    asked.on('error', reject).on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.end(options.body);
  });
}

describe('the server', () => {
  test.each(['/', '/maps/1', '/assets', '/maps/1?tab=gaps'])(
    'answers %s with the page',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(body).toBe(PAGE);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  test('sends files by their type, and lets what carries a hash be kept for ever', async () => {
    const script = await ask('/assets/main-abc.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const icon = await ask('/icon.svg');
    expect(icon.headers['content-type']).toBe('image/svg+xml');
    expect(icon.headers['cache-control']).toBe('no-cache');
  });

  test.each(['/', '/assets/main-abc.js', '/missing.js', '/../secret.txt'])(
    'sends every promised header with %s',
    async (path) => {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(headers[name.toLowerCase()]).toContain(value);
      }
    },
  );

  test('lets the service worker alone fetch from its own origin', async () => {
    const { headers } = await ask('/service-worker.js');
    const policy = CONTENT_SECURITY_POLICY.replace("connect-src 'none'", "connect-src 'self'");
    expect(headers['content-security-policy']).toContain(policy);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
  ])('gives nothing from outside its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('not for you');
  });

  test.each(['/%', '/%00.js'])('refuses %s, which is no address', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test('answers a missing file with 404, not with the page', async () => {
    expect((await ask('/assets/gone-abc.js')).status).toBe(404);
  });

  test('has no body for HEAD and takes nothing but reading', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await ask('/', { method: 'PUT', body: 'x' })).status).toBe(405);
  });

  test('sends localhost to the one address, and refuses every other name', async () => {
    const { port } = new URL(server.url);
    const moved = await ask('/maps/1?tab=gaps', { host: `localhost:${port}` });
    expect(moved.status).toBe(308);
    expect(moved.headers.location).toBe(`${server.url}maps/1?tab=gaps`);
    expect((await ask('/', { host: 'maps.example' })).status).toBe(421);
  });

  test('says who it is, so that a second start can tell', async () => {
    const { body } = await ask(IDENTITY_PATH);
    expect(JSON.parse(body)).toEqual({ app: 'undercurrent', folder, pid: process.pid });
  });

  test('takes reports of violations when it is asked to, and else names no place for them', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toBe(`${CONTENT_SECURITY_POLICY}; report-uri /.violations`);
    expect((await ask('/.violations', { method: 'POST', body: '{"a":1}' })).status).toBe(204);
    expect(reports).toEqual(['{"a":1}']);

    const silent = await serve({ folder, port: 0 });
    const response = await fetch(silent.url);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect((await fetch(`${silent.url}.violations`, { method: 'POST' })).status).toBe(405);
    await silent.close();
  });

  test('does not share its port, and the one who has it is found', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(ownerOfPort(port)?.pid).toBe(process.pid);
  });

  test('says that the app is being built while there is no page yet', async () => {
    const empty = await serve({ folder: join(parent, 'nothing'), port: 0 });
    expect((await fetch(empty.url)).status).toBe(503);
    await empty.close();
  });
});
