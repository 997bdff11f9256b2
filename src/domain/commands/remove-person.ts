import type { AccountMap } from '../account-map';
import { removeRow } from '../command';
import type { Command, Draft } from '../command';

/**
 * Removes a person and every mention of him: ties, seats, assessments and asks go with him; visits,
 * documents and checks keep what they say of others.
 */
export const removePerson: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'people', id, 'remove-person', (draft) => {
    removeWhatIsOnlyAbout(map, id, draft);
    removeMentions(map, id, draft);
  });

function removeWhatIsOnlyAbout(map: AccountMap, id: string, draft: Draft): void {
  for (const tie of map.ties) {
    if (tie.fromId === id || tie.toId === id) draft.remove('ties', tie.id);
  }
  for (const ask of map.asks) {
    if (ask.toPersonId === id || ask.forPersonId === id) draft.remove('asks', ask.id);
  }
  for (const assessment of map.assessments) {
    if (assessment.personId === id) draft.remove('assessments', assessment.id);
  }
  for (const visit of map.visits) {
    if (!visit.personIds.includes(id)) continue;
    const personIds = visit.personIds.filter((personId) => personId !== id);
    if (personIds.length === 0) draft.remove('visits', visit.id);
    else draft.put('visits', { ...visit, personIds });
  }
}

function removeMentions(map: AccountMap, id: string, draft: Draft): void {
  const speaksOf = ({ personId }: { personId: string }) => personId === id;
  const others = <T extends { personId: string }>(rows: T[]) =>
    rows.filter((row) => !speaksOf(row));
  for (const person of map.people) {
    if (person.id === id || !person.authorityChecks.some(speaksOf)) continue;
    draft.put('people', { ...person, authorityChecks: others(person.authorityChecks) });
  }
  for (const assessment of map.assessments) {
    if (assessment.toldById !== id || assessment.personId === id) continue;
    const { toldById: _removed, ...rest } = assessment;
    draft.put('assessments', rest);
  }
  for (const meeting of map.meetings) {
    const { chairId, ...rest } = meeting;
    if (chairId !== id && !meeting.seats.some(speaksOf)) continue;
    const chair = chairId === undefined || chairId === id ? {} : { chairId };
    draft.put('meetings', { ...rest, ...chair, seats: others(meeting.seats) });
  }
  for (const document of map.documents) {
    if (!document.shared.some(speaksOf)) continue;
    draft.put('documents', { ...document, shared: others(document.shared) });
  }
  for (const answer of map.answers) {
    if (answer.personId !== id) continue;
    const { personId: _removed, ...rest } = answer;
    draft.put('answers', rest);
  }
}
