import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Store } from '../editing/store';
import type { Preferences } from './preferences';

interface Frame {
  readonly preferences: Store<Preferences>;
  readonly theme: 'light' | 'dark';
}

export const FrameContext = createContext<Frame | null>(null);

function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('There is no frame around this component.');
  return frame;
}

export function useThemeOnScreen(): 'light' | 'dark' {
  return useFrame().theme;
}

/** The preferences and what changes some of them. */
export function usePreferences(): Preferences & {
  readonly change: (change: Partial<Preferences>) => void;
} {
  const { preferences } = useFrame();
  const chosen = useSyncExternalStore(preferences.subscribe, preferences.get);
  return {
    ...chosen,
    change: (change) => {
      preferences.set({ ...preferences.get(), ...change });
    },
  };
}
