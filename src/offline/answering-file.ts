/**
 * The file of the build that answers a request, by its path within the app, or null when the request
 * is none of the app's files. Every address without a file's ending is a place within the app.
 */
export function answeringFile(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  scope: string,
): string | null {
  const { origin, pathname } = new URL(request.url);
  const root = new URL(scope);
  if (request.method !== 'GET' || origin !== root.origin) return null;
  if (!pathname.startsWith(root.pathname)) return null;
  const path = pathname.slice(root.pathname.length);
  const isPlace = request.mode === 'navigate' && !/\.[^/]*$/.test(path);
  return isPlace ? 'index.html' : path;
}
