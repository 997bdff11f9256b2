import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from './preferences';

const DARK = '(prefers-color-scheme: dark)';

/** The theme on screen: the one chosen, or the system's. Sets it on the page. */
export function useTheme(chosen: Theme): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(followSystem, () => matchMedia(DARK).matches);
  const theme = chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}

function followSystem(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
