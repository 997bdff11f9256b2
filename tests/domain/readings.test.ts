import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../src/domain/row-schemas';
import type { AccountMap, Assessment } from '../../src/domain/account-map';
import { attitudeOf, presentAssessment, stanceOf } from '../../src/domain/attitude';
import { calledBy } from '../../src/domain/called';
import { addDays } from '../../src/domain/day';
import { comingDecisionMeeting, roomOf, seatsMet } from '../../src/domain/meetings';
import { bestAskedFirst } from '../../src/domain/method/best-asked';
import { contactBanned } from '../../src/domain/presence';
import { sameData } from '../../src/domain/same-data';
import { presentSalesStep, presentStage } from '../../src/domain/stages';
import { contacts, isPlanned, visitCounts } from '../../src/domain/visits';
import { z } from '../../src/domain/zod';

const TODAY = '2026-11-22';
const day = (offset: number) => addDays(TODAY, offset);

const person = (id: string, fields: object = {}) => ({ id, name: id, side: 'buyer', ...fields });
const visitRow = {
  id: 'v',
  date: TODAY,
  by: 'us',
  personIds: ['ann'],
  channel: 'visit',
  setting: 'private',
};
const meetingRow = { id: 'm', name: 'Meeting', kind: 'decision', date: day(7) };

function mapWith(parts: object): AccountMap {
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Hengda',
    deal: { mode: 'advisor' },
    ...parts,
  });
}

describe('attitude', () => {
  it.each([
    ['met', 'met', 'partner'],
    ['met', 'unmet', 'friend'],
    ['unmet', 'met', 'stranger'],
    ['unmet', 'unmet', 'opponent'],
    ['met', 'unknown', 'unknown'],
    ['unknown', 'unmet', 'unknown'],
  ] as const)(
    'personal needs %s, those of the organisation %s: %s',
    (personal, organisation, attitude) => {
      expect(attitudeOf({ needs: { personal, organisation } })).toBe(attitude);
    },
  );

  it('is unknown where needs are missing, as they may be straight from JSON', () => {
    expect(attitudeOf(undefined)).toBe('unknown');
    expect(attitudeOf({ needs: { personal: null, organisation: 'met' } } as never)).toBe('unknown');
    expect(attitudeOf({} as never)).toBe('unknown');
  });

  const base: Assessment = {
    id: 'a',
    personId: 'ann',
    date: TODAY,
    needs: { personal: 'unknown', organisation: 'unknown' },
    personalNeeds: [],
    organisationNeeds: [],
    evidence: 'told',
  };

  it.each([
    [
      { stance: 0.5, reaction: 'sabotage' },
      { stance: 0.5, evidence: 'told' },
    ],
    [{ reaction: 'accept' }, { stance: 1, evidence: 'told' }],
    [{ reaction: 'doubt' }, { stance: 0, evidence: 'told' }],
    [{ reaction: 'cold' }, { stance: 0, evidence: 'told' }],
    [{ reaction: 'resist' }, { stance: -0.5, evidence: 'told' }],
    [{ reaction: 'sabotage' }, { stance: -1, evidence: 'told' }],
    [{ needs: { personal: 'met', organisation: 'met' } }, { stance: 1, evidence: 'guess' }],
    [{ needs: { personal: 'unmet', organisation: 'unmet' } }, { stance: -0.5, evidence: 'guess' }],
    [{}, undefined],
  ])('%j stands for %j', (fields, expected) => {
    expect(stanceOf({ ...base, ...fields } as Assessment)).toEqual(expected);
  });

  it.each([
    ['the later', { date: day(-1) }, { date: day(-2) }],
    ['the better evidence on one day', { evidence: 'acted' }, { evidence: 'told' }],
    ['the lower stance of equal evidence', { stance: -0.5 }, { stance: 1 }],
    ['a known stance before an unknown one', { stance: 1 }, {}],
    ['the lower id of two that are equal', {}, {}],
  ])('the present one is %s', (_why, better, worse) => {
    const rows = [
      { ...base, ...better, id: 'b' },
      { ...base, ...worse, id: 'c' },
    ];
    for (const assessments of [rows, [...rows].reverse()]) {
      expect(presentAssessment(mapWith({ assessments }), 'ann', TODAY)?.id).toBe('b');
    }
    if (sameData(better, worse)) return;
    // Whatever its id.
    const assessments = rows.map((row) => (row.id === 'c' ? { ...row, id: 'a' } : row));
    expect(presentAssessment(mapWith({ assessments }), 'ann', TODAY)?.id).toBe('b');
  });

  it('does not know yet what is thought tomorrow', () => {
    const map = mapWith({ assessments: [{ ...base, date: day(1) }] });
    expect(presentAssessment(map, 'ann', TODAY)).toBeUndefined();
    expect(presentAssessment(map, 'ann', day(1))?.id).toBe('a');
  });
});

describe('a visit', () => {
  const visit = (fields: object) => mapWith({ visits: [{ ...visitRow, ...fields }] }).visits[0]!;

  it.each([
    [{}, true, false],
    [{ channel: 'call' }, true, false],
    [{ channel: 'message' }, false, false],
    [{ setting: 'crowd' }, false, false],
    [{ met: false }, false, false],
    [{ date: day(1) }, false, true],
    [{ date: day(1), met: false }, false, true],
    [{ date: day(1), channel: 'message' }, false, false],
    [{ date: day(1), by: 'rival' }, false, false],
  ])('%j counts: %s, is planned: %s', (fields, counts, planned) => {
    expect(visitCounts(visit(fields), TODAY)).toBe(counts);
    expect(isPlanned(visit(fields), TODAY)).toBe(planned);
  });

  it('is remembered by its last day with each person, by us and by rivals apart', () => {
    const map = mapWith({
      people: [person('ann'), person('bo'), person('new', { knownSince: day(1) })],
      rivals: [{ id: 'r', name: 'R' }],
      visits: [
        { ...visitRow, id: '1', date: day(-9), personIds: ['ann', 'bo', 'new'] },
        { ...visitRow, id: '2', date: day(-3) },
        { ...visitRow, id: '3', by: 'r', date: day(-5) },
        { ...visitRow, id: '4', date: day(9) },
        { ...visitRow, id: '5', date: day(2) },
      ],
    });
    const { metByUs, metByRival, planned } = contacts(map, TODAY);
    expect([...metByUs]).toEqual([
      ['ann', day(-3)],
      ['bo', day(-9)],
    ]);
    expect([...metByRival]).toEqual([['ann', day(-5)]]);
    expect([...planned]).toEqual([['ann', day(2)]]);
  });
});

describe('the coming decision meeting', () => {
  const coming = (meetings: object[]) =>
    comingDecisionMeeting(mapWith({ people: [person('ann')], meetings }), TODAY)?.id;

  it.each([
    ['one today', { date: TODAY }, true],
    ['one of yesterday', { date: day(-1) }, false],
    ['a discussion', { kind: 'discussion' }, false],
    ['one without a day', { date: undefined }, false],
    ['a cancelled one', { cancelled: true }, false],
    ['one held today', { date: TODAY, held: true }, false],
    ['one marked held whose day is still to come', { held: true }, true],
    ['one known from tomorrow', { knownOn: day(1) }, false],
  ])('%s', (_what, fields, isComing) => {
    expect(coming([{ ...meetingRow, ...fields }])).toBe(isComing ? 'm' : undefined);
  });

  it('is the nearest; on one day the one with more seats, then the lower id', () => {
    const seats = [{ personId: 'ann', weight: 1 }];
    expect(
      coming([
        { ...meetingRow, id: 'a' },
        { ...meetingRow, id: 'b', date: day(3) },
      ]),
    ).toBe('b');
    expect(
      coming([
        { ...meetingRow, id: 'a' },
        { ...meetingRow, id: 'b', seats },
      ]),
    ).toBe('b');
    expect(
      coming([
        { ...meetingRow, id: 'b' },
        { ...meetingRow, id: 'a' },
      ]),
    ).toBe('a');
  });

  const people = [
    person('chair'),
    person('ann'),
    person('observer'),
    person('gone', { left: true }),
    person('guest', { side: 'outside' }),
    person('later', { knownSince: day(1) }),
  ];
  const seats = [
    { personId: 'ann', weight: 1 },
    { personId: 'observer', weight: 0 },
    { personId: 'gone', weight: 1 },
    { personId: 'guest', weight: 1 },
    { personId: 'later', weight: 1 },
  ];
  const map = mapWith({
    people,
    meetings: [{ ...meetingRow, chairId: 'chair', headcount: 9, seats }],
    visits: [visitRow],
  });
  const meeting = map.meetings[0]!;

  it('seats a chair without a seat, and only people of the buyer vote', () => {
    const room = roomOf(map, meeting, TODAY);
    expect(room.voters.map(({ id }) => id)).toEqual(['ann', 'chair']);
    expect(room.unnamed).toBe(4);
    expect(room.notYetKnown).toBe(1);
  });

  it('counts who has been met of all who will vote, named or not', () => {
    expect(seatsMet(map, meeting, TODAY)).toEqual({ met: 1, seats: 8 });
  });
});

describe('the deal on a day', () => {
  const stages = [
    { stage: 'shortlist' as const, since: day(-3) },
    { stage: 'research' as const, since: day(-3) },
    { stage: 'decision' as const, since: day(2) },
  ];

  it('is in the latest stage entered by then, of two on one day the further', () => {
    expect(presentStage({ stages }, TODAY)).toBe('shortlist');
    expect(presentStage({ stages: [...stages].reverse() }, TODAY)).toBe('shortlist');
    expect(presentStage({ stages }, day(2))).toBe('decision');
    expect(presentStage({ stages }, day(-4))).toBe('intent');
  });

  it('is at the latest sales step entered by then', () => {
    const salesSteps = [
      { step: 2, since: day(-3) },
      { step: 1, since: day(-3) },
      { step: 4, since: day(1) },
    ];
    expect(presentSalesStep({ salesSteps }, TODAY)).toBe(2);
    expect(presentSalesStep({ salesSteps: [] }, TODAY)).toBe(0);
  });

  it('forbids contact from the first to the last day of a ban', () => {
    const map = mapWith({ deal: { mode: 'advisor', contactBan: { from: TODAY, until: day(2) } } });
    expect([-1, 0, 2, 3].map((offset) => contactBanned(map, day(offset)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('people', () => {
  it('are called by name, else by title, else by department', () => {
    expect(calledBy({ name: 'Ann', title: 'Chief' })).toBe('Ann');
    expect(calledBy({ name: '?', title: 'Chief', department: 'Audit' })).toBe('Chief');
    expect(calledBy({ name: ' ? ', department: 'Audit' })).toBe('Audit');
    expect(calledBy({ name: '?' })).toBe('?');
  });

  it('are asked first whom we meet, coaches and sharers before others, opponents last', () => {
    const map = mapWith({
      people: [
        person('coach', { keyRoles: ['coach'] }),
        person('foe'),
        person('met'),
        person('seen-lately'),
        person('sharer', { socialRoles: ['information-sharer'] }),
        person('stranger'),
      ],
      visits: [
        { ...visitRow, id: '1', personIds: ['coach', 'foe', 'met'], date: day(-9) },
        { ...visitRow, id: '2', personIds: ['seen-lately'] },
      ],
      assessments: [
        { id: 'a', personId: 'foe', date: TODAY, evidence: 'told', reaction: 'resist' },
      ],
    });
    const everybody = map.people.map(({ id }) => id);
    const expected = ['coach', 'seen-lately', 'met', 'sharer', 'stranger', 'foe'];
    expect(bestAskedFirst(map, everybody, TODAY)).toEqual(expected);
    expect(bestAskedFirst(map, [...everybody, 'nobody'].reverse(), TODAY)).toEqual(expected);
  });
});
