import enExample from '../../src/language/en/example';
import en from '../../src/language/en/words';
import zhExample from '../../src/language/zh-Hans/example';
import zh from '../../src/language/zh-Hans/words';

/** Every string of a language by its path: `people.alert.sits`. */
export type AllWords = ReadonlyMap<string, string>;

export const ENGLISH: AllWords = new Map(entries({ ...en, example: enExample }));
export const CHINESE: AllWords = new Map(entries({ ...zh, example: zhExample }));

function entries(words: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
    const at = [...path, key];
    if (typeof word === 'string') return [[at.join('.'), word] as [string, string]];
    return entries(word as object, at);
  });
}
