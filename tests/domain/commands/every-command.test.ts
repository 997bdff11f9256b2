import { describe, expect, it } from 'vitest';
import { applyChangeSet, invertChanges } from '../../../src/domain/change-set';
import type { ChangeSet } from '../../../src/domain/change-set';
import type { Command, CommandContext } from '../../../src/domain/command';
import { addDocument } from '../../../src/domain/commands/add-document';
import { addMeeting } from '../../../src/domain/commands/add-meeting';
import { addPerson } from '../../../src/domain/commands/add-person';
import { addRival } from '../../../src/domain/commands/add-rival';
import { addRivalNote } from '../../../src/domain/commands/add-rival-note';
import { addTeamMember } from '../../../src/domain/commands/add-team-member';
import { addTie } from '../../../src/domain/commands/add-tie';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { answerQuestion } from '../../../src/domain/commands/answer-question';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { assess } from '../../../src/domain/commands/assess';
import { editAccount } from '../../../src/domain/commands/edit-account';
import { editAssessment } from '../../../src/domain/commands/edit-assessment';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { editDocument } from '../../../src/domain/commands/edit-document';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { editRival } from '../../../src/domain/commands/edit-rival';
import { editRivalNote } from '../../../src/domain/commands/edit-rival-note';
import { editTeamMember } from '../../../src/domain/commands/edit-team-member';
import { editTie } from '../../../src/domain/commands/edit-tie';
import { editVisit } from '../../../src/domain/commands/edit-visit';
import { enterStage } from '../../../src/domain/commands/enter-stage';
import { fillRole } from '../../../src/domain/commands/fill-role';
import { inviteGuest } from '../../../src/domain/commands/invite-guest';
import { placePeople } from '../../../src/domain/commands/place-people';
import { recordAsk } from '../../../src/domain/commands/record-ask';
import { removeAnswer } from '../../../src/domain/commands/remove-answer';
import { removeAsk } from '../../../src/domain/commands/remove-ask';
import { removeAssessment } from '../../../src/domain/commands/remove-assessment';
import { removeDocument } from '../../../src/domain/commands/remove-document';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import { removePerson } from '../../../src/domain/commands/remove-person';
import { removeRival } from '../../../src/domain/commands/remove-rival';
import { removeRivalNote } from '../../../src/domain/commands/remove-rival-note';
import { removeTeamMember } from '../../../src/domain/commands/remove-team-member';
import { removeTie } from '../../../src/domain/commands/remove-tie';
import { removeVisit } from '../../../src/domain/commands/remove-visit';
import { seatPerson } from '../../../src/domain/commands/seat-person';
import { keepForecast } from '../../../src/domain/commands/keep-forecast';
import { noteDecision } from '../../../src/domain/commands/note-decision';
import { planVisits } from '../../../src/domain/commands/plan-visits';
import { removeForecast } from '../../../src/domain/commands/remove-forecast';
import { setGapAside } from '../../../src/domain/commands/set-gap-aside';
import { takeGapBack } from '../../../src/domain/commands/take-gap-back';
import { uninviteGuest } from '../../../src/domain/commands/uninvite-guest';
import { unseatPerson } from '../../../src/domain/commands/unseat-person';
import type { Result } from '../../../src/domain/result';
import { fullMap, TODAY } from './full-map';

const context: CommandContext = { today: TODAY, newId: () => 'new' };

/** A command with its input, so that commands of different inputs stand in one table. */
function call<Input>(command: Command<Input>, input: Input): () => Result<ChangeSet> {
  return () => command(fullMap, input, context);
}

const tie = { kind: 'informs', fromId: 'ann', toId: 'cy' } as const;
const visit = { date: TODAY, by: 'us', personIds: ['cy'] };
const aside = { rule: 'G04', subject: 'map', severity: 'high', reason: 'Agreed' } as const;
const forecast = {
  meetingId: 'm1',
  win: 0.4,
  open: 0.4,
  lose: 0.2,
  low: 0.2,
  high: 0.6,
  known: 0.4,
} as const;
const gone = { id: 'nobody' };

describe('every command', () => {
  it.each([
    ['add-person', call(addPerson, { name: 'Di' }), ['people/new']],
    ['edit-person', call(editPerson, { id: 'ann', patch: { title: 'Chief' } }), ['people/ann']],
    ['add-tie', call(addTie, tie), ['ties/new']],
    ['edit-tie', call(editTie, { id: 't1', patch: { strength: 3 } }), ['ties/t1']],
    ['remove-tie', call(removeTie, { id: 't1' }), ['ties/t1']],
    ['log-visit', call(addVisit, visit), ['visits/new']],
    ['plan-visit', call(addVisit, { ...visit, date: '2026-11-23' }), ['visits/new']],
    ['edit-visit', call(editVisit, { id: 'v1', patch: { note: 'Good' } }), ['visits/v1']],
    ['remove-visit', call(removeVisit, { id: 'v1' }), ['visits/v1']],
    ['assess', call(assess, { personId: 'cy', evidence: 'told', stance: 1 }), ['assessments/new']],
    [
      'edit-assessment',
      call(editAssessment, { id: 'a1', patch: { stance: 0 } }),
      ['assessments/a1'],
    ],
    ['remove-assessment', call(removeAssessment, { id: 'a1' }), ['assessments/a1']],
    ['add-meeting', call(addMeeting, { name: 'Talk', kind: 'discussion' }), ['meetings/new']],
    ['edit-meeting', call(editMeeting, { id: 'm1', patch: { rule: 'vote' } }), ['meetings/m1']],
    ['remove-meeting', call(removeMeeting, { id: 'm1' }), ['forecasts/f1', 'meetings/m1']],
    ['seat-person', call(seatPerson, { meetingId: 'm1', personId: 'cy' }), ['meetings/m1']],
    ['unseat-person', call(unseatPerson, { meetingId: 'm1', personId: 'bo' }), ['meetings/m1']],
    ['invite-guest', call(inviteGuest, { meetingId: 'm1', by: 'us' }), ['meetings/m1']],
    ['uninvite-guest', call(uninviteGuest, { meetingId: 'm1', by: 'rival' }), ['meetings/m1']],
    ['edit-account', call(editAccount, { patch: { name: 'Other' } }), ['account/map']],
    ['edit-deal', call(editDeal, { patch: { product: 'Line' } }), ['account/map']],
    ['enter-stage', call(enterStage, { stage: 'decision' }), ['account/map']],
    ['add-team-member', call(addTeamMember, { name: 'Wu', role: 'manager' }), ['team/new']],
    ['edit-team-member', call(editTeamMember, { id: 'us1', patch: { name: 'Wu' } }), ['team/us1']],
    [
      'remove-team-member',
      call(removeTeamMember, { id: 'us1' }),
      ['people/ann', 'team/us1', 'visits/v1'],
    ],
    ['add-rival', call(addRival, { name: 'Beta' }), ['rivals/new']],
    ['edit-rival', call(editRival, { id: 'rival', patch: { note: 'Cheap' } }), ['rivals/rival']],
    [
      'remove-rival',
      call(removeRival, { id: 'rival' }),
      ['meetings/m1', 'rivalNotes/n1', 'rivals/rival', 'visits/v2'],
    ],
    ['add-rival-note', call(addRivalNote, { text: 'Cuts prices' }), ['rivalNotes/new']],
    [
      'edit-rival-note',
      call(editRivalNote, { id: 'n1', patch: { text: 'Cuts prices' } }),
      ['rivalNotes/n1'],
    ],
    ['remove-rival-note', call(removeRivalNote, { id: 'n1' }), ['rivalNotes/n1']],
    ['add-document', call(addDocument, { name: 'Final plan' }), ['documents/new']],
    ['edit-document', call(editDocument, { id: 'd1', patch: { shared: [] } }), ['documents/d1']],
    ['remove-document', call(removeDocument, { id: 'd1' }), ['documents/d1']],
    ['fill-role', call(fillRole, { role: 'coach', personId: 'cy' }), ['people/cy']],
    ['fill-role', call(fillRole, { role: 'decider', name: 'Di' }), ['people/new']],
    ['keep-forecast', call(keepForecast, forecast), ['forecasts/f1']],
    ['note-decision', call(noteDecision, { meetingId: 'm1', outcome: 'won' }), ['forecasts/f1']],
    ['remove-forecast', call(removeForecast, { id: 'f1' }), ['forecasts/f1']],
    ['plan-visit', call(planVisits, { personIds: ['cy'] }), ['visits/new']],
    ['set-gap-aside', call(setGapAside, aside), ['setAside/new']],
    [
      'set-gap-aside',
      call(setGapAside, { ...aside, rule: 'G12', subject: 'map' }),
      ['setAside/new', 'setAside/s1'],
    ],
    ['take-gap-back', call(takeGapBack, { rule: 'G12', subject: 'map' }), ['setAside/s1']],
    ['ask-question', call(askQuestion, { questionId: 'x', personId: 'cy' }), ['answers/new']],
    ['answer-question', call(answerQuestion, { id: 'q1', answer: 'Ann' }), ['answers/q1']],
    ['remove-answer', call(removeAnswer, { id: 'q1' }), ['answers/q1']],
    ['record-ask', call(recordAsk, { toPersonId: 'bo', forPersonId: 'cy' }), ['asks/new']],
    ['remove-ask', call(removeAsk, { id: 'k1' }), ['asks/k1']],
    [
      'place-people',
      call(placePeople, { places: [{ personId: 'cy', x: 1, y: 2 }] }),
      ['people/cy'],
    ],
    [
      'remove-person',
      call(removePerson, { id: 'ann' }),
      [
        'answers/q1',
        'asks/k1',
        'assessments/a1',
        'assessments/a2',
        'documents/d1',
        'meetings/m1',
        'people/ann',
        'people/bo',
        'ties/t1',
        'visits/v1',
        'visits/v2',
      ],
    ],
  ])('%s changes its own rows, and its inverse restores them', (intent, run, rows) => {
    const result = run();
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { label, changes } = result.value;
    expect(label.intent).toBe(intent);
    expect(changes.map(({ table, id }) => `${table}/${id}`).sort()).toEqual(rows);
    const after = applyChangeSet(fullMap, result.value);
    expect(after).not.toEqual(fullMap);
    expect(applyChangeSet(after, { changes: invertChanges(changes) })).toEqual(fullMap);
  });

  it.each([
    ['a person with a blank name', call(addPerson, { name: ' ' }), 'blank-name', 'name'],
    ['a person whose name is unseen', call(addPerson, { name: '\u200b' }), 'blank-name', 'name'],
    ['a name over its limit', call(addPerson, { name: 'x'.repeat(201) }), 'too-long', 'name'],
    [
      'a link that runs a script',
      call(editPerson, { id: 'ann', patch: { link: 'javascript:alert(1)' } }),
      'unsafe-link',
      'link',
    ],
    [
      'a day that does not exist',
      call(editPerson, { id: 'ann', patch: { leavesOn: '2026-02-30' } }),
      'no-such-day',
      'leavesOn',
    ],
    [
      'a rank beyond five',
      call(editPerson, { id: 'ann', patch: { formalRank: 6 } }),
      'wrong-value',
      'formalRank',
    ],
    ['an edit of nobody', call(editPerson, { ...gone, patch: {} }), 'no-such-row', 'people'],
    ['the removal of nobody', call(removePerson, gone), 'no-such-row', 'people'],
    ['a tie to oneself', call(addTie, { ...tie, toId: 'ann' }), 'same-person', 'toId'],
    ['a tie to nobody', call(addTie, { ...tie, toId: 'nobody' }), 'no-such-row', 'toId'],
    ['a tie from nobody', call(addTie, { ...tie, fromId: 'nobody' }), 'no-such-row', 'fromId'],
    [
      'a tie turned onto itself',
      call(editTie, { id: 't1', patch: { toId: 'ann' } }),
      'same-person',
      'toId',
    ],
    ['the removal of no tie', call(removeTie, gone), 'no-such-row', 'ties'],
    ['a visit to nobody', call(addVisit, { ...visit, personIds: [] }), 'nobody', 'personIds'],
    [
      'a visit to somebody unknown',
      call(addVisit, { ...visit, personIds: ['nobody'] }),
      'no-such-row',
      'personIds',
    ],
    ['a visit by no rival', call(addVisit, { ...visit, by: 'nobody' }), 'no-such-row', 'by'],
    [
      'a visit with none of ours',
      call(addVisit, { ...visit, teamIds: ['nobody'] }),
      'no-such-row',
      'teamIds',
    ],
    ['a visit on no day', call(addVisit, { ...visit, date: 'soon' }), 'no-such-day', 'date'],
    ['the removal of no visit', call(removeVisit, gone), 'no-such-row', 'visits'],
    [
      'an assessment of nobody',
      call(assess, { personId: 'nobody', evidence: 'told' }),
      'no-such-row',
      'personId',
    ],
    [
      'an assessment that nobody told us',
      call(editAssessment, { id: 'a1', patch: { toldById: 'nobody' } }),
      'no-such-row',
      'toldById',
    ],
    [
      'a question to nobody',
      call(askQuestion, { questionId: 'which-rivals', personId: 'nobody' }),
      'no-such-row',
      'personId',
    ],
    [
      'a gap set aside without a reason',
      call(setGapAside, { ...aside, reason: ' ' }),
      'no-reason',
      'reason',
    ],
    [
      'a gap set aside until yesterday',
      call(setGapAside, { ...aside, until: '2026-11-21' }),
      'day-is-over',
      'until',
    ],
    [
      'a gap brought back that is not aside',
      call(takeGapBack, { rule: 'G04', subject: 'map' }),
      'no-such-row',
      'setAside',
    ],
    ['visits planned to nobody', call(planVisits, { personIds: [] }), 'nobody', 'personIds'],
    [
      'visits planned to somebody unknown',
      call(planVisits, { personIds: ['cy', 'nobody'] }),
      'no-such-row',
      'personIds',
    ],
    [
      'a forecast kept of no meeting',
      call(keepForecast, { ...forecast, meetingId: 'nobody' }),
      'no-such-row',
      'meetingId',
    ],
    [
      'a forecast kept with a chance above 1',
      call(keepForecast, { ...forecast, win: 1.4 }),
      'wrong-value',
      'win',
    ],
    [
      'the decision of no meeting',
      call(noteDecision, { meetingId: 'nobody', outcome: 'won' }),
      'no-such-row',
      'meetingId',
    ],
    ['the removal of no forecast', call(removeForecast, gone), 'no-such-row', 'forecasts'],
    ['the removal of no note', call(removeRivalNote, gone), 'no-such-row', 'rivalNotes'],
    ['the removal of no paper', call(removeDocument, gone), 'no-such-row', 'documents'],
    ['a note that says nothing', call(addRivalNote, { text: ' ' }), 'nothing-written', 'text'],
    [
      'a note about no rival',
      call(addRivalNote, { text: 'Cheap', rivalId: 'nobody' }),
      'no-such-row',
      'rivalId',
    ],
    [
      'a paper given to nobody known',
      call(addDocument, { name: 'Plan', shared: [{ date: TODAY, personId: 'nobody' }] }),
      'no-such-row',
      'shared',
    ],
    [
      'a role for nobody',
      call(fillRole, { role: 'coach', personId: 'nobody' }),
      'no-such-row',
      'personId',
    ],
    ['a role for a blank name', call(fillRole, { role: 'coach', name: ' ' }), 'blank-name', 'name'],
    [
      'a counterpart who is not of our team',
      call(editPerson, { id: 'ann', patch: { counterparts: ['nobody'] } }),
      'no-such-row',
      'counterparts',
    ],
    [
      'an authority confirmed by nobody',
      call(editPerson, {
        id: 'ann',
        patch: { authorityChecks: [{ personId: 'nobody', date: TODAY, confirms: true }] },
      }),
      'no-such-row',
      'authorityChecks',
    ],
    [
      'a meeting led by nobody',
      call(editMeeting, { id: 'm1', patch: { chairId: 'nobody' } }),
      'no-such-row',
      'chairId',
    ],
    [
      'two seats for one person',
      call(editMeeting, {
        id: 'm1',
        patch: {
          seats: [
            { personId: 'cy', weight: 1, veto: false, speaks: true },
            { personId: 'cy', weight: 2, veto: false, speaks: true },
          ],
        },
      }),
      'duplicate-seat',
      'seats',
    ],
    [
      'a seat for nobody',
      call(seatPerson, { meetingId: 'm1', personId: 'nobody' }),
      'no-such-row',
      'seats',
    ],
    [
      'a seat in no meeting',
      call(seatPerson, { meetingId: 'nobody', personId: 'cy' }),
      'no-such-row',
      'meetings',
    ],
    [
      'a guest of no rival',
      call(inviteGuest, { meetingId: 'm1', by: 'nobody' }),
      'no-such-row',
      'guests',
    ],
    ['the removal of no meeting', call(removeMeeting, gone), 'no-such-row', 'meetings'],
    ['a map without a name', call(editAccount, { patch: { name: '' } }), 'blank-name', 'name'],
    [
      'a rival that is called like us',
      () => addRival(fullMap, { name: 'Acme' }, { ...context, newId: () => 'us' }),
      'wrong-value',
      'id',
    ],
    [
      'an id of nothing but spaces',
      () => addPerson(fullMap, { name: 'Di' }, { ...context, newId: () => '  ' }),
      'wrong-value',
      'id',
    ],
    ['the removal of no rival', call(removeRival, gone), 'no-such-row', 'rivals'],
    ['the removal of none of ours', call(removeTeamMember, gone), 'no-such-row', 'team'],
    [
      'an ask of somebody about himself',
      call(recordAsk, { toPersonId: 'ann', forPersonId: 'ann' }),
      'same-person',
      'forPersonId',
    ],
    [
      'an ask of nobody',
      call(recordAsk, { toPersonId: 'nobody', forPersonId: 'ann' }),
      'no-such-row',
      'toPersonId',
    ],
    [
      'a place for nobody',
      call(placePeople, { places: [{ personId: 'nobody', x: 0, y: 0 }] }),
      'no-such-row',
      'people',
    ],
    [
      'an answer to no question',
      call(answerQuestion, { ...gone, answer: 'Yes' }),
      'no-such-row',
      'answers',
    ],
  ])('refuses %s', (_what, run, code, at) => {
    const result = run();
    expect(result.ok ? 'done' : result.error).toMatchObject({ code, at });
  });

  it('says that one visit, or several, were planned', () => {
    const intentOf = (personIds: readonly string[]) => {
      const planned = call(planVisits, { personIds })();
      return planned.ok ? planned.value.label.intent : planned.error.code;
    };
    expect(intentOf(['cy'])).toBe('plan-visit');
    expect(intentOf(['cy', 'bo'])).toBe('plan-visits');
  });
});

describe('details of commands', () => {
  const after = (run: () => Result<ChangeSet>) => {
    const result = run();
    if (!result.ok) throw new Error(result.error.code);
    return applyChangeSet(fullMap, result.value);
  };

  it('removing a person leaves no mention of him anywhere', () => {
    const map = after(call(removePerson, { id: 'ann' }));
    expect(JSON.stringify(map)).not.toContain('"ann"');
    expect(map.visits.map(({ id, personIds }) => [id, personIds])).toEqual([['v2', ['bo']]]);
    expect(map.meetings[0]?.seats.map(({ personId }) => personId)).toEqual(['bo']);
    expect(map.people[0]?.authorityChecks).toHaveLength(1);
  });

  it('clearing a field makes it unknown', () => {
    const map = after(call(editMeeting, { id: 'm1', patch: { chairId: undefined } }));
    expect(map.meetings[0]).not.toHaveProperty('chairId');
  });

  it('unseating the chair leaves the meeting without one', () => {
    const map = after(call(unseatPerson, { meetingId: 'm1', personId: 'ann' }));
    expect(map.meetings[0]).not.toHaveProperty('chairId');
  });

  it('seating somebody again changes the seat that is there', () => {
    const map = after(call(seatPerson, { meetingId: 'm1', personId: 'bo', veto: true }));
    expect(map.meetings[0]?.seats).toHaveLength(2);
    expect(map.meetings[0]?.seats[1]).toMatchObject({ personId: 'bo', weight: 1, veto: true });
  });

  it('a stage entered twice on a day stands once', () => {
    const map = after(call(enterStage, { stage: 'research', since: '2026-01-01' }));
    expect(map.deal.stages).toEqual([{ stage: 'research', since: '2026-01-01' }]);
  });

  it('an edit that changes nothing has no changes', () => {
    const result = call(editPerson, { id: 'ann', patch: { name: 'Ann' } })();
    expect(result.ok && result.value.changes).toEqual([]);
  });
});
