import { describe, expect, it } from 'vitest';
import { board, count, days, day, person, planVisit, rivals } from './said';
import { buyer, found, gapsOf, inDays, meeting, rivalVisit, smallMap, visit } from './small-map';

type Tables = Readonly<Record<string, unknown>>;
const ban = { contactBan: { from: inDays(0), until: inDays(0) } };

/** Ann leads a meeting in so many days, and Bo votes there. */
const room = (inSo: number, more: Tables = {}, fields: object = {}) =>
  smallMap({
    people: [buyer('ann'), buyer('bo')],
    meetings: [meeting(inSo, ['ann', 'bo'], fields)],
    ...more,
  });

describe('G01, somebody in the meeting not met', () => {
  it.each([
    [0, 'critical', 'critical'],
    [14, 'critical', 'critical'],
    [15, 'critical', 'high'],
    [30, 'critical', 'high'],
    [31, 'high', 'medium'],
  ])('weighs by the time left, more at the top: %i days', (inSo, ann, bo) => {
    expect(found('G01', room(inSo))).toEqual({ ann, bo });
  });

  it('weighs more also of who can stop it', () => {
    const seats = [
      { personId: 'ann', weight: 1 },
      { personId: 'bo', weight: 1, veto: true },
    ];
    const map = room(20, {}, { seats });
    expect(found('G01', map)).toEqual({ ann: 'critical', bo: 'critical' });
    const [ann, bo] = gapsOf('G01', map).map(({ facts }) => Object.keys(facts));
    expect(ann).toEqual(['person', 'meeting', 'when', 'chair']);
    expect(bo).toEqual(['person', 'meeting', 'when', 'veto']);
  });

  it.each([
    ['was ever met', { visits: [visit('bo', 900)] }, { ann: 'critical' }],
    ['was only written to', { visits: [visit('bo', 9, { channel: 'message' })] }, undefined],
    [
      'must be left alone',
      { people: [buyer('ann'), buyer('bo', { noContact: true })] },
      { ann: 'critical' },
    ],
    [
      'is of another firm',
      { people: [buyer('ann'), buyer('bo', { side: 'outside' })] },
      { ann: 'critical' },
    ],
    ['must be left alone with all', { deal: ban }, {}],
  ])('speaks only of whom one should see: Bo %s', (_, more, expected) => {
    expect(found('G01', room(20, more))).toEqual(expected ?? { ann: 'critical', bo: 'high' });
  });

  it('says nothing of observers, nor without a meeting', () => {
    const seats = [
      { personId: 'ann', weight: 1 },
      { personId: 'bo', weight: 0 },
    ];
    expect(found('G01', room(20, {}, { seats }))).toEqual({ ann: 'critical' });
    expect(found('G01', room(20, {}, { cancelled: true }))).toEqual({});
    expect(found('G01', room(20, {}, { kind: 'discussion' }))).toEqual({});
  });

  it('is milder by one when a visit is planned before the meeting or on its day', () => {
    const planned = (inSo: number) => room(20, { visits: [visit('bo', -inSo)] });
    expect(found('G01', planned(20))).toEqual({ ann: 'critical', bo: 'medium' });
    expect(found('G01', planned(21))).toEqual({ ann: 'critical', bo: 'high' });
  });

  it('says who, when, and that a visit is the way', () => {
    expect(gapsOf('G01', room(20))).toEqual([
      {
        ...{ rule: 'G01', subject: 'ann', severity: 'critical', people: ['ann'], closers: ['ann'] },
        facts: { person: person('ann'), ...board(20), chair: person('ann') },
        steps: [planVisit('ann')],
      },
      {
        ...{ rule: 'G01', subject: 'bo', severity: 'high', people: ['bo'], closers: ['bo'] },
        facts: { person: person('bo'), ...board(20) },
        steps: [planVisit('bo')],
      },
    ]);
    expect(gapsOf('G01', room(31, { visits: [visit('ann', 3), visit('bo', -8)] }))).toEqual([
      {
        ...{ rule: 'G01', subject: 'bo', severity: 'low', people: ['bo'], closers: ['bo'] },
        planned: true,
        facts: { person: person('bo'), ...board(31), plannedOn: day(inDays(8)) },
        steps: [planVisit('bo')],
      },
    ]);
  });
});

describe('G02, only the rival has been there', () => {
  const seenBy = (daysAgo: number, inSo: number, id = 'bo', more: readonly object[] = []) =>
    room(inSo, { visits: [rivalVisit(id, daysAgo), ...more] });

  it('takes the place of G01 when the rival came in the last 60 days', () => {
    expect(found('G02', seenBy(60, 20))).toEqual({ bo: 'critical' });
    expect(found('G01', seenBy(60, 20))).toEqual({ ann: 'critical' });
    expect(found('G02', seenBy(61, 20))).toEqual({});
    expect(found('G01', seenBy(61, 20))).toEqual({ ann: 'critical', bo: 'high' });
    expect(found('G02', seenBy(9, 20, 'bo', [visit('bo', 500)]))).toEqual({});
  });

  it('is critical within a month, and high before that, whoever it is', () => {
    expect(found('G02', seenBy(9, 30))).toEqual({ bo: 'critical' });
    expect(found('G02', seenBy(9, 31))).toEqual({ bo: 'high' });
    expect(found('G02', seenBy(9, 31, 'ann'))).toEqual({ ann: 'high' });
  });

  it('says when the rival came, and when we go', () => {
    expect(gapsOf('G02', seenBy(9, 20, 'ann', [visit('ann', -2)]))).toEqual([
      {
        ...{ rule: 'G02', subject: 'ann', severity: 'high', people: ['ann'], closers: ['ann'] },
        planned: true,
        facts: {
          person: person('ann'),
          ...board(20),
          chair: person('ann'),
          rivalMet: days(-9),
          plannedOn: day(inDays(2)),
        },
        steps: [planVisit('ann')],
      },
    ]);
  });
});

describe('G03, more people than names', () => {
  const seats = (headcount: number | undefined, inSo = 20) => room(inSo, {}, { headcount });

  it('weighs by the time left, and is silent where all are named', () => {
    expect([14, 30, 31].map((inSo) => found('G03', seats(3, inSo)))).toEqual([
      { '1': 'critical' },
      { '1': 'high' },
      { '1': 'medium' },
    ]);
    expect(found('G03', seats(2))).toEqual({});
    expect(found('G03', seats(1))).toEqual({});
  });

  it('asks how many only within a month', () => {
    expect(found('G03', seats(undefined, 30))).toEqual({ 'headcount?': 'low' });
    expect(found('G03', seats(undefined, 31))).toEqual({});
  });

  it('says how many, and whom to ask who they are', () => {
    const common = { rule: 'G03', people: [], closers: ['ann', 'bo', 'first'] };
    expect(gapsOf('G03', seats(7))).toEqual([
      {
        ...{ ...common, subject: '5', severity: 'high' },
        facts: { ...board(20), unnamed: count(5), headcount: count(7), named: count(2) },
        steps: [
          { do: 'ask', questionId: 'who-will-sit-there' },
          { do: 'name-seat', meetingId: 'board' },
        ],
      },
    ]);
    expect(gapsOf('G03', seats(undefined))).toEqual([
      {
        ...{ ...common, subject: 'headcount?', severity: 'low', form: 'headcount' },
        facts: board(20),
        steps: [
          { do: 'ask', questionId: 'how-many-will-sit-there' },
          { do: 'show-meeting', meetingId: 'board' },
        ],
      },
    ]);
  });
});

describe('G08, the rival invited and we not', () => {
  const guests = (...invited: readonly object[]) => room(20, {}, { guests: invited });

  it.each([
    ['a rival', [{ by: 'acme' }], { board: 'critical' }],
    ['a rival, known since today', [{ by: 'acme', knownOn: inDays(0) }], { board: 'critical' }],
    ['a rival, known from tomorrow', [{ by: 'acme', knownOn: inDays(1) }], {}],
    ['nobody', [], {}],
    ['us', [{ by: 'us' }], {}],
    ['both', [{ by: 'acme' }, { by: 'us' }], {}],
    [
      'a rival, and us from tomorrow',
      [{ by: 'acme' }, { by: 'us', knownOn: inDays(1) }],
      { board: 'critical' },
    ],
  ])('when it hears %s', (_, invited, expected) => {
    expect(found('G08', guests(...invited))).toEqual(expected);
  });

  it('asks whoever leads it for equal hearing', () => {
    const map = { ...guests({ by: 'zeta' }, { by: 'acme' }, { by: 'zeta' }) };
    expect(gapsOf('G08', map)).toEqual([
      {
        ...{ rule: 'G08', subject: 'board', severity: 'critical' },
        ...{ people: ['ann'], closers: ['ann'] },
        facts: { ...board(20), rivals: rivals('acme', 'zeta'), chair: person('ann') },
        steps: [planVisit('ann'), { do: 'show-meeting', meetingId: 'board' }],
      },
    ]);
  });

  it('has nobody to ask where nobody leads it, or where he must be left alone', () => {
    const noChair = room(20, {}, { chairId: undefined, guests: [{ by: 'acme' }] });
    expect(gapsOf('G08', noChair)).toMatchObject([
      { people: [], closers: [], steps: [{ do: 'show-meeting' }] },
    ]);
    expect(gapsOf('G08', noChair)[0]?.facts).toEqual({ ...board(20), rivals: rivals('acme') });
    const people = [buyer('ann', { noContact: true }), buyer('bo')];
    expect(gapsOf('G08', room(20, { people }, { guests: [{ by: 'acme' }] }))).toMatchObject([
      { people: ['ann'], closers: [], steps: [{ do: 'show-meeting' }] },
    ]);
  });
});
