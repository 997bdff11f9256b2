// Whether the screen is covered, in localStorage: it is to stay covered over a reload, and to be covered
// in every tab of the app at once. Where there is none, it is covered in this tab only.

const KEY = 'undercurrent.covered';

export const COVER_KEYS = 'mod+shift+l';

const listeners = new Set<() => void>();
let here = false;

export function isCovered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return here;
  }
}

export function coverScreen(): void {
  change(true);
}

export function uncoverScreen(): void {
  change(false);
}

function change(covered: boolean): void {
  here = covered;
  try {
    if (covered) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Switched off.
  }
  for (const listener of listeners) listener();
}

/** Also when another tab does it. */
export function followCover(listener: () => void): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  listeners.add(listener);
  addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', follow);
  };
}
