import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { fullMap } from '../domain/commands/full-map';
import { repaired } from './bent-map';
import type { LooseMap, Rows } from './bent-map';

const LONG = 'x'.repeat(64);
const GONE = { id: 'gone' };

describe('a reference to nobody', () => {
  it.each<[string, (map: LooseMap) => void, string, string, (map: AccountMap) => unknown, unknown]>(
    [
      [
        'of a person to one of ours',
        ({ people }) => (people[0]!.counterparts = ['gone', 'us1']),
        'reference-dropped',
        'map.people[0].counterparts[0]',
        ({ people }) => people[0]?.counterparts,
        ['us1'],
      ],
      [
        'of a check',
        ({ people }) => ((people[1]!.authorityChecks as Rows)[1]!.personId = 'gone'),
        'reference-dropped',
        'map.people[1].authorityChecks[1]',
        ({ people }) => people[1]?.authorityChecks.map(({ personId }) => personId),
        ['ann'],
      ],
      [
        'at the beginning of a tie',
        ({ ties }) => (ties[0]!.fromId = 'gone'),
        'tie-to-nobody',
        'map.ties[0].fromId',
        ({ ties }) => ties.map(({ id }) => id),
        ['t2'],
      ],
      [
        'at the end of a tie',
        ({ ties }) => (ties[1]!.toId = 'gone'),
        'tie-to-nobody',
        'map.ties[1].toId',
        ({ ties }) => ties.map(({ id }) => id),
        ['t1'],
      ],
      [
        'of a visit to whoever made it',
        ({ visits }) => (visits[1]!.by = 'gone'),
        'row-left-out',
        'map.visits[1].by',
        ({ visits }) => visits.map(({ id }) => id),
        ['v1'],
      ],
      [
        'of a visit to the only one visited',
        ({ visits }) => (visits[0]!.personIds = ['gone', 'lost']),
        'row-left-out',
        'map.visits[0].personIds',
        ({ visits }) => visits.map(({ id }) => id),
        ['v2'],
      ],
      [
        'of a visit to one of several',
        ({ visits }) => (visits[1]!.personIds = ['ann', 'gone']),
        'reference-dropped',
        'map.visits[1].personIds[1]',
        ({ visits }) => visits[1]?.personIds,
        ['ann'],
      ],
      [
        'of a visit to one of ours',
        ({ visits }) => (visits[0]!.teamIds = ['gone']),
        'reference-dropped',
        'map.visits[0].teamIds[0]',
        ({ visits }) => visits[0]?.teamIds,
        [],
      ],
      [
        'of an assessment',
        ({ assessments }) => (assessments[0]!.personId = 'gone'),
        'row-left-out',
        'map.assessments[0].personId',
        ({ assessments }) => assessments.map(({ id }) => id),
        ['a2'],
      ],
      [
        'of an assessment to whoever told it',
        ({ assessments }) => (assessments[1]!.toldById = 'gone'),
        'reference-cleared',
        'map.assessments[1].toldById',
        ({ assessments }) => Object.hasOwn(assessments[1]!, 'toldById'),
        false,
      ],
      [
        'of a meeting to its chair',
        ({ meetings }) => (meetings[0]!.chairId = 'gone'),
        'reference-cleared',
        'map.meetings[0].chairId',
        ({ meetings }) => Object.hasOwn(meetings[0]!, 'chairId'),
        false,
      ],
      [
        'of a seat',
        ({ meetings }) => ((meetings[0]!.seats as Rows)[1]!.personId = 'gone'),
        'reference-dropped',
        'map.meetings[0].seats[1]',
        ({ meetings }) => meetings[0]?.seats.map(({ personId }) => personId),
        ['ann'],
      ],
      [
        'of a guest to whoever brings it',
        ({ meetings }) => (meetings[0]!.guests = [{ by: 'us' }, { by: 'gone' }, { by: 'rival' }]),
        'reference-dropped',
        'map.meetings[0].guests[1]',
        ({ meetings }) => meetings[0]?.guests.map(({ by }) => by),
        ['us', 'rival'],
      ],
      [
        'of an ask to whoever was asked',
        ({ asks }) => (asks[0]!.toPersonId = 'gone'),
        'row-left-out',
        'map.asks[0].toPersonId',
        ({ asks }) => asks,
        [],
      ],
      [
        'of an ask to whom it is about',
        ({ asks }) => (asks[0]!.forPersonId = 'gone'),
        'row-left-out',
        'map.asks[0].forPersonId',
        ({ asks }) => asks,
        [],
      ],
      [
        'of a document to whom it was given',
        ({ documents }) => ((documents[0]!.shared as Rows)[0]!.personId = 'gone'),
        'reference-dropped',
        'map.documents[0].shared[0]',
        ({ documents }) => documents[0]?.shared.map(({ personId }) => personId),
        ['bo'],
      ],
      [
        'of a note to its rival',
        ({ rivalNotes }) => (rivalNotes[0]!.rivalId = 'gone'),
        'reference-cleared',
        'map.rivalNotes[0].rivalId',
        ({ rivalNotes }) => Object.hasOwn(rivalNotes[0]!, 'rivalId'),
        false,
      ],
      [
        'of an answer to a person',
        ({ answers }) => (answers[0]!.personId = 'gone'),
        'reference-cleared',
        'map.answers[0].personId',
        ({ answers }) => Object.hasOwn(answers[0]!, 'personId'),
        false,
      ],
      [
        'of a forecast to its meeting',
        ({ forecasts }) => (forecasts[0]!.meetingId = 'gone'),
        'row-left-out',
        'map.forecasts[0].meetingId',
        ({ forecasts }) => forecasts,
        [],
      ],
    ],
  )('%s is taken out and listed', (_, bend, code, at, part, expected) => {
    const { map, repairs } = repaired(bend);
    expect(repairs).toEqual([{ code, at, facts: GONE }]);
    expect(part(map)).toEqual(expected);
    expect({ ...map, ...Object.fromEntries(TABLES.map((table) => [table, 0])) }).toEqual({
      ...fullMap,
      ...Object.fromEntries(TABLES.map((table) => [table, 0])),
    });
  });

  it('is none where there is none, nor where it is to somebody', () => {
    expect(repaired(() => undefined)).toEqual({ map: fullMap, repairs: [] });
    const { map, repairs } = repaired(({ visits, meetings, people }) => {
      visits[0]!.personIds = [];
      meetings[0]!.chairId = null;
      people[0]!.counterparts = [];
    });
    expect(repairs).toEqual([]);
    expect(map.visits[0]?.personIds).toEqual([]);
  });

  it('in a row that is left out anyway is not listed as well', () => {
    const { repairs } = repaired(({ assessments, asks, visits }) => {
      Object.assign(assessments[1]!, { personId: 'gone', toldById: 'gone' });
      Object.assign(asks[0]!, { toPersonId: 'gone', forPersonId: 'gone' });
      Object.assign(visits[1]!, { by: 'gone', personIds: ['gone'], teamIds: ['gone'] });
    });
    expect(repairs.map(({ at }) => at)).toEqual([
      'map.visits[1].by',
      'map.assessments[1].personId',
      'map.asks[0].toPersonId',
    ]);
  });

  it('is named by its beginning where it is long', () => {
    const { repairs } = repaired(({ ties }) => (ties[0]!.toId = LONG));
    expect(repairs[0]?.facts).toEqual({ id: `${'x'.repeat(59)}…` });
  });
});
