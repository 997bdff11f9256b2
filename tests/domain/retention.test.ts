import { expect, test } from 'vitest';
import { isRetentionOver } from '../../src/domain/retention';

test.each([
  ['yesterday', '2026-11-21', true],
  ['today', '2026-11-22', false],
  ['tomorrow', '2026-11-23', false],
  ['no day', undefined, false],
])('a map to be kept until %s (%s) has been kept too long: %s', (_, until, isOver) => {
  expect(isRetentionOver(until, '2026-11-22')).toBe(isOver);
});
