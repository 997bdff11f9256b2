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
  return new Worker(trusted(url), { type: 'module' });
}

/** Makes one of the app's own scripts answer for its files; rejects where the browser refuses. */
export function registerServiceWorker(url: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trusted(url), { updateViaCache: 'none' });
}

/** The types of the browser's own functions do not know that they take no plain text here. */
function trusted(url: string): string {
  return (policy?.createScriptURL(url) ?? url) as string;
}
