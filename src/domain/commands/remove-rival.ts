import { removeRow } from '../command';
import type { Command } from '../command';

/** Removes a rival with its visits and invitations; notes about it stay, without its name. */
export const removeRival: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'rivals', id, 'remove-rival', (draft) => {
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
  });
