import { describe, expect, it } from 'vitest';
import type { AccountMap, Rows, TableName } from '../../../src/domain/account-map';
import { addDocument } from '../../../src/domain/commands/add-document';
import { addMeeting } from '../../../src/domain/commands/add-meeting';
import { addPerson } from '../../../src/domain/commands/add-person';
import { addRival } from '../../../src/domain/commands/add-rival';
import { addRivalNote } from '../../../src/domain/commands/add-rival-note';
import { addTeamMember } from '../../../src/domain/commands/add-team-member';
import { addTie } from '../../../src/domain/commands/add-tie';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { assess } from '../../../src/domain/commands/assess';
import { inviteGuest } from '../../../src/domain/commands/invite-guest';
import { keepForecast } from '../../../src/domain/commands/keep-forecast';
import { planVisits } from '../../../src/domain/commands/plan-visits';
import { recordAsk } from '../../../src/domain/commands/record-ask';
import { seatPerson } from '../../../src/domain/commands/seat-person';
import { changeSetOf, context, done, refusal } from './done';
import { fullMap, TODAY } from './full-map';

const YESTERDAY = '2026-11-21';
const TOMORROW = '2026-11-23';

function added<T extends TableName>(map: AccountMap, table: T): Rows[T] | undefined {
  const rows = map[table] as unknown as readonly Rows[T][];
  return rows.find(({ id }) => id === 'new');
}

const person = { name: 'Di' };
const tie = { kind: 'informs', fromId: 'ann', toId: 'cy' } as const;
const visit = { date: TODAY, by: 'us', personIds: ['cy'] };
const view = { personId: 'cy', evidence: 'told' } as const;
const meeting = { name: 'Talk', kind: 'discussion' } as const;
const ask = { toPersonId: 'bo', forPersonId: 'cy' };
const nothing = { seats: [], guests: [], held: false, cancelled: false };

describe('what was not said', () => {
  it('of a person is that he is of the buyer', () => {
    expect(added(done(addPerson, person), 'people')?.side).toBe('buyer');
    expect(added(done(addPerson, { ...person, side: 'rival' }), 'people')?.side).toBe('rival');
  });

  it('of a tie is how strong and how certain it is', () => {
    const plain = { id: 'new', ...tie };
    expect(added(done(addTie, tie), 'ties')).toEqual({
      ...plain,
      strength: 2,
      certainty: 'guess',
    });
    const said = { strength: 3, certainty: 'seen' } as const;
    expect(added(done(addTie, { ...tie, ...said }), 'ties')).toEqual({ ...plain, ...said });
  });

  it('of a visit is that we went there for a private talk', () => {
    const plain = { id: 'new', ...visit, teamIds: [], met: true };
    expect(added(done(addVisit, visit), 'visits')).toEqual({
      ...plain,
      channel: 'visit',
      setting: 'private',
    });
    const how = { channel: 'call', setting: 'small', met: false } as const;
    const said = { ...how, teamIds: ['us1'] };
    expect(added(done(addVisit, { ...visit, ...said }), 'visits')).toEqual({ ...plain, ...said });
  });

  it('of a meeting is since when it is known: today', () => {
    expect(added(done(addMeeting, meeting), 'meetings')).toEqual({
      ...{ id: 'new', ...meeting, knownOn: TODAY },
      ...nothing,
    });
    const earlier = { ...meeting, knownOn: YESTERDAY };
    expect(added(done(addMeeting, earlier), 'meetings')?.knownOn).toBe(YESTERDAY);
  });

  it.each<[string, () => AccountMap, TableName]>([
    ['a view', () => done(assess, view), 'assessments'],
    ['a note about a rival', () => done(addRivalNote, { text: 'Cheap' }), 'rivalNotes'],
    ['an ask', () => done(recordAsk, ask), 'asks'],
    ['a question', () => done(askQuestion, { questionId: 'x' }), 'answers'],
  ])('of %s is the day: today', (_what, map, table) => {
    expect(added(map(), table)).toMatchObject({ date: TODAY });
  });

  it.each<[string, () => AccountMap, TableName]>([
    ['a view', () => done(assess, { ...view, date: YESTERDAY }), 'assessments'],
    [
      'a note about a rival',
      () => done(addRivalNote, { text: 'Cheap', date: YESTERDAY }),
      'rivalNotes',
    ],
    ['an ask', () => done(recordAsk, { ...ask, date: YESTERDAY }), 'asks'],
  ])('does not hide the day that was said of %s', (_what, map, table) => {
    expect(added(map(), table)).toMatchObject({ date: YESTERDAY });
  });
});

describe('what was said', () => {
  it('stands in the row', () => {
    expect(added(done(addRival, { name: 'Beta', note: 'New' }), 'rivals')).toEqual({
      id: 'new',
      name: 'Beta',
      note: 'New',
    });
    expect(added(done(addTeamMember, { name: 'Wu', role: 'manager' }), 'team')).toEqual({
      id: 'new',
      name: 'Wu',
      role: 'manager',
    });
    const shared = [{ date: TODAY, personId: 'cy' }];
    const paper = { name: 'Offer', confidential: true, shared };
    expect(added(done(addDocument, paper), 'documents')).toEqual({ id: 'new', ...paper });
    const told = { toldById: 'bo', stance: 0.5 } as const;
    expect(added(done(assess, { ...view, ...told }), 'assessments')).toMatchObject(told);
  });

  it('to be asked of somebody stays open', () => {
    const question = { questionId: 'which-rivals', personId: 'cy', note: 'At lunch' };
    expect(added(done(askQuestion, question), 'answers')).toEqual({
      id: 'new',
      ...question,
      answer: 'unknown',
      date: TODAY,
    });
    expect(added(done(askQuestion, { questionId: 'x' }), 'answers')).not.toHaveProperty('personId');
  });

  it('is planned from tomorrow on, and logged until today', () => {
    const intents = [YESTERDAY, TODAY, TOMORROW].map(
      (date) => changeSetOf(addVisit, { ...visit, date }).label.intent,
    );
    expect(intents).toEqual(['log-visit', 'log-visit', 'plan-visit']);
  });
});

describe('an invitation', () => {
  const guests = (input: { by: string; knownOn?: string }) =>
    done(inviteGuest, { meetingId: 'm1', ...input }).meetings[0]?.guests;

  it('is known since today unless said otherwise, and stands beside the others', () => {
    expect(guests({ by: 'us' })).toEqual([{ by: 'rival' }, { by: 'us', knownOn: TODAY }]);
    expect(guests({ by: 'us', knownOn: YESTERDAY })).toEqual([
      { by: 'rival' },
      { by: 'us', knownOn: YESTERDAY },
    ]);
  });

  it('given again takes the place of the one before', () => {
    expect(guests({ by: 'rival' })).toEqual([{ by: 'rival', knownOn: TODAY }]);
  });

  it('to no meeting is refused', () => {
    expect(refusal(inviteGuest, { meetingId: 'nobody', by: 'us' })).toEqual({
      code: 'no-such-row',
      at: 'meetings',
    });
  });
});

describe('a seat', () => {
  const seats = (input: { personId: string; weight?: number; veto?: boolean; speaks?: boolean }) =>
    done(seatPerson, { meetingId: 'm1', ...input }).meetings[0]?.seats;
  const usual = { weight: 1, veto: false, speaks: true };
  const [ann, bo] = [
    { personId: 'ann', ...usual },
    { personId: 'bo', ...usual },
  ];

  it('has one vote and no veto, and whoever sits there speaks', () => {
    expect(seats({ personId: 'cy' })).toEqual([ann, bo, { personId: 'cy', ...usual }]);
    const said = { weight: 2, veto: true, speaks: false };
    expect(seats({ personId: 'cy', ...said })).toEqual([ann, bo, { personId: 'cy', ...said }]);
  });

  it('given again changes in its place, and only what was said', () => {
    expect(seats({ personId: 'ann', weight: 3 })).toEqual([{ ...ann, weight: 3 }, bo]);
    const observer = done(seatPerson, { meetingId: 'm1', personId: 'bo', weight: 0 });
    const after = done(seatPerson, { meetingId: 'm1', personId: 'bo', veto: true }, observer);
    expect(after.meetings[0]?.seats).toEqual([ann, { ...bo, weight: 0, veto: true }]);
  });
});

describe('a forecast kept', () => {
  const numbers = { win: 0.4, open: 0.4, lose: 0.2, low: 0.2, high: 0.6, known: 0.4 };
  const [kept] = fullMap.forecasts;
  const two = () => done(addMeeting, meeting);
  const keep = (meetingId: string, map: AccountMap) =>
    done(keepForecast, { meetingId, ...numbers }, map).forecasts;

  it('takes the place of the one of that meeting and day', () => {
    expect(keep('m1', two())).toEqual([{ id: 'f1', date: TODAY, meetingId: 'm1', ...numbers }]);
  });

  it('stands beside that of another meeting, or another day', () => {
    const beside = { id: 'new', date: TODAY, ...numbers };
    expect(keep('new', two())).toEqual([kept, { ...beside, meetingId: 'new' }]);
    const old = { ...fullMap.forecasts[0], date: YESTERDAY } as Rows['forecasts'];
    expect(keep('m1', { ...fullMap, forecasts: [old] })).toEqual([
      old,
      { ...beside, meetingId: 'm1' },
    ]);
  });
});

describe('visits planned together', () => {
  let asked = 0;
  const counting = { ...context, newId: () => `p${(asked += 1)}` };
  const planned = (personIds: readonly string[], map: AccountMap = fullMap) => {
    const result = planVisits(map, { personIds }, counting);
    const changes = result.ok ? result.value.changes : [];
    return changes.map(({ after }) => after);
  };

  it('are private visits of ours, one to each, on working days in their order', () => {
    const rest = { by: 'us', teamIds: [], channel: 'visit', setting: 'private', met: true };
    expect(planned(['cy', 'ann'])).toEqual([
      { id: 'p1', date: TOMORROW, personIds: ['cy'], ...rest },
      { id: 'p2', date: '2026-11-24', personIds: ['ann'], ...rest },
    ]);
  });

  it('come before the coming meeting, and do without one', () => {
    const days = (date: string | undefined) => {
      const meetings = fullMap.meetings.map((row) => ({ ...row, date }));
      return planned(['cy', 'ann'], { ...fullMap, meetings }).map(
        (row) => row && 'date' in row && row.date,
      );
    };
    expect(days('2026-11-24')).toEqual([TOMORROW, TOMORROW]);
    expect(days(undefined)).toEqual([TOMORROW, '2026-11-24']);
  });
});
