import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { newMap } from '../../src/domain/commands/new-map';
import { OpenMap } from '../../src/editing/open-map';
import { openStorage } from '../../src/storage/open-storage';
import type { Storage } from '../../src/storage/storage';
import { giveLocalStorage } from '../storage/local-storage';
import { memoryCopy } from '../storage/memory-copy';
import { newDatabaseName, valueOf } from '../storage/samples';
import { DEEDS, plainMapOf } from './plain-map';
import type { PlainMap } from './plain-map';
import { TRIES } from './tries';

// Without it every opening would be one after an unclean end.
beforeAll(giveLocalStorage);

const TIMEOUT = 30 * 60_000;
const COMMANDS = 50;

const deeds = Object.keys(DEEDS) as (keyof typeof DEEDS)[];

const action = fc.record({
  // What changes least first: a sequence that fails is shrunk towards it.
  kind: fc.constantFrom('undo', 'redo', 'reload', ...deeds, ...deeds, 'undo', 'redo'),
  one: fc.nat({ max: 99 }),
  other: fc.nat({ max: 99 }),
});

let ids = 0;

function context() {
  ids += 1;
  const id = `id-${ids}`;
  return { today: '2026-11-22', newId: () => id };
}

/** Opens everything anew, as a reload of the page does. */
async function openAnew(name: string): Promise<{ storage: Storage; open: OpenMap }> {
  const storage = valueOf(await openStorage({ name, secondCopy: memoryCopy }));
  const kept = valueOf(await storage.list());
  if (kept.length === 0) {
    const map = valueOf(newMap({ name: 'Grid renewal', customer: 'Northern Power' }, context()));
    valueOf(await storage.create(map));
    kept.push(...valueOf(await storage.list()));
  }
  return { storage, open: new OpenMap(storage, valueOf(await storage.load(kept[0]!.id)), context) };
}

async function close({ storage, open }: { storage: Storage; open: OpenMap }): Promise<void> {
  open.keepNow();
  await vi.waitFor(() => expect(open.saving()).toEqual({ state: 'saved' }), { interval: 1 });
  open.close();
  storage.close();
}

test(
  `model-commands: after any commands, undo, redo and reloads a map is what a plain model says (${TRIES['model-commands']} × ${COMMANDS})`,
  { timeout: TIMEOUT },
  async () => {
    const sequence = fc.array(action, { minLength: COMMANDS, maxLength: COMMANDS });
    const property = fc.asyncProperty(sequence, async (actions) => {
      const name = newDatabaseName();
      let opened = await openAnew(name);
      let plain = plainMapOf(opened.open.get());
      const done: PlainMap[] = [];
      let undone: PlainMap[] = [];
      /** What could be brought again before the step that goes on. */
      let undoneBefore: PlainMap[] = [];
      let typing: string | null = null;
      /** The typing that has changed something already: what follows it is of the same step. */
      let typed: string | null = null;
      for (const [nth, { kind, one, other }] of actions.entries()) {
        if (kind === 'undo' || kind === 'redo') {
          const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
          opened.open[kind]();
          const former = from.pop();
          if (former !== undefined) {
            to.push(plain);
            plain = former;
          }
        } else if (kind === 'reload') {
          await close(opened);
          opened = await openAnew(name);
        } else {
          const before = structuredClone(plain);
          const goesOn = kind === 'typeNotes' && typing !== null && typing === typed;
          typing = kind === 'typeNotes' ? (typing ?? `typing-${nth}`) : null;
          DEEDS[kind](opened.open, plain, { one, other, typing: typing ?? '' });
          if (JSON.stringify(plain) !== JSON.stringify(before)) {
            if (!goesOn) {
              done.push(before);
              undoneBefore = undone;
            }
            undone = [];
            typed = typing;
            // Typed back to what was there before, it is no step at all.
            if (goesOn && JSON.stringify(plain) === JSON.stringify(done.at(-1))) {
              done.pop();
              undone = undoneBefore;
              typed = null;
            }
          }
        }
        if (kind !== 'typeNotes') typing = null;
        expect(plainMapOf(opened.open.get())).toEqual(plain);
      }
      await close(opened);
      const last = await openAnew(name);
      expect(plainMapOf(last.open.get())).toEqual(plain);
      await close(last);
      indexedDB.deleteDatabase(name);
    });
    await fc.assert(property, { numRuns: TRIES['model-commands'] });
  },
);
