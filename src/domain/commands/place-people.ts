import { patchRow, startDraft } from '../command';
import type { Command } from '../command';
import { ok } from '../result';

export interface Place {
  readonly personId: string;
  readonly x: number;
  readonly y: number;
}

/** Keeps where the user put people in the lens Free, in pixels of the drawing. */
export const placePeople: Command<{ places: readonly Place[] }> = (map, { places }) => {
  const draft = startDraft(map);
  for (const { personId, x, y } of places) {
    const place = { x: Math.round(x), y: Math.round(y) };
    const row = patchRow(map, 'people', personId, { place });
    if (!row.ok) return row;
    draft.put('people', row.value);
  }
  const [first] = places;
  const subject =
    first && places.length === 1 ? { table: 'people' as const, id: first.personId } : undefined;
  return ok(draft.done({ intent: 'place-people', ...(subject && { subject }) }));
};
