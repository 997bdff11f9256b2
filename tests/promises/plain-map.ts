import type { AccountMap } from '../../src/domain/account-map';
import type { ChangeSet } from '../../src/domain/change-set';
import { addPerson } from '../../src/domain/commands/add-person';
import { addTie } from '../../src/domain/commands/add-tie';
import { addVisit } from '../../src/domain/commands/add-visit';
import { assess } from '../../src/domain/commands/assess';
import { editAccount } from '../../src/domain/commands/edit-account';
import { editPerson } from '../../src/domain/commands/edit-person';
import { removePerson } from '../../src/domain/commands/remove-person';
import { removeTie } from '../../src/domain/commands/remove-tie';
import type { Result } from '../../src/domain/result';
import type { OpenMap } from '../../src/editing/open-map';

/** A map as a plain model has it: no commands, no change sets, no journal. */
export interface PlainMap {
  notes: string;
  people: Record<string, { name: string; title: string }>;
  ties: Record<string, { from: string; to: string }>;
  visits: Record<string, { people: string[] }>;
  views: Record<string, { of: string }>;
}

/** What a command is about: numbers that choose among what is there. */
export interface About {
  readonly one: number;
  readonly other: number;
  /** What is typed in one go is one step. */
  readonly typing: string;
}

type Deed = (open: OpenMap, plain: PlainMap, about: About) => void;

/** Each does the same twice: to the open map by a command, to the plain one by hand. */
export const DEEDS = {
  addPerson: (open, plain, { one }) => {
    const name = `Person ${one}`;
    plain.people[subjectOf(open.run(addPerson, { name }))] = { name, title: '' };
  },
  addTie: (open, plain, { one, other }) => {
    const [from, to] = [chosen(plain.people, one), chosen(plain.people, other)];
    if (from === undefined || to === undefined || from === to) return;
    const tie = open.run(addTie, { kind: 'influences', fromId: from, toId: to });
    plain.ties[subjectOf(tie)] = { from, to };
  },
  addVisit: (open, plain, { one, other }) => {
    const [first, second] = [chosen(plain.people, one), chosen(plain.people, other)];
    if (first === undefined || second === undefined) return;
    const people = first === second ? [first] : [first, second];
    const visit = open.run(addVisit, { date: '2026-11-20', by: 'us', personIds: people });
    plain.visits[subjectOf(visit)] = { people };
  },
  assess: (open, plain, { one }) => {
    const personId = chosen(plain.people, one);
    if (personId === undefined) return;
    plain.views[subjectOf(open.run(assess, { personId, evidence: 'acted' }))] = { of: personId };
  },
  retitle: (open, plain, { one, other }) => {
    const id = chosen(plain.people, one);
    const person = plain.people[id ?? ''];
    if (id === undefined || person === undefined) return;
    person.title = `Title ${other}`;
    open.run(editPerson, { id, patch: { title: person.title } });
  },
  typeNotes: (open, plain, { one, typing }) => {
    plain.notes = `Typed ${one}`;
    open.run(editAccount, { patch: { notes: plain.notes } }, { step: typing });
  },
  removePerson: (open, plain, { one }) => {
    const id = chosen(plain.people, one);
    if (id === undefined) return;
    open.run(removePerson, { id });
    delete plain.people[id];
    plain.ties = without(plain.ties, ({ from, to }) => from === id || to === id);
    plain.views = without(plain.views, ({ of }) => of === id);
    for (const visit of Object.values(plain.visits)) {
      visit.people = visit.people.filter((person) => person !== id);
    }
    plain.visits = without(plain.visits, ({ people }) => people.length === 0);
  },
  removeTie: (open, plain, { one }) => {
    const id = chosen(plain.ties, one);
    if (id === undefined) return;
    open.run(removeTie, { id });
    delete plain.ties[id];
  },
} satisfies Record<string, Deed>;

/** What the plain model knows of a map. */
export function plainMapOf({ notes, people, ties, visits, assessments }: AccountMap): PlainMap {
  return {
    notes: notes ?? '',
    people: byId(people, ({ name, title }) => ({ name, title: title ?? '' })),
    ties: byId(ties, ({ fromId, toId }) => ({ from: fromId, to: toId })),
    visits: byId(visits, ({ personIds }) => ({ people: personIds })),
    views: byId(assessments, ({ personId }) => ({ of: personId })),
  };
}

function byId<R extends { readonly id: string }, P>(rows: readonly R[], plain: (row: R) => P) {
  return Object.fromEntries(rows.map((row) => [row.id, plain(row)]));
}

function without<P>(rows: Record<string, P>, isGone: (row: P) => boolean): Record<string, P> {
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => !isGone(row)));
}

function chosen(rows: Record<string, unknown>, number: number): string | undefined {
  const ids = Object.keys(rows).sort();
  return ids[number % ids.length];
}

function subjectOf(result: Result<ChangeSet>): string {
  const id = result.ok ? result.value.label.subject?.id : undefined;
  if (id === undefined) throw new Error(JSON.stringify(result));
  return id;
}
