import { expect, test } from 'vitest';
import { suggestedDay } from '../../../src/features/visits/suggested-day';

const FRIDAY = '2026-11-20';

test('the next working day is proposed', () => {
  expect(suggestedDay('2026-11-18', undefined)).toBe('2026-11-19');
  expect(suggestedDay(FRIDAY, undefined)).toBe('2026-11-23');
  expect(suggestedDay('2026-11-22', '2026-11-28')).toBe('2026-11-23');
});

test('a meeting that comes before the next working day moves the proposal to before the meeting', () => {
  expect(suggestedDay(FRIDAY, '2026-11-23')).toBe('2026-11-22');
  expect(suggestedDay(FRIDAY, '2026-11-22')).toBe('2026-11-21');
});

test('a meeting tomorrow leaves only tomorrow', () => {
  expect(suggestedDay(FRIDAY, '2026-11-21')).toBe('2026-11-21');
  expect(suggestedDay('2026-11-18', '2026-11-19')).toBe('2026-11-19');
});

test('a meeting of today or before does not hold the proposal back', () => {
  expect(suggestedDay(FRIDAY, FRIDAY)).toBe('2026-11-23');
});
