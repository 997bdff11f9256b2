import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/features/privacy/excerpt';

describe('an excerpt of a text with a name in it', () => {
  it('is the whole text where that is short', () => {
    expect(excerpt('Lunch with Wu Min.', ['Wu Min'])).toBe('Lunch with Wu Min.');
  });

  it('shows the first place of any of the names, and where something was left out', () => {
    const text = `${'a'.repeat(100)} Wu Min ${'b'.repeat(200)} Minnie`;
    const shown = excerpt(text, ['Minnie', 'Nobody', 'Wu Min']);
    expect(shown).toMatch(/^… a+ Wu Min b+ …$/);
    expect(shown.length).toBe('… '.length + 180 + ' …'.length);
  });

  it('cuts no character in two', () => {
    const family = '👩‍👩‍👧‍👦';
    const text = family.repeat(80) + 'Wu Min' + family.repeat(200);
    const shown = excerpt(text, ['Wu Min']);
    expect(shown).toBe(`… ${family.repeat(60)}Wu Min${family.repeat(114)} …`);
  });

  it('begins at the beginning where no name is found as it is written', () => {
    expect(excerpt('x'.repeat(130), ['Wu Min'])).toBe(`${'x'.repeat(120)} …`);
  });
});
