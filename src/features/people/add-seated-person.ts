import { applyChangeSet, composeChanges } from '../../domain/change-set';
import type { Command } from '../../domain/command';
import { addPerson } from '../../domain/commands/add-person';
import type { AddPersonInput } from '../../domain/commands/add-person';
import { seatPerson } from '../../domain/commands/seat-person';
import { ok } from '../../domain/result';

/** Somebody new, with a seat in a meeting if one is named: one step for undo. */
export const addSeatedPerson: Command<{
  person: AddPersonInput;
  meetingId?: string | undefined;
}> = (map, { person, meetingId }, context) => {
  const added = addPerson(map, person, context);
  if (!added.ok || meetingId === undefined) return added;
  const { label, changes } = added.value;
  const personId = label.subject?.id ?? '';
  const seated = seatPerson(applyChangeSet(map, added.value), { meetingId, personId }, context);
  if (!seated.ok) return seated;
  return ok({ label, changes: composeChanges([...changes, ...seated.value.changes]) });
};
