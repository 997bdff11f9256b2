import type { AccountMap, Person, Visit } from '../../../domain/account-map';
import { addDays, daysBetween, isDay } from '../../../domain/day';
import type { Day } from '../../../domain/day';
import type { Result } from '../../../domain/result';
import { ok } from '../../../domain/result';
import { parseMapFile } from '../../../files/map-file';
import type { ExampleWords } from '../../../language/example-words';
import actingOnTheGaps from './acting-on-the-gaps.json';
import allThereWas from './all-there-was.json';
import { EXAMPLE_MAPS } from './example-names';
import type { ExampleMap } from './example-names';
import onPaper from './on-paper.json';

/** The day of the meeting in the data, and how far ahead of today the example puts it. */
const MEETING_DAY = '2024-06-20';
const DAYS_AHEAD = 7;

const FILES = {
  'on-paper': onPaper,
  'all-there-was': allThereWas,
  'acting-on-the-gaps': actingOnTheGaps,
} as const satisfies Record<ExampleMap, unknown>;

/**
 * The case of the lost deal as three maps: every date shifted by the same number of days, so that
 * the meeting is a week from today; people, customer and notes named in the language of `words`.
 */
export function exampleMaps(today: Day, words: ExampleWords): Result<AccountMap[]> {
  const shift = daysBetween(MEETING_DAY, addDays(today, DAYS_AHEAD));
  const maps: AccountMap[] = [];
  for (const which of EXAMPLE_MAPS) {
    const parsed = parseMapFile(JSON.stringify(shiftDays(FILES[which], shift)));
    if (!parsed.ok) return parsed;
    maps.push(named(parsed.value.map, which, words));
  }
  return ok(maps);
}

function shiftDays(data: unknown, days: number): unknown {
  if (typeof data === 'string') return isDay(data) ? addDays(data, days) : data;
  if (Array.isArray(data)) return data.map((item) => shiftDays(item, days));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, shiftDays(value, days)]),
  );
}

function named(map: AccountMap, which: ExampleMap, words: ExampleWords): AccountMap {
  const seller = { id: 'seller', name: words.seller, role: 'sales' as const };
  return {
    ...map,
    name: words.maps[which],
    customer: words.customer,
    deal: { ...map.deal, product: words.product },
    people: map.people.map((person) => namedPerson(person, words)),
    visits: map.visits.map((visit) => namedVisit(visit, seller.id, words)),
    meetings: map.meetings.map((meeting) => ({ ...meeting, name: words.meeting })),
    documents: map.documents.map((document) => ({ ...document, name: words.document })),
    rivals: map.rivals.map((rival) => ({ ...rival, name: words.rival })),
    team: [seller],
  };
}

function namedPerson(person: Person, words: ExampleWords): Person {
  const { name, title, department } = words.people[person.id as keyof ExampleWords['people']];
  return { ...person, name, title, ...(department !== '' && { department }) };
}

function namedVisit(visit: Visit, sellerId: string, words: ExampleWords): Visit {
  const text = words.visits[visit.id as keyof ExampleWords['visits']];
  const what = words.nextSteps[visit.id as keyof ExampleWords['nextSteps']];
  return {
    ...visit,
    // What a rival learnt is known from hindsight; what we noted was noted on the day.
    ...(visit.by === 'us' ? { note: text, teamIds: [sellerId] } : { learned: text }),
    ...(visit.nextStep && { nextStep: { ...visit.nextStep, what } }),
  };
}
