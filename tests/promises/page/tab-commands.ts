import { seededRandom } from '../../../bench/seeded-random';
import { addPerson } from '../../../src/domain/commands/add-person';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { removePerson } from '../../../src/domain/commands/remove-person';
import type { OpenMap } from '../../../src/editing/open-map';

/** A field of the shared person that only this tab writes. */
const FIELDS = ['title', 'department'] as const;

export interface TabCommands {
  /** 0 or 1. */
  readonly tab: number;
  readonly seed: number;
  readonly count: number;
}

/**
 * Runs that many commands as one of two tabs does: people added, the one shared person edited and
 * typed about, people added and removed again, steps taken back and brought again. Returns the names
 * of the people that must be there in the end, and what the tab's field of the shared person must say.
 */
export async function runTabCommands(
  open: OpenMap,
  { tab, seed, count }: TabCommands,
): Promise<{ names: string[]; field: string }> {
  const random = seededRandom(seed * 2 + tab);
  const names: string[] = [];
  const shared = open.get().people.find(({ name }) => name === 'Shared')?.id ?? '';
  let field = '';
  const add = (name: string) => {
    const added = open.run(addPerson, { name });
    return added.ok ? (added.value.changes[0]?.id ?? '') : '';
  };
  for (let nth = 0; nth < count; nth += 1) {
    const name = `Tab ${tab}, ${nth}`;
    const chance = random();
    if (chance < 0.5) {
      add(name);
      names.push(name);
    } else if (chance < 0.75) {
      field = name;
      const input = { id: shared, patch: { [FIELDS[tab] ?? 'title']: field } };
      open.run(editPerson, input, chance < 0.6 ? {} : { step: `typing-${tab}` });
    } else if (chance < 0.9) {
      const id = add(`${name}, for a moment`);
      open.run(removePerson, { id });
    } else {
      // A step of its own: the other tab may be about to take back its last one itself.
      add(name);
      names.push(name);
      open.undo();
      open.redo();
    }
    if (random() < 0.75) await new Promise((resolve) => setTimeout(resolve, random() * 20));
  }
  open.keepNow();
  return { names, field };
}
