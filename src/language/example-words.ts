import type example from './en/example';
import type { Language } from './language';
import type { Words } from './words';

export type ExampleWords = Words<typeof example>;

const loaders = {
  en: () => import('./en/example'),
  'zh-Hans': () => import('./zh-Hans/example'),
};

/** The names and notes of the example in one language. */
export async function loadExampleWords(language: Language): Promise<ExampleWords> {
  return (await loaders[language]()).default;
}
