import type { AccountMap, Assessment, Person } from '../domain/account-map';
import { attitudeOf, assessmentsByPerson, stanceOf } from '../domain/attitude';
import type { Attitude } from '../domain/attitude';
import { daysBetween } from '../domain/day';
import type { Day } from '../domain/day';
import { derived } from '../domain/derived';
import { comingDecisionMeeting, roomOf } from '../domain/meetings';
import { onTheMap } from '../domain/presence';
import { PARTS, partsOf } from '../domain/purchase-parts';
import type { Part } from '../domain/purchase-parts';
import { contacts } from '../domain/visits';
import type { Evidence, Level } from '../domain/vocabulary';

/** Parts in the purchase that have a badge, the weightiest first. */
export const BADGES = PARTS;
export type Badge = Part;

/** How well an attitude is founded: seen to act or two sources, told by somebody, or less. */
export type Founding = 'solid' | 'striped' | 'hollow';

/** How much an assessment still counts for by its age alone (it halves every 60 days). */
export type Freshness = 'fresh' | 'fading' | 'faded';

export type Ring = 'met' | 'unmet-seat' | 'none';

export interface SeatMark {
  readonly meetingId: string;
  readonly meetingName: string;
  /** Days until the meeting; 0 is today. */
  readonly days: number;
  readonly chair: boolean;
  /** Sits there without a vote. */
  readonly observer: boolean;
}

/** Everything the canvas shows of one person, before any colour or word. */
export interface PersonMarks {
  readonly personId: string;
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
  readonly side: Person['side'];
  readonly level?: Level;
  readonly left: boolean;
  readonly assumed: boolean;
  /** The attitude, or the nearest one where only for-or-against is known. */
  readonly attitude: Attitude;
  /** Only for-or-against is known: `attitude` is the nearest one. */
  readonly hatched: boolean;
  readonly founding: Founding;
  readonly freshness: Freshness;
  readonly evidence?: Evidence;
  readonly assessedOn?: Day;
  readonly ring: Ring;
  readonly metOn?: Day;
  readonly plannedOn?: Day;
  readonly metByRivalOn?: Day;
  readonly badges: readonly Badge[];
  /** 1–5; 3 where it is unknown. */
  readonly influence: number;
  readonly seat?: SeatMark;
}

const UNKNOWN_INFLUENCE = 3;
const HALF_LIFE_DAYS = 60;
const FRESH_UNTIL_DAYS = HALF_LIFE_DAYS / 2;
const FADED_AFTER_DAYS = HALF_LIFE_DAYS * 1.5;

/** All that the marks of one person are made from. */
interface Facts {
  readonly person: Person;
  readonly assessment: Assessment | undefined;
  readonly metOn: Day | undefined;
  readonly plannedOn: Day | undefined;
  readonly metByRivalOn: Day | undefined;
  readonly seat: SeatMark | undefined;
  readonly today: Day;
}

interface Marked {
  readonly facts: Facts;
  readonly marks: PersonMarks;
}

/** What was made last for a state of the people, whatever else has changed since. */
const lastMarked = new WeakMap<AccountMap['people'], ReadonlyMap<string, Marked>>();

/**
 * The marks of everybody on the map today, by id. Whoever an edit does not concern keeps the same
 * object, so that what is made of it can be remembered.
 */
export const personMarks = derived(
  (map) => [map.people, map.assessments, map.visits, map.meetings],
  (map, today): ReadonlyMap<string, PersonMarks> => {
    const assessments = assessmentsByPerson(map, today);
    const known = contacts(map, today);
    const seats = seatMarks(map, today);
    const last = lastMarked.get(map.people);
    const marked = new Map<string, Marked>();
    const all = new Map<string, PersonMarks>();
    for (const person of map.people) {
      if (!onTheMap(person, today)) continue;
      const { id } = person;
      const facts: Facts = {
        person,
        assessment: assessments.get(id),
        metOn: known.metByUs.get(id),
        plannedOn: known.planned.get(id),
        metByRivalOn: known.metByRival.get(id),
        seat: seats.get(id),
        today,
      };
      const before = last?.get(id);
      const now =
        before && sameFacts(before.facts, facts) ? before : { facts, marks: marksOf(facts) };
      marked.set(id, now);
      all.set(id, now.marks);
    }
    lastMarked.set(map.people, marked);
    return all;
  },
);

function sameFacts(a: Facts, b: Facts): boolean {
  return (
    a.person === b.person &&
    a.assessment === b.assessment &&
    a.metOn === b.metOn &&
    a.plannedOn === b.plannedOn &&
    a.metByRivalOn === b.metByRivalOn &&
    a.seat === b.seat &&
    a.today === b.today
  );
}

function marksOf(facts: Facts): PersonMarks {
  const { person, assessment, metOn, plannedOn, metByRivalOn, seat, today } = facts;
  return {
    ...identityOf(person),
    ...attitudeMark(assessment, today),
    ring: metOn !== undefined ? 'met' : seat ? 'unmet-seat' : 'none',
    ...(metOn !== undefined && { metOn }),
    ...(plannedOn !== undefined && { plannedOn }),
    ...(metByRivalOn !== undefined && { metByRivalOn }),
    badges: partsOf(person),
    influence: person.realInfluence ?? UNKNOWN_INFLUENCE,
    ...(seat && { seat }),
  };
}

function identityOf(person: Person) {
  const { title, department, level } = person;
  return {
    personId: person.id,
    name: person.name,
    ...(title != null && title !== '' && { title }),
    ...(department != null && department !== '' && { department }),
    side: person.side,
    ...(level != null && { level }),
    left: person.left,
    assumed: person.assumed,
  };
}

const seatMarks = derived(
  (map) => [map.meetings, map.people],
  (map, today): ReadonlyMap<string, SeatMark> => {
    const meeting = comingDecisionMeeting(map, today);
    if (!meeting) return new Map();
    return new Map(
      roomOf(map, meeting, today).seats.map(({ seat, person }) => [
        person.id,
        {
          meetingId: meeting.id,
          meetingName: meeting.name,
          days: daysBetween(today, meeting.date ?? today),
          chair: meeting.chairId === person.id,
          observer: seat.weight === 0,
        },
      ]),
    );
  },
);

function attitudeMark(assessment: Assessment | undefined, today: Day) {
  const attitude = attitudeOf(assessment);
  const stance = stanceOf(assessment);
  if (!assessment || (attitude === 'unknown' && stance === undefined)) {
    return {
      attitude: 'unknown',
      hatched: false,
      founding: 'solid',
      freshness: 'fresh',
    } as const;
  }
  const hatched = attitude === 'unknown' && stance !== undefined;
  return {
    attitude: hatched ? nearestAttitude(stance.stance) : attitude,
    hatched,
    founding: foundingOf(assessment.evidence),
    freshness: freshnessOf(daysBetween(assessment.date, today)),
    evidence: assessment.evidence,
    assessedOn: assessment.date,
  } as const;
}

function nearestAttitude(stance: number): Attitude {
  if (stance >= 0.75) return 'partner';
  if (stance >= 0.25) return 'friend';
  return stance > -0.25 ? 'stranger' : 'opponent';
}

function foundingOf(evidence: Evidence): Founding {
  if (evidence === 'acted' || evidence === 'two-sources') return 'solid';
  return evidence === 'told' ? 'striped' : 'hollow';
}

export function freshnessOf(days: number): Freshness {
  if (days <= FRESH_UNTIL_DAYS) return 'fresh';
  return days <= FADED_AFTER_DAYS ? 'fading' : 'faded';
}
