import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, dayOf, isDay } from '../../src/domain/day';

const days = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((count) => addDays('1970-01-01', count));

describe('isDay', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '0099-06-15'])(
    'takes %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    '',
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-06-00',
    '0000-01-01',
    '+275760-09-13',
    '2024-6-1',
    '12/05/2024',
    '2024-06-20T00:00:00Z',
    ' 2024-06-20',
  ])('refuses "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('takes every day of the calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isDay(day)).toBe(true);
      }),
    );
  });
});

describe('counting days', () => {
  test('crosses months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2024-06-20', '2024-06-13')).toBe(-7);
  });

  test('adding the days between two days leads from one to the other', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test('later days come later as text', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });
});

test('today is the day of the local clock, also late in the evening', () => {
  expect(dayOf(new Date(2024, 5, 20, 23, 59, 59))).toBe('2024-06-20');
  expect(dayOf(new Date(2024, 5, 20, 0, 0, 0))).toBe('2024-06-20');
});

test('today has four digits of the year and two of the month and the day', () => {
  expect(dayOf(new Date(2024, 0, 5))).toBe('2024-01-05');
  expect(dayOf(new Date(2024, 11, 31))).toBe('2024-12-31');
  const early = new Date(2000, 2, 1);
  early.setFullYear(99);
  expect(dayOf(early)).toBe('0099-03-01');
});
