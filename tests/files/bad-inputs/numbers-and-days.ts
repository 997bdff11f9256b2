import { expect } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import { mapFileOfPeople, peopleOfTable, suggestedUses } from '../../../src/files/csv-people';
import { bent, bentText, file, liOf, refused, taken, warned, withLi } from './bad-input';
import type { BadInput } from './bad-input';
import { tableOf } from './csv-inputs';

function noSuchDay(number: number, name: string, found: string): BadInput {
  const visited = bent(({ map }) => Object.assign(map.visits[0] ?? {}, { date: found }));
  return refused(number, name, visited, 'no-such-day', {
    at: 'map.visits[0].date',
    facts: { found },
  });
}

/** The same input with each of these values, each of which must be answered alike. */
function each<T>(values: readonly T[], one: (value: T) => BadInput): BadInput {
  const [first, ...others] = values.map(one);
  if (first === undefined) throw new Error('There is nothing to try.');
  return {
    ...first,
    check: async () => {
      for (const input of [first, ...others]) await input.check();
    },
  };
}

const ZONES = [
  'Pacific/Midway',
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Halifax',
  'America/Sao_Paulo',
  'Atlantic/South_Georgia',
  'Atlantic/Azores',
  'UTC',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Moscow',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];

export const NUMBERS_AND_DAYS: readonly BadInput[] = [
  refused(
    32,
    'num-1e999',
    bentText((text) => text.replace('"strength":3', '"strength":1e999')),
    'not-finite',
    { at: 'map.ties[0].strength' },
  ),
  refused(
    33,
    'num-NaN-literal',
    bentText((text) => text.replace('"strength":3', '"strength":NaN')),
    'not-json',
    { facts: { line: 1 } },
  ),
  each(['null', '1e999', '-1e999', '1e308'], (x) =>
    warned(
      34,
      'pos-NaN/Infinity/1e308',
      bentText((text) => text.replace('"id":"li",', `"id":"li","place":{"x":${x},"y":0},`)),
      [['place-cleared', 'map.people[1].place']],
      (map) => {
        expect(liOf(map)).not.toHaveProperty('place');
      },
    ),
  ),
  each([-1, 1e9], (weight) =>
    refused(
      35,
      'weight--1 / 1e9',
      bentText((text) => text.replace('"weight":1', `"weight":${weight}`)),
      'out-of-range',
      { at: 'map.meetings[0].seats[0].weight', facts: { found: weight, min: 0, max: 1_000_000 } },
    ),
  ),
  noSuchDay(36, 'date-2024-02-30', '2024-02-30'),
  noSuchDay(37, 'date-2023-02-29', '2023-02-29'),
  noSuchDay(38, 'date-0000', '0000-01-01'),
  noSuchDay(39, 'date-275760+', '275760-09-14'),
  {
    number: 40,
    name: 'date-12/05/2024',
    answer: 'asked',
    check: async () => {
      const table = tableOf('Name,Known since\nLi Na,12/05/2024\n');
      const choices = { uses: suggestedUses(table.header), mergesSameNames: false };
      expect(peopleOfTable(table, choices)).toMatchObject({ value: { asksDayOrder: true } });
      for (const [dayOrder, day] of [
        ['day-first', '2024-05-12'],
        ['month-first', '2024-12-05'],
      ] as const) {
        const read = peopleOfTable(table, { ...choices, dayOrder });
        const people = read.ok ? read.value.people : [];
        const about = { id: 'm', name: 'M', customer: '' };
        const { map } = await taken(file(JSON.stringify(mapFileOfPeople(people, about))));
        expect(map.people[0]?.knownSince).toBe(day);
      }
    },
  },
  {
    number: 41,
    name: 'date-tz-boundary',
    answer: 'kept',
    check: async () => {
      const before = process.env.TZ;
      try {
        for (const zone of ZONES) {
          process.env.TZ = zone;
          // The day on the wall of that place: the zones are really those of the clock.
          expect(dayOf(new Date(2026, 10, 3, 0, 0))).toBe('2026-11-03');
          expect(dayOf(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
          const { map } = await taken(withLi({ knownSince: '2024-02-29' }));
          expect(liOf(map).knownSince).toBe('2024-02-29');
          expect(map.visits[0]?.date).toBe('2026-11-03');
        }
      } finally {
        process.env.TZ = before;
      }
    },
  },
];
