import { describe, expect, it } from 'vitest';
import { LIMITS_OF_RULES } from '../../src/domain/coverage/constants';
import en from '../../src/language/en/settings-limits';
import zh from '../../src/language/zh-Hans/settings-limits';

describe.each([
  ['English', en],
  ['Chinese', zh],
])('in %s', (_, words) => {
  it('every limit of the rules has words, and nothing else has', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(LIMITS_OF_RULES).sort());
  });

  it.each(Object.entries(words))(
    '%s says what it limits, shows its value and gives a reason',
    (...limit) => {
      const [, { what, value, why }] = limit;
      expect(what).not.toBe('');
      expect(value).toContain('{{value}}');
      expect(why).toMatch(/[.。]$/);
    },
  );
});
