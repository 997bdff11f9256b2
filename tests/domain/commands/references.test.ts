import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/command';
import { editAssessment } from '../../../src/domain/commands/edit-assessment';
import { editDocument } from '../../../src/domain/commands/edit-document';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { editRivalNote } from '../../../src/domain/commands/edit-rival-note';
import { editTie } from '../../../src/domain/commands/edit-tie';
import { editVisit } from '../../../src/domain/commands/edit-visit';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { recordAsk } from '../../../src/domain/commands/record-ask';
import { done, refusal } from './done';
import { TODAY } from './full-map';

/** The edit of one row, tried with several patches. */
function edit<P extends object>(command: Command<{ id: string; patch: P }>, id: string) {
  return (patch: P) => ({
    done: () => done(command, { id, patch }),
    refusal: () => refusal(command, { id, patch }),
  });
}

const visit = edit(editVisit, 'v1');
const tie = edit(editTie, 't1');
const paper = edit(editDocument, 'd1');
const meeting = edit(editMeeting, 'm1');
const person = edit(editPerson, 'ann');
const view = edit(editAssessment, 'a1');
const note = edit(editRivalNote, 'n1');

const seat = (personId: string) => ({ personId, weight: 1, veto: false, speaks: true });
const given = (personId: string) => ({ date: TODAY, personId });
const check = (personId: string) => ({ personId, date: TODAY, confirms: true });

describe('a row that names somebody unknown', () => {
  it.each([
    ['a visit by no rival', visit({ by: 'nobody' }), 'by'],
    ['a visit to him, with others', visit({ personIds: ['cy', 'nobody'] }), 'personIds'],
    ['a visit with him, with others of ours', visit({ teamIds: ['us1', 'nobody'] }), 'teamIds'],
    ['a tie to him', tie({ toId: 'nobody' }), 'toId'],
    ['a tie from him', tie({ fromId: 'nobody' }), 'fromId'],
    [
      'a paper given to him, and others',
      paper({ shared: [given('cy'), given('nobody')] }),
      'shared',
    ],
    ['a meeting that he leads', meeting({ chairId: 'nobody' }), 'chairId'],
    ['a meeting where he sits', meeting({ seats: [seat('cy'), seat('nobody')] }), 'seats'],
    [
      'a meeting of which a guest is no rival',
      meeting({ guests: [{ by: 'us' }, { by: 'rival' }, { by: 'nobody' }] }),
      'guests',
    ],
    ['a counterpart who is not ours', person({ counterparts: ['us1', 'nobody'] }), 'counterparts'],
    [
      'an authority confirmed by him',
      person({ authorityChecks: [check('cy'), check('nobody')] }),
      'authorityChecks',
    ],
    ['a view of him', view({ personId: 'nobody' }), 'personId'],
    ['a view that he told us', view({ toldById: 'nobody' }), 'toldById'],
    ['a note about no rival', note({ rivalId: 'nobody' }), 'rivalId'],
  ])('is refused: %s', (_what, tried, at) => {
    expect(tried.refusal()).toEqual({ code: 'no-such-row', at });
  });

  it('is refused: an ask about him, or to him', () => {
    expect(refusal(recordAsk, { toPersonId: 'ann', forPersonId: 'nobody' })).toEqual({
      code: 'no-such-row',
      at: 'forPersonId',
    });
    expect(refusal(askQuestion, { questionId: 'x', personId: 'nobody' })).toEqual({
      code: 'no-such-row',
      at: 'personId',
    });
  });
});

describe('a row that names only whom the map holds', () => {
  it('is taken as it is', () => {
    const trip = { by: 'rival', personIds: ['ann', 'cy'], teamIds: [] };
    expect(visit(trip).done().visits[0]).toMatchObject(trip);
    expect(visit({ by: 'us', teamIds: ['us1'] }).done().visits[0]).toMatchObject({ by: 'us' });
    const shared = ['ann', 'cy'].map(given);
    expect(paper({ shared }).done().documents[0]?.shared).toEqual(shared);
    const room = { chairId: 'cy', seats: ['bo', 'cy'].map(seat), guests: [{ by: 'us' }] };
    expect(meeting(room).done().meetings[0]).toMatchObject(room);
    const known = { counterparts: ['us1'], authorityChecks: ['bo', 'cy'].map(check) };
    expect(person(known).done().people[0]).toMatchObject(known);
    expect(view({ toldById: 'cy' }).done().assessments[0]?.toldById).toBe('cy');
    expect(note({ rivalId: 'rival' }).done().rivalNotes[0]?.rivalId).toBe('rival');
    expect(tie({ toId: 'cy' }).done().ties[0]).toMatchObject({ fromId: 'ann', toId: 'cy' });
  });

  it('is taken when it names nobody at all', () => {
    expect(paper({ shared: [] }).done().documents[0]?.shared).toEqual([]);
    expect(person({ counterparts: [] }).done().people[0]?.counterparts).toEqual([]);
    const empty = { chairId: undefined, seats: [], guests: [] };
    expect(meeting(empty).done().meetings[0]).toMatchObject({ seats: [], guests: [] });
    expect(note({ rivalId: undefined }).done().rivalNotes[0]).not.toHaveProperty('rivalId');
    expect(view({ toldById: undefined }).done().assessments[0]).not.toHaveProperty('toldById');
  });
});

describe('a row that is wrong in itself', () => {
  it.each([
    ['a visit on no day', visit({ date: 'soon' }), 'no-such-day', 'date'],
    ['a visit to nobody', visit({ personIds: [] }), 'nobody', 'personIds'],
    ['a tie stronger than strong', tie({ strength: 4 }), 'wrong-value', 'strength'],
    ['a tie to oneself', tie({ toId: 'ann' }), 'same-person', 'toId'],
    ['a paper without a name', paper({ name: ' ' }), 'blank-name', 'name'],
    ['a meeting without a name', meeting({ name: ' ' }), 'blank-name', 'name'],
    ['two seats for one', meeting({ seats: [seat('bo'), seat('bo')] }), 'duplicate-seat', 'seats'],
    ['a person without a name', person({ name: ' ' }), 'blank-name', 'name'],
    ['a view of no day', view({ date: '2026-02-30' }), 'no-such-day', 'date'],
    ['a note of no day', note({ date: '2026-02-30' }), 'no-such-day', 'date'],
    ['a note of blanks', note({ text: ' \n' }), 'nothing-written', 'text'],
  ])('is refused for that: %s', (_what, tried, code, at) => {
    expect(tried.refusal()).toMatchObject({ code, at });
  });
});
