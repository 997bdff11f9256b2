import { TABLES } from '../domain/account-map';
import type { Account, Rows, TableName } from '../domain/account-map';
import { LIMITS } from '../domain/fields';
import { isMutual } from '../domain/ties';
import { TIE_KINDS } from '../domain/vocabulary';
import type { TieKind } from '../domain/vocabulary';
import type { RepairCode } from './map-file-answers';
import { pathText, refuse, shortened } from './reading';
import type { Reading } from './reading';

type ReadTables = { [T in TableName]: Rows[T][] };

/** The map as just read: rows of its own, still in the order of the file, free to be changed. */
export type ReadMap = Account & ReadTables;

/** False, and the file refused, when a table names an id twice. */
export function idsAreUnique(map: ReadMap, reading: Reading): boolean {
  for (const table of TABLES) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of map[table].entries()) {
      const first = seen.get(id);
      if (first !== undefined) {
        reading.path.splice(0, Infinity, 'map', table, index, 'id');
        refuse(reading, 'duplicate-id', { id: shortened(id), first: `map.${table}[${first}]` });
        return false;
      }
      seen.set(id, index);
    }
  }
  return true;
}

/**
 * Takes out whatever speaks of somebody who is not in the map. Rows are changed in place; a row
 * that no longer says anything is left out of its table.
 */
export function repairReferences(map: ReadMap, reading: Reading): void {
  const repairs = new ReferenceRepairs(map, reading);
  repairs.people();
  map.ties = repairs.ties();
  map.visits = repairs.visits();
  map.assessments = repairs.assessments();
  repairs.meetings();
  map.asks = repairs.keep('asks', ['toPersonId', 'forPersonId'], repairs.persons);
  repairs.documents();
  repairs.clear('rivalNotes', 'rivalId', repairs.rivals);
  repairs.clear('answers', 'personId', repairs.persons);
  map.forecasts = repairs.keep('forecasts', ['meetingId'], idsOf(map.meetings));
}

type Ids = Pick<ReadonlySet<string>, 'has'>;
type RowPlace = readonly [TableName, number];

class ReferenceRepairs {
  /** The place of each person in the list, by id. */
  readonly persons: ReadonlyMap<string, number>;
  readonly rivals: Ids;
  private readonly team: Ids;
  /** Whoever can visit or bring a guest: we, or a rival. */
  private readonly parties: Ids;

  constructor(
    private readonly map: ReadMap,
    private readonly reading: Reading,
  ) {
    this.persons = new Map(map.people.map(({ id }, index) => [id, index]));
    this.team = idsOf(map.team);
    this.rivals = idsOf(map.rivals);
    this.parties = new Set(['us', ...map.rivals.map(({ id }) => id)]);
  }

  people(): void {
    this.map.people.forEach((person, index) => {
      const at = ['people', index] as const;
      person.counterparts = this.idSet(person.counterparts, this.team, at, 'counterparts');
      person.authorityChecks = this.entries(
        person.authorityChecks,
        'personId',
        this.persons,
        at,
        'authorityChecks',
      );
    });
  }

  ties(): Rows['ties'][] {
    const seen = new Map<number, number>();
    return this.map.ties.filter((tie, index) => {
      const from = this.persons.get(tie.fromId);
      const to = this.persons.get(tie.toId);
      if (from === undefined || to === undefined) {
        const end = from === undefined ? 'fromId' : 'toId';
        this.list('tie-to-nobody', ['ties', index, end], { id: shortened(tie[end]) });
        return false;
      }
      if (from === to) {
        this.list('tie-to-itself', ['ties', index], { id: shortened(tie.fromId) });
        return false;
      }
      const key = tieKey(tie.kind, from, to);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else this.list('same-tie', ['ties', index], { first: `map.ties[${first}]` });
      return true;
    });
  }

  visits(): Rows['visits'][] {
    return this.map.visits.filter((visit, index) => {
      const at = ['visits', index] as const;
      if (!this.parties.has(visit.by)) {
        this.list('row-left-out', [...at, 'by'], { id: shortened(visit.by) });
        return false;
      }
      if (visit.personIds.length > 0 && !visit.personIds.some((id) => this.persons.has(id))) {
        this.list('row-left-out', [...at, 'personIds'], { id: shortened(visit.personIds[0]) });
        return false;
      }
      visit.personIds = this.idSet(visit.personIds, this.persons, at, 'personIds');
      visit.teamIds = this.idSet(visit.teamIds, this.team, at, 'teamIds');
      return true;
    });
  }

  assessments(): Rows['assessments'][] {
    const kept = this.keep('assessments', ['personId'], this.persons);
    this.clear('assessments', 'toldById', this.persons, new Set(kept));
    return kept;
  }

  meetings(): void {
    this.clear('meetings', 'chairId', this.persons);
    this.map.meetings.forEach((meeting, index) => {
      const at = ['meetings', index] as const;
      meeting.seats = this.entries(
        meeting.seats,
        'personId',
        this.persons,
        at,
        'seats',
        'seat-repeated',
      );
      meeting.guests = this.entries(meeting.guests, 'by', this.parties, at, 'guests');
    });
  }

  documents(): void {
    this.map.documents.forEach((document, index) => {
      const at = ['documents', index] as const;
      document.shared = this.entries(document.shared, 'personId', this.persons, at, 'shared');
    });
  }

  /** The rows of a table of which every one of the named fields is about somebody. */
  keep<T extends TableName>(
    table: T,
    fields: readonly (keyof Rows[T] & string)[],
    known: Ids,
  ): Rows[T][] {
    const rows = this.rows(table);
    return rows.filter((row, index) => {
      const lost = fields.find((field) => !known.has(row[field] as string));
      if (lost === undefined) return true;
      this.list('row-left-out', [table, index, lost], { id: shortened(row[lost]) });
      return false;
    });
  }

  /** Makes a single reference to nobody unknown. */
  clear<T extends TableName>(
    table: T,
    field: keyof Rows[T] & string,
    known: Ids,
    among?: ReadonlySet<Rows[T]>,
  ): void {
    const rows = this.rows(table);
    rows.forEach((row, index) => {
      const id = row[field];
      if (typeof id !== 'string' || known.has(id) || among?.has(row) === false) return;
      this.list('reference-cleared', [table, index, field], { id: shortened(id) });
      delete row[field];
    });
  }

  private rows<T extends TableName>(table: T): Rows[T][] {
    const tables: ReadTables = this.map;
    return tables[table];
  }

  /** The ids that are somebody's, each once. */
  private idSet(ids: string[], known: Ids, row: RowPlace, field: string): string[] {
    if (ids.length === 0) return ids;
    const faultOf = this.faultsOf(known, 'repeated');
    return ids.filter((id, index) => this.passes(faultOf(id), id, row, field, index));
  }

  /** The entries whose reference is somebody's; each reference once when `twice` says what to call it. */
  private entries<E>(
    entries: E[],
    reference: keyof E & string,
    known: Ids,
    row: RowPlace,
    field: string,
    twice?: RepairCode,
  ): E[] {
    if (entries.length === 0) return entries;
    const faultOf = this.faultsOf(known, twice);
    return entries.filter((entry, index) => {
      const id = String(entry[reference]);
      return this.passes(faultOf(id), id, row, field, index);
    });
  }

  private faultsOf(known: Ids, twice: RepairCode | undefined): (id: string) => RepairCode | null {
    const seen = new Set<string>();
    return (id) => {
      if (!known.has(id)) return 'reference-dropped';
      if (twice !== undefined && seen.has(id)) return twice;
      seen.add(id);
      return null;
    };
  }

  private passes(
    fault: RepairCode | null,
    id: string,
    row: RowPlace,
    field: string,
    index: number,
  ): boolean {
    if (fault !== null) this.list(fault, [...row, field, index], { id: shortened(id) });
    return fault === null;
  }

  private list(
    code: RepairCode,
    at: readonly (string | number)[],
    facts: Record<string, string>,
  ): void {
    const kept = code === 'same-tie' && ({ kept: true } as const);
    this.reading.repairs.push({
      code,
      at: pathText([...this.reading.path, ...at]),
      facts,
      ...kept,
    });
  }
}

/** One number for the kind and the two people, whose places are below the limit of people. */
function tieKey(kind: TieKind, from: number, to: number): number {
  const pair = isMutual(kind) && to < from ? to * LIMITS.people + from : from * LIMITS.people + to;
  return pair * TIE_KINDS.length + TIE_KINDS.indexOf(kind);
}

function idsOf(rows: readonly { id: string }[]): Ids {
  return new Set(rows.map(({ id }) => id));
}
