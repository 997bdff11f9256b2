import { expect, test } from 'vitest';
import { suggestedDay, suggestedDays } from '../../src/domain/visit-days';

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

test('several visits take a working day each, in their order, from the next one on', () => {
  expect(suggestedDays(3, '2026-11-18', '2026-11-28')).toEqual([
    '2026-11-19',
    FRIDAY,
    '2026-11-23',
  ]);
  for (const meeting of [undefined, FRIDAY, '2026-11-19']) {
    expect(suggestedDays(2, FRIDAY, meeting)).toEqual(['2026-11-23', '2026-11-24']);
  }
});

test('more visits than working days before the meeting share those days evenly', () => {
  expect(suggestedDays(6, '2026-11-18', '2026-11-24')).toEqual([
    '2026-11-19',
    '2026-11-19',
    FRIDAY,
    FRIDAY,
    '2026-11-23',
    '2026-11-23',
  ]);
});

test('no working day before the meeting leaves the day that one visit would have', () => {
  expect(suggestedDays(2, FRIDAY, '2026-11-23')).toEqual(['2026-11-22', '2026-11-22']);
  expect(suggestedDays(1, FRIDAY, '2026-11-21')).toEqual(['2026-11-21']);
});

test('no visits need no days', () => {
  expect(suggestedDays(0, FRIDAY, '2026-11-28')).toEqual([]);
});
