import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { answering, askingAbout, tellOf } from '../../src/domain/work';
import type { WorkAsked, WorkTold } from '../../src/domain/work';
import { accountMap } from '../arbitraries/account-map';
import { fullMap, TODAY } from './commands/full-map';

type Told = WorkTold<string, AccountMap>;

/** Names two steps, and hands back the map it was asked about. */
function* mirror(map: AccountMap, today: string): Generator<string, AccountMap, void> {
  yield 'first';
  yield today;
  return map;
}

/** A map with so many people and so many ties. */
function large(people: number, ties: number): AccountMap {
  const [person] = fullMap.people;
  const [tie] = fullMap.ties;
  if (!person || !tie) throw new Error('nobody');
  const idsTo = (count: number) =>
    Array.from({ length: count }, (_, at) => String(at).padStart(5, '0'));
  return {
    ...fullMap,
    people: idsTo(people).map((id) => ({ ...person, id })),
    ties: idsTo(ties).map((id) => ({ ...tie, id })),
    visits: [],
    assessments: [],
    meetings: [],
    team: [],
    rivals: [],
    asks: [],
    documents: [],
    rivalNotes: [],
    answers: [],
    setAside: [],
    forecasts: [],
  };
}

const messagesOf = (map: AccountMap) => [...askingAbout({ map, today: TODAY })];
const rowsOf = ({ tables }: WorkAsked) =>
  TABLES.reduce((sum, table) => sum + (tables[table]?.length ?? 0), 0);

function answersTo(messages: readonly WorkAsked[]): Told[] {
  const told: Told[] = [];
  const answer = answering(mirror, (one) => {
    told.push(one);
  });
  for (const message of messages) answer(message);
  return told;
}

describe('a map that is handed to a worker', () => {
  it.each([
    [0, 0, [0]],
    [1000, 0, [1000]],
    [1001, 0, [1000, 1]],
    [999, 1, [1000]],
    [999, 2, [1000, 1]],
    [600, 600, [1000, 200]],
    [2500, 1600, [1000, 1000, 1000, 1000, 100]],
  ])('goes in messages of 1,000 rows: %i people and %i ties', (people, ties, expected) => {
    const messages = messagesOf(large(people, ties));
    expect(messages.map(rowsOf)).toEqual(expected);
    expect(messages.map(({ question }) => question !== undefined)).toEqual(
      expected.map((_, at) => at === expected.length - 1),
    );
  });

  it('is put together again on the other side', () => {
    const map = large(2500, 1600);
    expect(answersTo(messagesOf(map)).at(-1)).toEqual({ kind: 'done', found: map });
    fc.assert(
      fc.property(accountMap(), (any) => {
        expect(answersTo(messagesOf(any)).at(-1)).toEqual({ kind: 'done', found: any });
      }),
      { numRuns: 20 },
    );
  });

  it('leaves nothing of itself in the next one', () => {
    const [one, other] = [large(1500, 3), large(2, 1)];
    const found = answersTo([...messagesOf(one), ...messagesOf(other)]).filter(
      ({ kind }) => kind === 'done',
    );
    expect(found).toEqual([
      { kind: 'done', found: one },
      { kind: 'done', found: other },
    ]);
  });
});

describe('the work', () => {
  const steps = [
    { kind: 'step', step: 'first' },
    { kind: 'step', step: TODAY },
    { kind: 'done', found: fullMap },
  ];

  it('is told step by step, what it found last', () => {
    const told: Told[] = [];
    tellOf(mirror, { map: fullMap, today: TODAY }, (one) => {
      told.push(one);
    });
    expect(told).toEqual(steps);
    expect(answersTo(messagesOf(fullMap))).toEqual(steps);
  });

  it('does not begin before the question is there', () => {
    const [rows] = messagesOf(large(1500, 0));
    expect(rows && answersTo([rows])).toEqual([]);
  });
});
