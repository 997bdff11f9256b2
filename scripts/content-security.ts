/** The one Trusted Types policy of the app; src creates it, the header allows no other. */
export const TRUSTED_TYPES_POLICY = 'undercurrent';

const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

const TRUSTED_TYPES: readonly string[] = [
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
];

/** The policy as a server sends it. */
export const CONTENT_SECURITY_POLICY = [
  ...DIRECTIVES,
  "frame-ancestors 'none'",
  ...TRUSTED_TYPES,
].join('; ');

/** The policy as the page carries it itself: `frame-ancestors` has no effect in a meta element. */
export const CONTENT_SECURITY_META = [...DIRECTIVES, ...TRUSTED_TYPES].join('; ');

/** At the root, so that all of the app is its scope; always of this name, or no new one is found. */
export const SERVICE_WORKER_FILE = 'service-worker.js';

/** What goes with every answer but the service worker, pages and workers alike. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The service worker fetches the build's files: from its own origin, and it alone may. */
export const SERVICE_WORKER_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace(
    "connect-src 'none'",
    "connect-src 'self'",
  ),
};
