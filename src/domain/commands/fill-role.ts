import { rowsById } from '../account-map';
import type { Person } from '../account-map';
import { applyChangeSet, composeChanges } from '../change-set';
import type { Command } from '../command';
import type { RoleToFill } from '../coverage';
import { fail, ok } from '../result';
import { addPerson } from './add-person';
import { editPerson } from './edit-person';

/** Either somebody on the map or the name of somebody new. */
export type FillRoleInput = { readonly role: RoleToFill } & (
  | { readonly personId: string; readonly name?: never }
  | { readonly name: string; readonly personId?: never }
);

/** Says who plays a part in the purchase; somebody new is put on the map with it, as one step. */
export const fillRole: Command<FillRoleInput> = (map, { role, personId, name }, context) => {
  if (personId === undefined) {
    const added = addPerson(map, { name }, context);
    if (!added.ok) return added;
    const id = added.value.label.subject?.id ?? '';
    const filled = fillRole(applyChangeSet(map, added.value), { role, personId: id }, context);
    if (!filled.ok) return filled;
    const { label, changes } = filled.value;
    return ok({ label, changes: composeChanges([...added.value.changes, ...changes]) });
  }
  const person = rowsById(map.people).get(personId);
  if (!person) return fail({ code: 'no-such-row', at: 'personId' });
  const edited = editPerson(map, { id: personId, patch: playing(person, role) }, context);
  if (!edited.ok) return edited;
  const { changes, label } = edited.value;
  return ok({ changes, label: { ...label, intent: 'fill-role' } });
};

function playing(person: Person, role: RoleToFill): Partial<Person> {
  const { keyRoles, purchaseRoles, recommends } = person;
  switch (role) {
    case 'decider':
    case 'influencer':
    case 'recommender':
      return { decisionRole: role };
    case 'recommender:technical':
    case 'recommender:financial':
    case 'recommender:management': {
      const side = role.slice('recommender:'.length) as Person['recommends'][number];
      return { decisionRole: 'recommender', recommends: including(recommends, side) };
    }
    case 'money-holder':
      return { holdsMoney: true };
    case 'coach':
    case 'technical-gatekeeper':
      return { keyRoles: including(keyRoles, role) };
    case 'gatekeeper':
    case 'user':
    case 'purchaser':
      return { purchaseRoles: including(purchaseRoles, role) };
  }
}

function including<T>(roles: readonly T[], role: T): T[] {
  return roles.includes(role) ? [...roles] : [...roles, role];
}
