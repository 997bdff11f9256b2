import { languageFor, LANGUAGES } from '../language/language';
import type { Language } from '../language/language';
import { createStore } from '../editing/store';
import type { Store } from '../editing/store';
import { COVER_AFTER, isCoverCode } from '../features/privacy/cover-code';
import type { CoverCode } from '../features/privacy/cover-code';
import type { Storage } from '../storage/storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What this browser remembers of its user, on no map and in no file. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Single letters act on the map while it has the focus. */
  readonly singleKeys: boolean;
  /** After how many minutes without a touch the screen is covered; null is never. */
  readonly coverAfter: number | null;
  /** What shows it again; null is a click. */
  readonly coverCode: CoverCode | null;
}

const KEY = 'preferences';

/** The remembered preferences as a store that remembers every change. */
export async function loadPreferences(storage: Storage | null): Promise<Store<Preferences>> {
  const remembered = await storage?.readPreference(KEY);
  const preferences = createStore(checked(remembered?.ok ? remembered.value : null));
  preferences.subscribe(() => {
    void storage?.rememberPreference(KEY, preferences.get());
  });
  return preferences;
}

function checked(remembered: unknown): Preferences {
  const { language, theme, singleKeys, coverAfter, coverCode } = (remembered ?? {}) as Record<
    string,
    unknown
  >;
  return {
    language: LANGUAGES.find((known) => known === language) ?? languageFor(navigator.languages),
    theme: THEMES.find((known) => known === theme) ?? 'system',
    singleKeys: singleKeys !== false,
    coverAfter: COVER_AFTER.find((minutes) => minutes === coverAfter) ?? null,
    coverCode: isCoverCode(coverCode) ? coverCode : null,
  };
}
