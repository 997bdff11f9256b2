import i18next from 'i18next';
import type { TFunction } from 'i18next';
import { WORDS_IN_SENTENCES } from '../language/interpolation';
import { languageFor } from '../language/language';

const loaders = {
  en: () => import('../language/en/recovery'),
  'zh-Hans': () => import('../language/zh-Hans/recovery'),
};

/** The words of this page alone, in the first of the browser's languages that we speak. */
export async function recoveryWords(): Promise<TFunction<'recovery'>> {
  const language = languageFor(navigator.languages);
  const { default: recovery } = await loaders[language]();
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { recovery } },
    interpolation: WORDS_IN_SENTENCES,
  });
  document.documentElement.lang = language;
  return words.getFixedT(null, 'recovery');
}
