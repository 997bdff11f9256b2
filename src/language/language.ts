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
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}

/** The language on screen. */
export function spokenLanguage(): Language {
  return languageFor([i18next.language]);
}
