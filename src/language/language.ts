import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { WORDS_IN_SENTENCES } from './interpolation';

export const LANGUAGES = ['en', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself: never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', 'zh-Hans': '简体中文' };

const loaders = {
  en: () => import('./en/words'),
  'zh-Hans': () => import('./zh-Hans/words'),
};

/** Areas whose words come with the screens that need them, not before the first one. */
const lateLoaders = {
  exchange: {
    en: () => import('./en/exchange'),
    'zh-Hans': () => import('./zh-Hans/exchange'),
  },
  influence: {
    en: () => import('./en/influence'),
    'zh-Hans': () => import('./zh-Hans/influence'),
  },
  measures: {
    en: () => import('./en/measures'),
    'zh-Hans': () => import('./zh-Hans/measures'),
  },
  plan: {
    en: () => import('./en/plan'),
    'zh-Hans': () => import('./zh-Hans/plan'),
  },
  privacy: {
    en: () => import('./en/privacy'),
    'zh-Hans': () => import('./zh-Hans/privacy'),
  },
  settings: {
    en: () => import('./en/settings'),
    'zh-Hans': () => import('./zh-Hans/settings'),
  },
  sealed: {
    en: () => import('./en/sealed'),
    'zh-Hans': () => import('./zh-Hans/sealed'),
  },
};
export type LateArea = keyof typeof lateLoaders;

const brought = new Set<LateArea>();

/** The first of the browser's languages that we speak; English otherwise. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** Loads the language's words and makes them the ones that every screen shows. */
export async function speak(language: Language): Promise<void> {
  const { default: words } = await loaders[language]();
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      supportedLngs: LANGUAGES,
      resources: { [language]: words },
      defaultNS: 'app',
      interpolation: WORDS_IN_SENTENCES,
      react: { useSuspense: false },
    });
  } else {
    for (const [area, strings] of Object.entries(words)) {
      i18next.addResourceBundle(language, area, strings, true, true);
    }
    await Promise.all([...brought].map((area) => addLateWords(area, language)));
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}

/**
 * Loads the words of an area in the language on screen; from then on they change with it. To be
 * awaited before a screen that uses them is shown.
 */
export async function bringWords(area: LateArea): Promise<void> {
  brought.add(area);
  await addLateWords(area, spokenLanguage());
}

async function addLateWords(area: LateArea, language: Language): Promise<void> {
  const { default: words } = await lateLoaders[area][language]();
  i18next.addResourceBundle(language, area, words, true, true);
}

/** The language on screen. */
export function spokenLanguage(): Language {
  return languageFor([i18next.language]);
}
