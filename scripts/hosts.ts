import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  SECURITY_HEADERS,
  SERVICE_WORKER_FILE,
  SERVICE_WORKER_HEADERS,
} from './content-security.ts';
import { PROJECT_FOLDER } from './folders.ts';

/** What is under `/assets/` has a hash in its name; all else is asked for again each time. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const POLICY = 'Content-Security-Policy';
const WORKER = `/${SERVICE_WORKER_FILE}`;

/**
 * All of the build but the assets and the service worker. Named one by one: where two rules of a
 * `_headers` file match, both policies hold, and the service worker could fetch nothing.
 */
const PLAIN_PATHS = [
  '/',
  '/index.html',
  '/recovery.html',
  '/recovery',
  '/icon.svg',
  '/icons/*',
  '/manifest.webmanifest',
];

/** The headers for hosts that read a `_headers` file beside the pages (Netlify, Cloudflare Pages). */
export function headersFile(): string {
  return [
    ...PLAIN_PATHS.flatMap((path) => rule(path, SECURITY_HEADERS, ASK_AGAIN)),
    ...rule('/assets/*', SECURITY_HEADERS, FOR_EVER),
    ...rule(WORKER, SERVICE_WORKER_HEADERS, ASK_AGAIN),
    '',
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>, cache: string): string[] {
  const all = Object.entries({ ...headers, 'Cache-Control': cache });
  return [path, ...all.map(([name, value]) => `  ${name}: ${value}`)];
}

/** The files in `deploy/`, by name. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(),
    '.htaccess': htaccess(),
    'nginx.conf': nginx(),
    Caddyfile: caddyfile(),
  };
}

function htaccess(): string {
  return `# Apache 2.4, beside index.html. Needs mod_headers; without it the server answers 500
# rather than go without the headers.
Options -Indexes
AddType text/javascript .js
AddType application/manifest+json .webmanifest

${lines(SECURITY_HEADERS, (name, value) => `Header always set ${name} "${value}"`)}
<Files "${SERVICE_WORKER_FILE}">
  Header always set ${POLICY} "${SERVICE_WORKER_HEADERS[POLICY]}"
</Files>

Header set Cache-Control "${ASK_AGAIN}"
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header set Cache-Control "${FOR_EVER}"
</If>
`;
}

function nginx(): string {
  return `# To be included in nginx's http block. A location with an add_header of its own would lose
# all of these: what differs by address is in the two maps.
map $uri $undercurrent_policy {
  default "${SECURITY_HEADERS[POLICY]}";
  ${WORKER} "${SERVICE_WORKER_HEADERS[POLICY]}";
}

map $uri $undercurrent_cache {
  default "${ASK_AGAIN}";
  ~^/assets/ "${FOR_EVER}";
}

server {
  # Browsers give private files and service workers to encrypted addresses only.
  listen 443 ssl;
  ssl_certificate /etc/ssl/maps.example.com.pem;
  ssl_certificate_key /etc/ssl/maps.example.com.key;
  server_name maps.example.com;
  root /srv/undercurrent;
  index index.html;

${lines(SECURITY_HEADERS, (name, value) => `  add_header ${name} ${name === POLICY ? '$undercurrent_policy' : `"${value}"`} always;`)}
  add_header Cache-Control $undercurrent_cache;

  location = /manifest.webmanifest {
    default_type application/manifest+json;
  }
}
`;
}

function caddyfile(): string {
  return `maps.example.com {
	root * /srv/undercurrent
	encode zstd gzip
	file_server

	@worker path ${WORKER}
	@others not path ${WORKER}
	header @worker ${POLICY} "${SERVICE_WORKER_HEADERS[POLICY]}"
	header @others ${POLICY} "${SECURITY_HEADERS[POLICY]}"

	@hashed {
		path /assets/*
		file
	}
	@changing not path /assets/*
	header @hashed Cache-Control "${FOR_EVER}"
	header @changing Cache-Control "${ASK_AGAIN}"
	header /manifest.webmanifest Content-Type application/manifest+json

	header {
${lines(SECURITY_HEADERS, (name, value) => (name === POLICY ? '' : `		${name} "${value}"`))}
	}
}
`;
}

function lines(
  headers: Readonly<Record<string, string>>,
  line: (name: string, value: string) => string,
): string {
  const all = Object.entries(headers).map(([name, value]) => line(name, value));
  return all.filter((text) => text !== '').join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(PROJECT_FOLDER, 'deploy');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostFiles())) writeFileSync(join(folder, name), text);
}
