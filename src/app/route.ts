import { useSyncExternalStore } from 'react';

/** Where the address points: all maps, or one of them. */
export type Route = { readonly page: 'library' } | { readonly page: 'map'; readonly mapId: string };

const MAP = /^#\/map\/(.+)$/;

export function useRoute(): Route {
  const hash = useSyncExternalStore(followAddress, () => window.location.hash);
  return routeOf(hash);
}

function routeOf(hash: string): Route {
  const encoded = MAP.exec(hash)?.[1];
  if (encoded === undefined) return { page: 'library' };
  try {
    return { page: 'map', mapId: decodeURIComponent(encoded) };
  } catch {
    return { page: 'library' };
  }
}

export function goToMap(mapId: string): void {
  window.location.hash = `/map/${encodeURIComponent(mapId)}`;
}

export function goToLibrary(): void {
  window.location.hash = '/';
}

function followAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}
