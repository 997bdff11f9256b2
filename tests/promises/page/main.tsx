import { createRoot } from 'react-dom/client';
import type { AccountMap } from '../../../src/domain/account-map';
import { newMap } from '../../../src/domain/commands/new-map';
import type { Failure, Result } from '../../../src/domain/result';
import { OpenMapProvider } from '../../../src/editing/open-map-context';
import { OpenMap } from '../../../src/editing/open-map';
import type { Saving } from '../../../src/editing/open-map';
import { FIRST_SESSION } from '../../../src/editing/session';
import { createStore } from '../../../src/editing/store';
import { serializeMapFile } from '../../../src/files/map-file';
import { openStorage } from '../../../src/storage/open-storage';
import type { StorageOptions } from '../../../src/storage/open-storage';
import type { OpeningReport, Storage } from '../../../src/storage/storage';
import { dumpBare, holdOlder, writeBare } from './bare-database';
import { keepDebounced, keepOnSuccess, readControl } from './controls';
import { findMaps, importFile, importOneByOne, replaceByFile } from './imports';
import { addMarked, countEverywhere, eraseMarked } from './erasing';
import { findEdits, makeEdit } from './numbered-edits';
import type { FoundEdits } from './numbered-edits';
import { runTabCommands } from './tab-commands';
import type { TabCommands } from './tab-commands';

// The storage and the open map of the app, without its screens: what the tests drive through kills,
// torn logs and full disks. Each edit that is said to be saved is reported to the test.

const TODAY = '2026-11-22';

/** Given by the test: called with the number of the last edit that is called saved. */
declare const acknowledge: (number: number) => void;

interface Started {
  readonly failure: Failure | null;
  readonly report: OpeningReport | null;
  /** How many maps there were. */
  readonly maps: number;
}

let storage: Storage;
let open: OpenMap;
let lastEdit = 0;
/** How often another tab was faster. */
let refusals = 0;

function context() {
  return { today: TODAY, newId: () => crypto.randomUUID() };
}

/** Opens the storage as the app does, and its only map, which is made when there is none. */
async function start(options: StorageOptions = {}): Promise<Started> {
  const opened = await openStorage(options);
  if (!opened.ok) return { failure: opened.error, report: null, maps: 0 };
  storage = counting(opened.value);
  const maps = valueOf(await storage.list());
  const mapId = maps[0]?.id ?? (await createMap()).id;
  open = new OpenMap(storage, valueOf(await storage.load(mapId)), context);
  open.subscribe(reportSaved);
  await listenToLeaving();
  return { failure: null, report: storage.opening, maps: maps.length };
}

/** Opens the storage as an app would whose format is one newer. */
function startNewer(): Promise<Started> {
  const migrations = [{ version: 2, migrate: (map: object) => ({ ...map }) }];
  return start({ format: { version: 2, migrations } });
}

function counting(counted: Storage): Storage {
  return {
    ...counted,
    commit: async (...parameters) => {
      const result = await counted.commit(...parameters);
      if (!result.ok && result.error.code === 'revision-moved') refusals += 1;
      return result;
    },
  };
}

async function createMap(): Promise<AccountMap> {
  const input = { name: 'Grid renewal', customer: 'Northern Power', people: ['Shared'] };
  const map = valueOf(newMap(input, context()));
  valueOf(await storage.create(map));
  return map;
}

/** What the app has around an open map, and with it the listeners that write when the page is left. */
function listenToLeaving(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  return new Promise((resolve) => {
    createRoot(root).render(
      <OpenMapProvider
        open={open}
        today={createStore(TODAY)}
        session={createStore(FIRST_SESSION)}
        raise={() => undefined}
      >
        <output ref={() => resolve()} />
      </OpenMapProvider>,
    );
  });
}

function reportSaved(): void {
  const saving = open.saving();
  const inBoth = saving.state === 'saved' && saving.missing === undefined;
  if (inBoth && lastEdit > 0) acknowledge(lastEdit);
}

/** A file is read, and is about to be kept. */
function reportRead(): void {
  acknowledge(1);
}

/** Makes edits from this number on, in bursts with short rests, until the page is no more. */
async function keepEditing(from: number): Promise<void> {
  for (let number = from; ; number += 1) {
    edit(number, 1);
    if (Math.random() < 0.5) await savedOrFailed();
    if (Math.random() < 0.2) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Makes edits from this number on, as many as asked for, and returns before they are written. */
function edit(from: number, count: number, weight = 0): void {
  for (let number = from; number < from + count; number += 1) {
    lastEdit = number;
    makeEdit(open, number, weight);
  }
}

/** Makes the edits and leaves the page before any of them can be written. */
function editAndLeave(from: number, count: number, address: string | null): void {
  edit(from, count);
  if (address === null) window.location.reload();
  else window.location.assign(address);
}

/** What the user is told once all that was edited is saved, or a part of it could not be. */
function savedOrFailed(): Promise<Saving> {
  return new Promise((resolve) => {
    const look = () => {
      const saving = open.saving();
      if (saving.state === 'saving') return;
      stop();
      resolve(saving);
    };
    const stop = open.subscribe(look);
    look();
  });
}

/** The numbered edits in the map as it is stored. */
async function readStored(): Promise<FoundEdits> {
  return findEdits(valueOf(await storage.load(open.id)).map);
}

/** The numbered edits in the map as it is on the screen. */
function readShown(): FoundEdits {
  return findEdits(open.get());
}

/** The text of the file that is offered when nothing can be stored. */
function fileText(): string {
  return serializeMapFile(open.get(), { exportedAt: new Date().toISOString() });
}

/** The map on the screen and the stored one. */
async function readTab() {
  open.lookAround();
  return { shown: open.get(), stored: valueOf(await storage.load(open.id)).map, refusals };
}

/** How often a text stands in the rows of the map. */
async function countRows(text: string): Promise<number> {
  const { map } = valueOf(await storage.load(open.id));
  return JSON.stringify(map).split(text).length - 1;
}

/** Where the two copies of a map have one revision and different content. */
async function contradictions(): Promise<number> {
  return valueOf(await storage.compareContents()).length;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const driven = {
  start,
  startNewer,
  keepEditing,
  edit,
  editAndLeave,
  savedOrFailed,
  readStored,
  readShown,
  fileText,
  readTab,
  contradictions,
  addMarked: (mark: string) => addMarked(open, storage, mark),
  eraseMarked: (personId: string) => eraseMarked(open, storage, personId),
  countEverywhere: (text: string) => countEverywhere(text, open),
  countRows,
  runTabCommands: (commands: TabCommands) => runTabCommands(open, commands),
  importFile: (text: string) => importFile(storage, text, reportRead),
  importOneByOne: (text: string) => importOneByOne(storage, text, reportRead),
  replaceByFile: (id: string, text: string) => replaceByFile(storage, id, text, reportRead),
  findMaps: () => findMaps(storage),
  keepOnSuccess: (from: number) => keepOnSuccess(from, acknowledge),
  keepDebounced: (from: number) => keepDebounced(from, acknowledge),
  readControl,
  writeBare,
  holdOlder,
  dumpBare,
};

/** What a test calls on the page. */
export type Driven = typeof driven;

Object.assign(window, { driven });
