import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { assess } from '../../../src/domain/commands/assess';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import { coachQuestions } from '../../../src/domain/coverage/coach-questions';
import { smallMap, TODAY, withCommand } from '../../features/test-map';

function asked(map: AccountMap): readonly string[] {
  return coachQuestions(map, TODAY).map(({ questionId }) => questionId);
}

function question(map: AccountMap, id: string) {
  return coachQuestions(map, TODAY).find(({ questionId }) => questionId === id);
}

describe('the questions for the coach', () => {
  it('are the holes in the map: meeting, money, attitudes, process, people', () => {
    expect(asked(smallMap())).toEqual([
      'who-will-sit-there',
      'who-releases-the-money',
      'stands:zhao',
      'stands:lin',
      'how-is-it-decided',
      'who-else-takes-part',
    ]);
  });

  it('each lead to the form that takes the answer', () => {
    const map = smallMap();
    expect(question(map, 'who-will-sit-there')?.step).toEqual({
      do: 'name-seat',
      meetingId: 'meeting',
    });
    expect(question(map, 'stands:zhao')?.step).toEqual({ do: 'assess', personId: 'zhao' });
  });

  it('go away with what they ask for', () => {
    let map = withCommand(smallMap(), assess, { personId: 'lin', stance: 1, evidence: 'told' });
    map = withCommand(map, editDeal, { patch: { processKnown: true } });
    map = withCommand(map, editMeeting, { id: 'meeting', patch: { headcount: 2 } });
    expect(asked(map)).toEqual(['who-releases-the-money', 'stands:zhao', 'who-else-takes-part']);
  });

  it('ask how many, who leads and where, while that is open', () => {
    const unknown = { headcount: undefined, chairId: undefined };
    const map = withCommand(smallMap(), editMeeting, { id: 'meeting', patch: unknown });
    expect(asked(map).slice(0, 2)).toEqual(['how-many-will-sit-there', 'who-has-the-last-word']);
    const without = withCommand(smallMap(), removeMeeting, { id: 'meeting' });
    expect(asked(without)[0]).toBe('where-is-it-decided');
  });

  it('ask others whether somebody really decides, until one has answered', () => {
    const claims = withCommand(smallMap(), editPerson, {
      id: 'lin',
      patch: { claimsAuthority: true },
    });
    expect(question(claims, 'decides:lin')?.askable).toEqual(['zhao']);
    const denied = withCommand(claims, editPerson, {
      id: 'lin',
      patch: { authorityChecks: [{ personId: 'zhao', date: TODAY, confirms: false }] },
    });
    expect(asked(denied)).not.toContain('decides:lin');
  });

  it('go to the coach first, and never to the person they are about', () => {
    const map = withCommand(smallMap(), editPerson, {
      id: 'lin',
      patch: { keyRoles: ['coach'] },
    });
    expect(question(map, 'stands:zhao')?.askable[0]).toBe('lin');
    expect(question(map, 'stands:lin')?.askable).not.toContain('lin');
  });

  it('are put to nobody who must not be contacted', () => {
    const map = withCommand(smallMap(), editPerson, { id: 'lin', patch: { noContact: true } });
    expect(question(map, 'who-will-sit-there')?.askable).toEqual(['zhao']);
  });

  it('have nobody to go to during a contact ban', () => {
    const contactBan = { from: TODAY, until: TODAY };
    const map = withCommand(smallMap(), editDeal, { patch: { contactBan } });
    expect(question(map, 'who-will-sit-there')?.askable).toEqual([]);
  });

  it('are over with the deal', () => {
    const outcome = { date: TODAY, result: 'lost' } as const;
    expect(asked(withCommand(smallMap(), editDeal, { patch: { outcome } }))).toEqual([]);
  });
});
