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

/** What goes with every answer, pages and workers alike. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The same headers for hosts that read a `_headers` file beside the pages (Netlify, Cloudflare). */
export function hostHeadersFile(): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines,
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
