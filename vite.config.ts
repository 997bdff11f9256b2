import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { CONTENT_SECURITY_META } from './scripts/content-security.ts';
import { headersFile } from './scripts/hosts.ts';
import { offline } from './scripts/offline-build.ts';

/** Puts the policy into the built page, and a file of headers beside it for hosts that read one. */
function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    // Not while developing: vite's own scripts and styles are inline there and the page would be blank.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_META },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}

/**
 * React Aria empties its announcer, on every digit typed into a day, by writing to `innerHTML`.
 * Trusted Types stops even the empty text there, and the screen with it.
 */
function announcerWithoutMarkup(): Plugin {
  let isRewritten = false;
  return {
    name: 'announcer-without-markup',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]live-announcer[\\/]LiveAnnouncer\.\w+$/ },
      handler(code) {
        isRewritten = true;
        return { code: code.replaceAll(".innerHTML = ''", '.replaceChildren()'), map: null };
      },
    },
    buildEnd(failure) {
      if (!failure && !isRewritten)
        this.error('The announcer of React Aria has another place now.');
    },
  };
}

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'zh-CN'] }), enforce: 'pre' },
    react(),
    contentSecurity(),
    announcerWithoutMarkup(),
    offline(),
  ],
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'firefox115', 'safari17'],
    // A data: URL is neither a script nor a style the policy would let in.
    assetsInlineLimit: 0,
    // The polyfill would fetch, which connect-src forbids; the browsers above need none.
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      // The second page loads without the app, for when the app cannot.
      input: ['index.html', 'recovery.html'],
      output: {
        // The words of every language come from a file of the same name.
        chunkFileNames: ({ facadeModuleId }) => {
          const language = /[\\/]language[\\/]([\w-]+)[\\/]words\.ts$/.exec(
            facadeModuleId ?? '',
          )?.[1];
          return `assets/${language === undefined ? '[name]' : `words-${language}`}-[hash].js`;
        },
        // React changes seldom: apart, it stays in the browser's cache when the app is updated.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
});
