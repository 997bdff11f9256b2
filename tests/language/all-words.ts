import enExample from '../../src/language/en/example';
import enExchange from '../../src/language/en/exchange';
import enInfluence from '../../src/language/en/influence';
import enMeasures from '../../src/language/en/measures';
import enPlan from '../../src/language/en/plan';
import enPrivacy from '../../src/language/en/privacy';
import enSealed from '../../src/language/en/sealed';
import enSettings from '../../src/language/en/settings';
import en from '../../src/language/en/words';
import zhExample from '../../src/language/zh-Hans/example';
import zhExchange from '../../src/language/zh-Hans/exchange';
import zhInfluence from '../../src/language/zh-Hans/influence';
import zhMeasures from '../../src/language/zh-Hans/measures';
import zhPlan from '../../src/language/zh-Hans/plan';
import zhPrivacy from '../../src/language/zh-Hans/privacy';
import zhSealed from '../../src/language/zh-Hans/sealed';
import zhSettings from '../../src/language/zh-Hans/settings';
import zh from '../../src/language/zh-Hans/words';

/** Every string of a language by its path: `people.alert.sits`. */
export type AllWords = ReadonlyMap<string, string>;

export const ENGLISH: AllWords = new Map(
  entries({
    ...en,
    example: enExample,
    exchange: enExchange,
    influence: enInfluence,
    measures: enMeasures,
    plan: enPlan,
    privacy: enPrivacy,
    sealed: enSealed,
    settings: enSettings,
  }),
);
export const CHINESE: AllWords = new Map(
  entries({
    ...zh,
    example: zhExample,
    exchange: zhExchange,
    influence: zhInfluence,
    measures: zhMeasures,
    plan: zhPlan,
    privacy: zhPrivacy,
    sealed: zhSealed,
    settings: zhSettings,
  }),
);

function entries(words: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
    const at = [...path, key];
    if (typeof word === 'string') return [[at.join('.'), word] as [string, string]];
    return entries(word as object, at);
  });
}
