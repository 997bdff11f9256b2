import type { AccountMap } from '../../../src/domain/account-map';
import { addPerson } from '../../../src/domain/commands/add-person';
import { editAccount } from '../../../src/domain/commands/edit-account';
import type { OpenMap } from '../../../src/editing/open-map';

/** Every so many edits, one is typed into the notes of the map, where it takes the place of the last. */
const TYPED_EVERY = 3;

/** What is found of the numbered edits: who was added, as often as he is there, and what was typed last. */
export interface FoundEdits {
  readonly added: readonly number[];
  readonly typed: number;
}

/**
 * Makes the edit of this number; typed ones wait a moment for the next before they are written.
 * Each person added carries as many letters as `weight` says.
 */
export function makeEdit(open: OpenMap, number: number, weight = 0): void {
  const made =
    number % TYPED_EVERY === 0
      ? open.run(editAccount, { patch: { notes: String(number) } }, { step: 'typing' })
      : open.run(addPerson, { name: `Edit ${number}`, notes: 'x'.repeat(weight) });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
}

export function findEdits({ people, notes }: AccountMap): FoundEdits {
  const added = people.flatMap(({ name }) =>
    name.startsWith('Edit ') ? [Number(name.slice(5))] : [],
  );
  return { added: added.sort((a, b) => a - b), typed: Number(notes ?? 0) };
}

/** The edits from 1 to `acknowledged` that are not there, and those that are there twice. */
export function judgeEdits(
  { added, typed }: FoundEdits,
  acknowledged: number,
): { lost: number[]; doubled: number[] } {
  const numbers = Array.from({ length: acknowledged }, (_, index) => index + 1);
  const there = new Set(added);
  return {
    lost: numbers.filter((n) => (n % TYPED_EVERY === 0 ? n > typed : !there.has(n))),
    doubled: added.filter((n, index) => added[index - 1] === n),
  };
}

/** The number of the last edit that is there. */
export function lastEdit({ added, typed }: FoundEdits): number {
  return Math.max(typed, ...added, 0);
}
