import type { Rows } from './account-map';
import type { ChangedTable } from './change-set';

type Row = Rows[ChangedTable];

/**
 * The row of a table as it is without a person: null where it speaks of nobody else, the same object
 * where it does not speak of him. Ties, asks and assessments go with him; visits, meetings, documents
 * and checks keep what they say of others. Texts stay as they are.
 */
export function rowWithoutPerson(table: ChangedTable, row: Row, id: string): Row | null {
  const without = WITHOUT[table] as ((row: Row, id: string) => Row | null) | undefined;
  return without === undefined ? row : without(row, id);
}

const WITHOUT: { readonly [T in ChangedTable]?: (row: Rows[T], id: string) => Rows[T] | null } = {
  people: (person, id) => {
    if (person.id === id) return null;
    const authorityChecks = ofOthers(person.authorityChecks, id);
    return authorityChecks === person.authorityChecks ? person : { ...person, authorityChecks };
  },
  ties: (tie, id) => (tie.fromId === id || tie.toId === id ? null : tie),
  asks: (ask, id) => (ask.toPersonId === id || ask.forPersonId === id ? null : ask),
  assessments: (assessment, id) => {
    if (assessment.personId === id) return null;
    const { toldById, ...rest } = assessment;
    return toldById === id ? rest : assessment;
  },
  visits: (visit, id) => {
    if (!visit.personIds.includes(id)) return visit;
    const personIds = visit.personIds.filter((personId) => personId !== id);
    return personIds.length === 0 ? null : { ...visit, personIds };
  },
  meetings: (meeting, id) => {
    const { chairId, ...rest } = meeting;
    const seats = ofOthers(meeting.seats, id);
    if (chairId === id) return { ...rest, seats };
    return seats === meeting.seats ? meeting : { ...meeting, seats };
  },
  documents: (document, id) => {
    const shared = ofOthers(document.shared, id);
    return shared === document.shared ? document : { ...document, shared };
  },
  answers: (answer, id) => {
    const { personId, ...rest } = answer;
    return personId === id ? rest : answer;
  },
  // A gap that is set aside is about the person it names, alone or with others.
  setAside: (entry, id) => (namesId(entry.subject, id) ? null : entry),
};

function ofOthers<E extends { readonly personId: string }>(entries: E[], id: string): E[] {
  return entries.some(({ personId }) => personId === id)
    ? entries.filter(({ personId }) => personId !== id)
    : entries;
}

/** Ids stand in the subject of a gap alone or between these marks; an id may itself hold them. */
const MARKS = [':', ',', '|'];

function namesId(subject: string, id: string): boolean {
  for (let at = subject.indexOf(id); at >= 0; at = subject.indexOf(id, at + 1)) {
    const [before, after] = [subject[at - 1], subject[at + id.length]];
    const isWhole = [before, after].every((mark) => mark === undefined || MARKS.includes(mark));
    if (isWhole) return true;
  }
  return false;
}
