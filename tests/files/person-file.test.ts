import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import type { JournalEntry } from '../../src/domain/journal';
import { serializePersonFile } from '../../src/files/person-file';
import { fullMap } from '../domain/commands/full-map';

const AT = '2026-11-22T12:00:00.000Z';

function fileOf(personId: string, entries: readonly JournalEntry[] = []): Record<string, unknown> {
  const text = serializePersonFile(fullMap, entries, personId, AT);
  return JSON.parse(text) as Record<string, unknown>;
}

/** Bo's notes change, and then the tie from Ann to Bo goes. */
function entries(): JournalEntry[] {
  const [, bo] = fullMap.people;
  const [tie] = fullMap.ties;
  if (!bo || !tie) throw new Error('nobody');
  const entry = { mapId: 'map', at: AT, step: 's' };
  const after = { ...bo, notes: 'New' };
  return [
    {
      ...{ ...entry, seq: 1, label: { intent: 'edit-person' } },
      changes: [{ table: 'people', id: 'bo', before: bo, after }],
    },
    {
      ...{ ...entry, seq: 2, label: { intent: 'remove-tie' } },
      changes: [{ table: 'ties', id: tie.id, before: tie, after: null }],
    },
  ];
}

describe('the file about a person', () => {
  it('says which map it is from, and when', () => {
    expect(fileOf('ann')).toMatchObject({
      type: 'undercurrent-person',
      exportedAt: AT,
      map: { id: 'map', name: 'Map', customer: 'Hengda' },
    });
  });

  it('holds every row that is about the person, and none that is not', () => {
    const { people, ties } = fileOf('cy') as { people: { id: string }[]; ties: { id: string }[] };
    expect(people.map(({ id }) => id)).toEqual(['bo', 'cy']);
    expect(ties.map(({ id }) => id)).toEqual(['t2']);
  });

  it('holds of somebody else’s row only what the person has to do with it', () => {
    const { people } = fileOf('cy') as { people: unknown[] };
    expect(people[0]).toEqual({
      id: 'bo',
      name: 'Bo',
      authorityChecks: [{ personId: 'cy', date: '2026-11-22', confirms: false }],
    });
  });

  it('holds of a meeting only the person’s own seat', () => {
    const { meetings } = fileOf('ann') as { meetings: { seats: { personId: string }[] }[] };
    for (const { seats } of meetings) {
      expect(seats.filter(({ personId }) => personId !== 'ann')).toEqual([]);
    }
  });

  it('holds what is said of the person in every table, in whole or in his part', () => {
    const ids = (table: unknown) => (table as { id: string }[]).map(({ id }) => id);
    const file = fileOf('ann');
    const about = Object.fromEntries(TABLES.map((table) => [table, ids(file[table])]));
    expect(Object.fromEntries(Object.entries(about).filter(([, rows]) => rows.length > 0))).toEqual(
      {
        ...{ people: ['ann', 'bo'], ties: ['t1'], visits: ['v1', 'v2'], assessments: ['a1', 'a2'] },
        ...{ meetings: ['m1'], asks: ['k1'], documents: ['d1'], answers: ['q1'] },
      },
    );
    const [meeting] = file.meetings as object[];
    const [seat] = fullMap.meetings[0]?.seats ?? [];
    expect(meeting).toEqual({ ...fullMap.meetings[0], seats: [seat] });
    const [shared] = fullMap.documents[0]?.shared ?? [];
    expect(file.documents).toEqual([{ ...fullMap.documents[0], shared: [shared] }]);
    expect((file.people as object[])[0]).toEqual(fullMap.people[0]);
    expect((file.visits as object[])[1]).toEqual(fullMap.visits[1]);
  });

  it('is signed, and ends with a line', () => {
    const text = serializePersonFile(fullMap, [], 'ann', AT);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({
      formatVersion: 1,
      app: expect.stringMatching(/^undercurrent \d/) as string,
      history: [],
      texts: [],
    });
  });

  it('holds the texts about others in which the name stands', () => {
    const [ann, bo] = fullMap.people;
    const map = { ...fullMap, people: [ann!, { ...bo!, notes: 'Trusts Ann' }] };
    const { texts } = JSON.parse(serializePersonFile(map, [], 'ann', AT)) as { texts: unknown[] };
    expect(JSON.stringify(texts)).toContain('Trusts Ann');
  });

  it('names the others whom it speaks of, and nobody else', () => {
    const { others } = fileOf('cy') as { others: unknown };
    expect(others).toEqual([{ id: 'bo', name: 'Bo' }]);
  });

  it('tells what was changed about the person, and when', () => {
    expect(fileOf('ann', entries()).history).toMatchObject([
      { at: AT, what: 'edit-person', changes: [{ table: 'people' }] },
      { at: AT, what: 'remove-tie', changes: [{ table: 'ties', after: null }] },
    ]);
    const [bo, tie] = [fullMap.people[1]!, fullMap.ties[0]];
    const part = { id: 'bo', name: 'Bo', authorityChecks: [bo.authorityChecks[0]] };
    expect(fileOf('ann', entries()).history).toEqual([
      { at: AT, what: 'edit-person', changes: [{ table: 'people', before: part, after: part }] },
      { at: AT, what: 'remove-tie', changes: [{ table: 'ties', before: tie, after: null }] },
    ]);
    expect(fileOf('us1', entries()).history).toEqual([]);
    expect(fileOf('cy', entries()).history).toMatchObject([{ what: 'edit-person' }]);
  });
});
