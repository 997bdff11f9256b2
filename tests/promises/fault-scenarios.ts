import { vi } from 'vitest';
import { addPerson } from '../../src/domain/commands/add-person';
import { addTie } from '../../src/domain/commands/add-tie';
import { editAccount } from '../../src/domain/commands/edit-account';
import { editPerson } from '../../src/domain/commands/edit-person';
import { removePerson } from '../../src/domain/commands/remove-person';
import { replaceMap } from '../../src/domain/commands/replace-map';
import type { Command, CommandContext } from '../../src/domain/command';
import { fail, ok } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import { OpenMap } from '../../src/editing/open-map';
import { openStorage } from '../../src/storage/open-storage';
import type { StorageOptions } from '../../src/storage/open-storage';
import type { EntryDraft, Storage } from '../../src/storage/storage';
import { folderOf, memoryCopy } from '../storage/memory-copy';
import { person, sampleMap, valueOf } from '../storage/samples';

/** A database with the tab that works on it. Every id is the same in each run. */
export class Workplace {
  readonly name: string;
  #storage: Storage | null = null;
  #ids = 0;

  constructor(name: string) {
    this.name = name;
  }

  readonly context = (): CommandContext => ({
    today: '2026-11-22',
    newId: () => {
      this.#ids += 1;
      return `id-${this.#ids}`;
    },
  });

  async open(options: StorageOptions = {}): Promise<Result<Storage>> {
    const opened = await openStorage({ secondCopy: memoryCopy, ...options, name: this.name });
    if (opened.ok) this.#storage = opened.value;
    return opened;
  }

  get storage(): Storage {
    if (this.#storage === null) throw new Error('The storage is not open.');
    return this.#storage;
  }

  async close(): Promise<void> {
    vi.useRealTimers();
    this.#storage?.close();
    this.#storage = null;
    await aMoment();
  }

  /** The time of the map stands still until somebody moves it on. */
  async openMap(): Promise<OpenMap> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    return new OpenMap(this.storage, valueOf(await this.storage.load('map')), this.context);
  }

  /** The command as an entry of the journal, on the map as it is stored. */
  async draft<Input>(command: Command<Input>, input: Input): Promise<EntryDraft> {
    const { map } = valueOf(await this.storage.load('map'));
    const { label, changes } = valueOf(command(map, input, this.context()));
    return { label, changes, step: this.context().newId(), at: '2026-11-22T00:00:00.000Z' };
  }
}

const MOST_TURNS = 2_000;

export interface Scenario {
  readonly name: string;
  /** With a map of three people open, once; what it returns is handed to `act`. */
  readonly prepare?: (at: Workplace) => Promise<unknown>;
  /** What is done while a step of it fails. Brings what was said of it. */
  readonly act: (at: Workplace, prepared: never) => Promise<readonly Result<unknown>[]>;
}

function scenario<P>(
  name: string,
  act: (at: Workplace, prepared: P) => Promise<readonly Result<unknown>[]>,
  prepare?: (at: Workplace) => Promise<P>,
): Scenario {
  return { name, act, ...(prepare && { prepare }) };
}

/** One commit of these drafts, at once or one a time. */
function committing(name: string, drafts: (at: Workplace) => Promise<EntryDraft[]>): Scenario {
  return scenario(name, async (at, ready) => [await at.storage.commit('map', 0, ready)], drafts);
}

/** Closes, and opens again on what `meanwhile` has left. */
function opening(
  name: string,
  meanwhile: (at: Workplace) => Promise<void> | void,
  options: StorageOptions = {},
): Scenario {
  return scenario(
    name,
    async (at) => {
      const opened = await at.open(options);
      if (!opened.ok) return [opened];
      const maps = await opened.value.list();
      // To the user an empty list is a loss.
      if (maps.ok && maps.value.length === 0) throw new Error('It opened without the map.');
      return [opened, maps];
    },
    async (at) => {
      await at.close();
      await meanwhile(at);
    },
  );
}

/** What is done on the open map, up to the moment when its saving is told. */
function editing(name: string, work: (open: OpenMap) => void): Scenario {
  return scenario<OpenMap>(
    name,
    async (_, open) => {
      work(open);
      open.keepNow();
      return [await told(open)];
    },
    (at) => at.openMap(),
  );
}

/** What the screen says in the end of how the saving went; the pauses between tries are not waited for. */
async function told(open: OpenMap): Promise<Result<unknown>> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const saving = open.saving();
    if (saving.state === 'failed') return fail(saving.failure);
    if (saving.state === 'saved') return ok(saving);
    await new Promise(setImmediate);
    vi.advanceTimersByTime(10);
  }
  throw new Error('It is still saving.');
}

/** Closing lets go of the second copy a moment later. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const zhao = { name: 'Zhao Lei' };
/** A format that only the scenario of upgrading knows. */
export const NEWER_FORMAT = {
  version: 2,
  migrations: [{ version: 2, migrate: (map: object) => ({ ...map, notes: 'migrated' }) }],
};

export const SCENARIOS: readonly Scenario[] = [
  opening('opening', () => undefined),
  opening('opening and upgrading', () => undefined, { format: NEWER_FORMAT }),
  opening('opening after the database was dropped', async ({ name }) => {
    indexedDB.deleteDatabase(name);
    await aMoment();
  }),
  opening('opening after the second copy was lost', ({ name }) => folderOf(name).wipe()),
  opening('opening after the end of the second copy was lost', ({ name }) => {
    for (const file of folderOf(name).files) file.bytes = file.bytes.slice(0, -10);
  }),
  scenario('listing', async ({ storage }) => [await storage.list()]),
  scenario('loading', async ({ storage }) => [await storage.load('map')]),
  scenario('creating a map', async ({ storage }) => [await storage.create(sampleMap('other'))]),
  scenario('keeping the maps of a file', async ({ storage }) => [
    await storage.createAll([sampleMap('other'), sampleMap('third')]),
  ]),
  scenario('creating a map whose id is taken', async ({ storage }) => [
    await storage.create(sampleMap('map', { name: 'Not this one' })),
  ]),
  committing('adding a person', async (at) => [await at.draft(addPerson, zhao)]),
  committing('editing a person', async (at) => [
    await at.draft(editPerson, { id: 'a', patch: { title: 'Head of purchasing' } }),
  ]),
  committing('removing a person with his ties', async (at) => [
    await at.draft(removePerson, { id: 'a' }),
  ]),
  scenario(
    'erasing a person',
    async ({ storage }) => [
      await storage.erasePerson('map', { personId: 'a', names: ['Person a'] }),
    ],
    async (at) => {
      const edit = await at.draft(editPerson, { id: 'a', patch: { title: 'Head of purchasing' } });
      const rest = await at.draft(editPerson, { id: 'b', patch: { notes: 'Knows Person a' } });
      valueOf(await at.storage.commit('map', 0, [edit, rest]));
    },
  ),
  committing('renaming the map', async (at) => [
    await at.draft(editAccount, { patch: { name: 'Renamed' } }),
  ]),
  committing('several entries at once', async (at) => [
    await at.draft(addPerson, zhao),
    await at.draft(addTie, { kind: 'trusts', fromId: 'b', toId: 'c' }),
    await at.draft(editAccount, { patch: { notes: 'Noted' } }),
  ]),
  committing('replacing the whole map', async (at) => [
    await at.draft(replaceMap, {
      map: { ...sampleMap(), people: ['b', 'x', 'y', 'z'].map((id) => person(id)) },
    }),
  ]),
  scenario('following another tab', async ({ storage }) => [await storage.entriesSince('map', 0)]),
  scenario('deleting a map', async ({ storage }) => [await storage.remove('map')]),
  scenario(
    'restoring a deleted map',
    async ({ storage }) => [await storage.restore('map')],
    ({ storage }) => storage.remove('map'),
  ),
  scenario('deleting a map for good', async ({ storage }) => [await storage.purge('map')]),
  scenario(
    'deleting a deleted map for good',
    async ({ storage }) => [await storage.purge('map')],
    ({ storage }) => storage.remove('map'),
  ),
  scenario('remembering a preference', async ({ storage }) => [
    await storage.rememberPreference('theme', 'dark'),
  ]),
  scenario(
    'remembering another preference',
    async ({ storage }) => [await storage.rememberPreference('theme', 'light')],
    ({ storage }) => storage.rememberPreference('theme', 'dark'),
  ),
  scenario('remembering a file copy', async ({ storage }) => [
    await storage.rememberFileCopy('map', '2026-11-22T00:00:00.000Z'),
  ]),
  scenario('taking a snapshot', async ({ storage }) => [
    await storage.takeSnapshot(sampleMap(), 0, 'editing'),
  ]),
  scenario('comparing both copies', async ({ storage }) => [await storage.compareContents()]),
  scenario('saying what is where', async ({ storage }) => [await storage.whereabouts()]),
  editing('an edit on the screen', (open) => open.run(addPerson, zhao)),
  editing('typing', (open) => {
    for (const notes of ['N', 'No', 'Not', 'Note']) {
      open.run(editAccount, { patch: { notes } }, { step: 'typing' });
    }
  }),
  editing('an edit taken back and brought again', (open) => {
    open.run(addPerson, zhao);
    open.undo();
    open.redo();
  }),
  scenario<OpenMap>(
    'an edit as the page is left',
    async (_, open) => {
      open.run(addPerson, zhao);
      open.run(editAccount, { patch: { notes: 'Noted' } });
      open.close();
      return [await told(open)];
    },
    (at) => at.openMap(),
  ),
];
