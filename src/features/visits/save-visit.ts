import { applyChangeSet, composeChanges } from '../../domain/change-set';
import type { Command } from '../../domain/command';
import { addRival } from '../../domain/commands/add-rival';
import { addVisit } from '../../domain/commands/add-visit';
import { editVisit } from '../../domain/commands/edit-visit';
import { ok } from '../../domain/result';
import type { VisitFields } from './visit-draft';

export interface SaveVisitInput {
  /** The visit to change; a new one without it. */
  readonly id?: string;
  readonly by: { readonly kind: 'us' } | { readonly kind: 'rival'; readonly id: string };
  readonly fields: VisitFields;
}

/** Adds the visit or replaces its fields. */
const saveKnown: Command<SaveVisitInput> = (map, { id, by, fields }, context) => {
  const who = by.kind === 'us' ? 'us' : by.id;
  return id === undefined
    ? addVisit(map, { ...fields, by: who }, context)
    : editVisit(map, { id, patch: { ...fields, by: who } }, context);
};

export type SaveVisitByNameInput = Omit<SaveVisitInput, 'by'> & {
  readonly by: SaveVisitInput['by'] | { readonly kind: 'new-rival'; readonly name: string };
};

/** Saves a visit; a rival who is only a name yet is added in the same step. */
export const saveVisit: Command<SaveVisitByNameInput> = (map, { by, ...input }, context) => {
  if (by.kind !== 'new-rival') return saveKnown(map, { ...input, by }, context);
  const name = by.name.trim();
  const known = map.rivals.find((rival) => rival.name.trim() === name);
  if (known) return saveKnown(map, { ...input, by: { kind: 'rival', id: known.id } }, context);
  const rival = addRival(map, { name }, context);
  if (!rival.ok) return rival;
  const id = rival.value.changes[0]?.id ?? '';
  const visit = saveKnown(
    applyChangeSet(map, rival.value),
    { ...input, by: { kind: 'rival', id } },
    context,
  );
  if (!visit.ok) return visit;
  const changes = composeChanges([...rival.value.changes, ...visit.value.changes]);
  return ok({ label: visit.value.label, changes });
};
