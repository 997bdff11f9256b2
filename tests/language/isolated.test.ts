import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { KEPT_AS_TYPED, WORDS_IN_SENTENCES } from '../../src/language/interpolation';
import { isolated } from '../../src/language/isolated';

describe('a text in a sentence', () => {
  it.each(['Zhao Lei', '赵磊', 'Ωμέγα', '<b>"O’Neill" & {{name}} $t(undo)', '👩‍💻', ''])(
    'stays as it is without a direction of its own: %s',
    (text) => {
      expect(isolated(text)).toBe(text);
    },
  );

  it.each([
    ['Hebrew', 'דנה'],
    ['Arabic', 'ليلى'],
    ['presentation forms', '\ufb50'],
    ['Adlam', '\u{1e900}'],
    ['an override', 'ab\u202ecd'],
    ['a mark', '\u200fabc'],
  ])('is closed off with %s in it', (_what, text) => {
    expect(isolated(text)).toBe(`\u2068${text}\u2069`);
  });

  it('cannot end the isolation itself, nor take its end', () => {
    expect(isolated('a\u2069b')).toBe('\u2068ab\u2069');
    expect(isolated('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
    expect(isolated('\u2068a\u2069b')).toBe('\u2068\u2068a\u2069b\u2069');
  });
});

describe('a sentence', () => {
  it('closes off a value that has a direction, and takes nothing for markup', async () => {
    const say = await speaker();
    expect(say({ name: 'ליאור', meeting: 'R&D <GM>' })).toBe('\u2068ליאור\u2069 sits in R&D <GM>');
  });

  it('that becomes a name in the map gets not a character more', async () => {
    const say = await speaker();
    expect(say({ name: 'ליאור', meeting: 'GM', interpolation: KEPT_AS_TYPED })).toBe(
      'ליאור sits in GM',
    );
  });
});

async function speaker(): Promise<(values: Record<string, unknown>) => string> {
  const i18n = createInstance();
  await i18n.init({
    lng: 'en',
    resources: { en: { app: { sits: '{{name}} sits in {{meeting}}' } } },
    defaultNS: 'app',
    interpolation: WORDS_IN_SENTENCES,
  });
  // The words of the app have no such key.
  const say = i18n.t as (key: string, values: Record<string, unknown>) => string;
  return (values) => say('sits', values);
}
