import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import { OTHER_KINDS } from '../../src/files/file-kind';
import { filePlace } from '../../src/files/file-place';
import { MAP_FILE_ERRORS, REPAIRS } from '../../src/files/map-file-answers';
import english from '../../src/language/en/exchange';
import chinese from '../../src/language/zh-Hans/exchange';
import { parsed, textOf } from './data-file';
import { INVALID } from './invalid-files';
import { REPAIRED } from './repaired-files';

const languages = Object.entries({ en: english, 'zh-Hans': chinese });

describe('the place of a fault', () => {
  it.each([
    ['map.ties[17].toId', { part: 'ties', number: 18 }],
    ['map.people[0]', { part: 'people', number: 1 }],
    ['map.deal.stages[1].since', { part: 'deal' }],
    ['map.people', { part: 'map' }],
    ['map', { part: 'map' }],
    ['formatVersion', { part: 'file' }],
    ['mapping', { part: 'file' }],
    ['map.constructor[3]', { part: 'map' }],
  ])('%s is told by its part and number', (at, place) => {
    expect(filePlace(at)).toEqual(place);
  });
});

describe.each(languages)('the sentences of %s', (language, words) => {
  it('are there for every refusal, every repair and every kind of row', () => {
    expect(Object.keys(words.refused).sort()).toEqual([...MAP_FILE_ERRORS].sort());
    expect(Object.keys(words.repaired).sort()).toEqual([...REPAIRS].sort());
    expect(Object.keys(words.places).sort()).toEqual([...TABLES, 'file', 'map', 'deal'].sort());
  });

  it.each(Object.entries(INVALID))('are whole for %s', async (_file, [code, at, facts]) => {
    const t = await translator(language, words);
    const sentence = t(`refused.${code}`, { at: at ?? '', ...facts });
    expectWhole(sentence);
    if (at !== undefined && words.refused[code].includes('{{at}}')) expect(sentence).toContain(at);
  });

  it.each(Object.keys(REPAIRED))('are whole for %s', async (file) => {
    const t = await translator(language, words);
    for (const { code, at, facts } of parsed(textOf('repaired', file)).repairs) {
      const sentence = t(`repaired.${code}`, { at, ...facts });
      expectWhole(sentence);
      expect(sentence).toContain(at);
    }
  });

  it('are whole for every kind of file that is no map, and for pictures', async () => {
    const t = await translator(language, words);
    for (const found of OTHER_KINDS) {
      const sentence = t('refused.other-kind', { found });
      expectWhole(sentence);
      expect(sentence).toContain(words.otherKinds[found]);
    }
    const facts = { offset: 33, megabytes: 32, bytes: 7, at: 'IEND' };
    for (const code of MAP_FILE_ERRORS.filter((each) => each.startsWith('picture-'))) {
      expectWhole(t(`refused.${code}`, facts));
    }
    expectWhole(t('repaired.picture-trailing', facts));
  });

  it('name both kinds where the wrong one is given', async () => {
    const t = await translator(language, words);
    const sentence = t('refused.wrong-type', { at: 'x', expected: 'text', found: 'number' });
    expect(sentence).toContain(words.kinds.text);
    expect(sentence).toContain(words.kinds.number);
  });
});

function expectWhole(sentence: string): void {
  expect(sentence).not.toMatch(/\{\{|\}\}|\$t\(|undefined|kinds\./i);
  expect(sentence.length).toBeGreaterThan(5);
}

async function translator(language: string, words: object) {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: { [language]: { exchange: words } },
    defaultNS: 'exchange',
    interpolation: { escapeValue: false },
  });
  return (key: string, values: Record<string, unknown>): string =>
    (i18n.t as unknown as (key: string, values: Record<string, unknown>) => string)(key, values);
}
