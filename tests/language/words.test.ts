import { describe, expect, it } from 'vitest';
import { CHINESE, ENGLISH } from './all-words';

/** Left empty on purpose: the friend who introduced the seller belongs to no department. */
const EMPTY = ['example.people.friend.department'];
/** 对手 is the name of an attitude here. Elsewhere a competitor is 竞争对手. */
const OPPONENT = ['terms.attitude.opponent', 'canvas.attitudes.opponent'];

const every = [...ENGLISH, ...CHINESE];

describe('the two languages', () => {
  it('have the same keys, but for the singular that Chinese does not have', () => {
    const keys = [...ENGLISH.keys()].filter((key) => !key.endsWith('_one'));
    expect([...CHINESE.keys()].sort()).toEqual(keys.sort());
  });

  it('put the same values into a sentence', () => {
    const differing = [...CHINESE.keys()].filter((key) => {
      const inEnglish = valuesIn([ENGLISH.get(key), ENGLISH.get(singularOf(key))].join(' '));
      return valuesIn(CHINESE.get(key) ?? '').join() !== inEnglish.join();
    });
    expect(differing).toEqual([]);
  });

  it('leave no string empty', () => {
    const empty = every.filter(([, words]) => words.trim() === '').map(([key]) => key);
    expect([...new Set(empty)]).toEqual(EMPTY);
  });

  it('have a plural for every singular', () => {
    const singulars = [...ENGLISH.keys()].filter((key) => key.endsWith('_one'));
    expect(singulars.filter((key) => !ENGLISH.has(key.replace(/_one$/, '_other')))).toEqual([]);
  });
});

describe('Chinese', () => {
  it('sets its punctuation in full width', () => {
    const halfWidth = /\p{Script=Han}[,.;:!?()]|[,.;:!?()]\p{Script=Han}/u;
    expect(keysOf(CHINESE, (words) => halfWidth.test(words))).toEqual([]);
  });

  it('ends a sentence where English does', () => {
    const ends = /[。？！…](”|’|）)?$/u;
    const open = keysOf(
      CHINESE,
      (words, key) => /[a-z\])}”][.?!]”?$/.test(ENGLISH.get(key) ?? '') && !ends.test(words),
    );
    expect(open).toEqual([]);
  });

  it('calls a competitor 竞争对手 and keeps 对手 for the attitude', () => {
    const alone = keysOf(CHINESE, (words) => /(?<!竞争)对手/u.test(words));
    expect(alone.sort()).toEqual([...OPPONENT].sort());
  });

  it('leaves no English in a sentence but names, keys and formats', () => {
    const known =
      /Undercurrent|JSON|PNG|SVG|PDF|ZIP|Excel|Office|vCard|CSV|UTF-8|MB|https?|id|Esc|Delete|true|false|\b[FTGV]\b/g;
    const english = keysOf(CHINESE, (words) =>
      /[A-Za-z]/.test(withoutValues(words).replace(known, '')),
    );
    expect(english).toEqual([]);
  });
});

describe('English', () => {
  it('calls a rival a rival', () => {
    expect(keysOf(ENGLISH, (words) => /competitor/i.test(words))).toEqual([]);
  });
});

function keysOf(
  language: ReadonlyMap<string, string>,
  test: (words: string, key: string) => boolean,
): string[] {
  return [...language].filter(([key, words]) => test(words, key)).map(([key]) => key);
}

function singularOf(key: string): string {
  return key.replace(/_other$/, '_one');
}

function valuesIn(words: string): string[] {
  return [...new Set(words.match(/\{\{.*?\}\}/g))].sort();
}

function withoutValues(words: string): string {
  return words.replace(/\{\{.*?\}\}|\$t\(.*?\)/g, '');
}
