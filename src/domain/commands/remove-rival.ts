import { rowOf } from '../change-set';
import { startDraft } from '../command';
import type { Command } from '../command';
import { fail, ok } from '../result';

/** Removes a rival with its visits and invitations; notes about it stay, without its name. */
export const removeRival: Command<{ id: string }> = (map, { id }) => {
  if (rowOf(map, 'rivals', id) === null) return fail({ code: 'no-such-row', at: 'rivals' });
  const draft = startDraft(map);
  draft.remove('rivals', id);
  for (const visit of map.visits) {
    if (visit.by === id) draft.remove('visits', visit.id);
  }
  for (const meeting of map.meetings) {
    const guests = meeting.guests.filter((guest) => guest.by !== id);
    if (guests.length < meeting.guests.length) draft.put('meetings', { ...meeting, guests });
  }
  for (const note of map.rivalNotes) {
    if (note.rivalId !== id) continue;
    const { rivalId: _removed, ...rest } = note;
    draft.put('rivalNotes', rest);
  }
  return ok(draft.done({ intent: 'remove-rival', subject: { table: 'rivals', id } }));
};
