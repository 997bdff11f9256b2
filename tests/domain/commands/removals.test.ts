import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { MapSchema } from '../../../src/domain/row-schemas';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import { removeRival } from '../../../src/domain/commands/remove-rival';
import { removeTeamMember } from '../../../src/domain/commands/remove-team-member';
import { uninviteGuest } from '../../../src/domain/commands/uninvite-guest';
import { unseatPerson } from '../../../src/domain/commands/unseat-person';
import { z } from '../../../src/domain/zod';
import { changeSetOf, done, refusal } from './done';
import { TODAY } from './full-map';

const person = (id: string, counterparts: readonly string[]) => ({
  id,
  name: id,
  side: 'buyer',
  counterparts,
});
const visit = (id: string, by: string, teamIds: readonly string[] = []) => ({
  id,
  date: TODAY,
  by,
  personIds: ['ann'],
  channel: 'visit',
  setting: 'private',
  teamIds,
});
const meeting = (id: string, ...guests: readonly string[]) => ({
  ...{ id, name: id, kind: 'decision', chairId: 'ann' },
  seats: ['ann', 'bo'].map((personId) => ({ personId, weight: 1 })),
  guests: guests.map((by) => ({ by })),
});
const forecast = (id: string, meetingId: string) => ({
  ...{ id, meetingId, date: TODAY },
  ...{ win: 0.5, open: 0.3, lose: 0.2, low: 0.3, high: 0.7, known: 0.5 },
});

/** Two of everything that a removal has to tell apart. */
const map: AccountMap = z.parse(MapSchema, {
  id: 'map',
  name: 'Map',
  customer: 'Hengda',
  deal: { mode: 'advisor' },
  people: [person('ann', ['li', 'wu']), person('bo', ['wu']), person('cy', [])],
  visits: [
    visit('v1', 'us', ['li', 'wu']),
    visit('v2', 'us', ['wu']),
    visit('v3', 'us'),
    visit('v4', 'acme'),
    visit('v5', 'beta'),
  ],
  meetings: [meeting('m1', 'us', 'acme', 'beta'), meeting('m2', 'beta')],
  team: ['li', 'wu'].map((id) => ({ id, name: id, role: 'sales' })),
  rivals: ['acme', 'beta'].map((id) => ({ id, name: id })),
  rivalNotes: [
    { id: 'n1', date: TODAY, rivalId: 'acme', text: 'Cheap' },
    { id: 'n2', date: TODAY, rivalId: 'beta', text: 'Dear' },
    { id: 'n3', date: TODAY, text: 'Near' },
  ],
  forecasts: [forecast('f1', 'm1'), forecast('f2', 'm2'), forecast('f3', 'm1')],
});

const changedBy = ({ changes }: ReturnType<typeof changeSetOf>) =>
  changes.map(({ table, id }) => `${table}/${id}`).sort();
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('removing one of our team', () => {
  const removed = () => done(removeTeamMember, { id: 'li' }, map);

  it('leaves the others in the visits and among the counterparts', () => {
    const after = removed();
    expect(idsOf(after.team)).toEqual(['wu']);
    expect(after.visits.map(({ teamIds }) => teamIds)).toEqual([['wu'], ['wu'], [], [], []]);
    expect(after.people.map(({ counterparts }) => counterparts)).toEqual([['wu'], ['wu'], []]);
  });

  it('touches no visit and nobody that did not name him', () => {
    const after = removed();
    const changes = changeSetOf(removeTeamMember, { id: 'li' }, map);
    expect(changedBy(changes)).toEqual(['people/ann', 'team/li', 'visits/v1']);
    expect(after.visits[1]).toBe(map.visits[1]);
    expect(after.people[1]).toBe(map.people[1]);
  });

  it('is said to be about him', () => {
    expect(changeSetOf(removeTeamMember, { id: 'li' }, map).label).toEqual({
      intent: 'remove-team-member',
      subject: { table: 'team', id: 'li' },
    });
  });
});

describe('removing a rival', () => {
  const removed = () => done(removeRival, { id: 'acme' }, map);

  it('takes its visits along, and nobody else’s', () => {
    const after = removed();
    expect(idsOf(after.rivals)).toEqual(['beta']);
    expect(idsOf(after.visits)).toEqual(['v1', 'v2', 'v3', 'v5']);
  });

  it('takes back its invitations only', () => {
    const after = removed();
    expect(after.meetings.map(({ guests }) => guests)).toEqual([
      [{ by: 'us' }, { by: 'beta' }],
      [{ by: 'beta' }],
    ]);
    expect(after.meetings[0]?.seats).toEqual(map.meetings[0]?.seats);
  });

  it('keeps what was noted about it, without its name', () => {
    const after = removed();
    expect(after.rivalNotes).toEqual([
      { id: 'n1', date: TODAY, text: 'Cheap' },
      { id: 'n2', date: TODAY, rivalId: 'beta', text: 'Dear' },
      { id: 'n3', date: TODAY, text: 'Near' },
    ]);
    expect(after.rivalNotes[0]).not.toHaveProperty('rivalId');
  });

  it('touches no row that did not speak of it', () => {
    expect(changedBy(changeSetOf(removeRival, { id: 'acme' }, map))).toEqual([
      'meetings/m1',
      'rivalNotes/n1',
      'rivals/acme',
      'visits/v4',
    ]);
  });
});

describe('removing a meeting', () => {
  it('takes the forecasts of it along, and of no other', () => {
    const after = done(removeMeeting, { id: 'm1' }, map);
    expect(idsOf(after.meetings)).toEqual(['m2']);
    expect(idsOf(after.forecasts)).toEqual(['f2']);
  });
});

describe('taking a seat or an invitation back', () => {
  const seated = (personId: string) =>
    done(unseatPerson, { meetingId: 'm1', personId }, map).meetings[0];

  it('leaves the other seats, and the chair where somebody else leads', () => {
    expect(seated('bo')?.seats.map((seat) => seat.personId)).toEqual(['ann']);
    expect(seated('bo')?.chairId).toBe('ann');
    expect(seated('ann')?.seats.map((seat) => seat.personId)).toEqual(['bo']);
    expect(seated('ann')).not.toHaveProperty('chairId');
  });

  it('takes the chair from somebody who leads without a seat', () => {
    const withoutSeat = done(unseatPerson, { meetingId: 'm1', personId: 'bo' }, map);
    const after = done(unseatPerson, { meetingId: 'm1', personId: 'ann' }, withoutSeat);
    expect(after.meetings[0]).toMatchObject({ seats: [] });
    expect(after.meetings[0]).not.toHaveProperty('chairId');
  });

  it('leaves the other guests, and the other meetings', () => {
    const after = done(uninviteGuest, { meetingId: 'm1', by: 'beta' }, map);
    expect(after.meetings.map(({ guests }) => guests.map(({ by }) => by))).toEqual([
      ['us', 'acme'],
      ['beta'],
    ]);
  });

  it('is refused of no meeting', () => {
    const gone = { code: 'no-such-row', at: 'meetings' };
    expect(refusal(unseatPerson, { meetingId: 'gone', personId: 'ann' }, map)).toEqual(gone);
    expect(refusal(uninviteGuest, { meetingId: 'gone', by: 'us' }, map)).toEqual(gone);
  });

  it('changes nothing where there was none', () => {
    const noSeat = changeSetOf(unseatPerson, { meetingId: 'm1', personId: 'cy' }, map);
    const noGuest = changeSetOf(uninviteGuest, { meetingId: 'm2', by: 'us' }, map);
    expect([noSeat.changes, noGuest.changes]).toEqual([[], []]);
  });
});
