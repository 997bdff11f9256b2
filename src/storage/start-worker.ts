/** As in the page's Content-Security-Policy; it can be made only once. */
const POLICY = 'undercurrent';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

const policy = trustedTypes?.createPolicy(POLICY, {
  // Only the app's own files, whose addresses the build puts in.
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(url);
    return url;
  },
});

/**
 * Starts one of the app's own module scripts as a worker, in the form that the browser demands.
 * Throws where the browser has no workers or refuses this one.
 */
export function startWorker(url: string): Worker {
  const trusted = policy?.createScriptURL(url) ?? url;
  return new Worker(trusted as string, { type: 'module' });
}
