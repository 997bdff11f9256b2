import { describe, expect, it } from 'vitest';
import { joinSentences } from '../../src/language/sentences';

describe('sentences one behind the other', () => {
  it('have a space between them, except in Chinese', () => {
    expect(joinSentences(['One.', 'Two.'], 'en')).toBe('One. Two.');
    expect(joinSentences(['一。', '二。'], 'zh-Hans')).toBe('一。二。');
  });

  it('leave no gap where one is not said', () => {
    expect(joinSentences([false, 'One.', undefined, 'Two.', null], 'en')).toBe('One. Two.');
  });
});
