import { rowsById } from '../../domain/account-map';
import type { AccountMap, Meeting, Person, Seat } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { comingDecisionMeeting, roomOf } from '../../domain/meetings';
import { onTheMap } from '../../domain/presence';
import { LEVELS } from '../../domain/vocabulary';
import type { Guest } from '../canvas-words';
import { CELL, GHOST_RADIUS } from '../geometry';
import type { Point } from '../geometry';
import { evenOnEllipse } from './ellipse';
import type { Decoration, Places, Shape } from './lens';

interface Seated {
  readonly seat: Seat;
  readonly person: Person;
}

/** From the table's edge to the dots beside it and above it. */
const BESIDE_TABLE = 108;
const OVER_TABLE = 96;
const LEAST_TABLE = { x: 190, y: 92 } as const;
const DOOR_DISTANCE = 64;
const GUEST_LINE = 40;
const OBSERVERS_DISTANCE = 66;

/** The table of the coming decision meeting: chair at the head, voters round it, ghosts for the unnamed. */
export function meetingTable(map: AccountMap, today: Day, shape: Shape): Places {
  const meeting = comingDecisionMeeting(map, today);
  if (!meeting) return nothing(map, today);
  const room = roomOf(map, meeting, today);
  const chair = room.seats.find(({ person }) => person.id === meeting.chairId);
  const others = room.seats
    .filter((seated) => seated !== chair && seated.seat.weight > 0)
    .sort(byRank);
  const observers = room.seats
    .filter((seated) => seated !== chair && seated.seat.weight === 0)
    .sort(byRank);
  const ghosts = Math.max(room.unnamed ?? 0, room.notYetKnown);
  const names = [...(chair ? [chair.person.id] : []), ...others.map(({ person }) => person.id)];
  const ring = ringFor(names.length + ghosts, chair !== undefined, shape.aspect);
  const positions = new Map<string, Point>();
  const decorations: Decoration[] = [
    { kind: 'table', id: 'table', meeting, x: 0, y: 0, ...ring.table },
  ];
  ring.places.forEach((place, at) => {
    const personId = names[at];
    if (personId !== undefined) positions.set(personId, place);
    else
      decorations.push({
        kind: 'ghost',
        id: `ghost:${at - names.length}`,
        radius: GHOST_RADIUS,
        ...place,
      });
  });
  placeObservers(observers, ring, positions, decorations);
  placeDoor(guestsOf(map, meeting, today), ring, decorations);
  const hiddenPeople = new Set(
    map.people.filter((p) => onTheMap(p, today) && !positions.has(p.id)).map(({ id }) => id),
  );
  return { positions, decorations, hiddenPeople, folds: new Map() };
}

function nothing(map: AccountMap, today: Day): Places {
  return {
    positions: new Map(),
    decorations: [],
    hiddenPeople: new Set(map.people.filter((p) => onTheMap(p, today)).map(({ id }) => id)),
    folds: new Map(),
    empty: 'no-meeting',
  };
}

// Nearest to the chair whoever counts most, as at a real table.
function byRank(a: Seated, b: Seated): number {
  return (
    b.seat.weight - a.seat.weight ||
    (b.person.formalRank ?? 0) - (a.person.formalRank ?? 0) ||
    levelRank(b.person) - levelRank(a.person) ||
    (a.person.id < b.person.id ? -1 : 1)
  );
}

function levelRank(person: Person): number {
  return person.level == null ? -1 : LEVELS.indexOf(person.level);
}

interface TableRing {
  readonly places: readonly Point[];
  readonly table: { readonly width: number; readonly height: number };
  readonly right: number;
  readonly bottom: number;
}

/** Places round the table, the head first, then right and left of it in turn. */
function ringFor(count: number, headTaken: boolean, aspect: number): TableRing {
  const flat = Math.min(2, Math.max(1, aspect)) * 1.05;
  let radiusY = LEAST_TABLE.y + OVER_TABLE;
  for (;;) {
    const radiusX = Math.max(LEAST_TABLE.x + BESIDE_TABLE, radiusY * flat);
    const places = alternating(evenOnEllipse(count, { radiusX, radiusY }, headTaken ? 0 : 0.5));
    if (apart(places)) {
      const width = (radiusX - BESIDE_TABLE) * 2;
      const height = (radiusY - OVER_TABLE) * 2;
      // A label hangs below its dot: the ring is lifted so that both sides have the same air.
      const lifted = places.map(({ x, y }) => ({ x, y: y - (CELL.below - CELL.above) / 2 }));
      return {
        places: lifted,
        table: { width, height },
        right: radiusX + CELL.width / 2,
        bottom: radiusY + CELL.height / 2,
      };
    }
    radiusY += 20;
  }
}

function alternating(clockwise: readonly Point[]): Point[] {
  return clockwise.map((_, at) => {
    const index = at % 2 === 1 ? (at + 1) / 2 : (clockwise.length - at / 2) % clockwise.length;
    return clockwise[index] ?? { x: 0, y: 0 };
  });
}

function apart(places: readonly Point[]): boolean {
  return places.every((a, at) =>
    places
      .slice(at + 1)
      .every((b) => Math.abs(a.x - b.x) >= CELL.width || Math.abs(a.y - b.y) >= CELL.height),
  );
}

function placeObservers(
  observers: readonly Seated[],
  ring: TableRing,
  positions: Map<string, Point>,
  decorations: Decoration[],
): void {
  if (observers.length === 0) return;
  const perRow = Math.max(1, Math.min(observers.length, Math.floor((ring.right * 2) / CELL.width)));
  const top = ring.bottom + OBSERVERS_DISTANCE;
  const left = (-(perRow - 1) / 2) * CELL.width;
  observers.forEach(({ person }, at) => {
    positions.set(person.id, {
      x: left + (at % perRow) * CELL.width,
      y: top + Math.floor(at / perRow) * CELL.height,
    });
  });
  decorations.push({ kind: 'observers', id: 'observers', x: 0, y: top - CELL.above - 14 });
}

function guestsOf(map: AccountMap, meeting: Meeting, today: Day): Guest[] {
  const known = meeting.guests.filter(({ knownOn }) => knownOn == null || knownOn <= today);
  const rivals = rowsById(map.rivals);
  const theirs = [...new Set(known.map(({ by }) => by))]
    .filter((by) => by !== 'us')
    .map((by) => ({ by: 'rival', rivalName: rivals.get(by)?.name ?? by, invited: true }) as const)
    .sort((a, b) => (a.rivalName < b.rivalName ? -1 : 1));
  return [...theirs, { by: 'us', invited: known.some(({ by }) => by === 'us') }];
}

function placeDoor(guests: readonly Guest[], ring: TableRing, decorations: Decoration[]): void {
  const x = ring.right + DOOR_DISTANCE;
  const top = -((guests.length + 1) * GUEST_LINE) / 2;
  decorations.push({ kind: 'door', id: 'door', x, y: top });
  guests.forEach((guest, at) => {
    decorations.push({
      kind: 'guest',
      id: `guest:${at}`,
      guest,
      x,
      y: top + (at + 1) * GUEST_LINE,
    });
  });
}
