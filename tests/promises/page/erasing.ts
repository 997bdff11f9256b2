import { addMeeting } from '../../../src/domain/commands/add-meeting';
import { addPerson } from '../../../src/domain/commands/add-person';
import { addTie } from '../../../src/domain/commands/add-tie';
import { addDocument } from '../../../src/domain/commands/add-document';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { assess } from '../../../src/domain/commands/assess';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { recordAsk } from '../../../src/domain/commands/record-ask';
import { seatPerson } from '../../../src/domain/commands/seat-person';
import { setGapAside } from '../../../src/domain/commands/set-gap-aside';
import { namesOf } from '../../../src/domain/erasing';
import type { Command } from '../../../src/domain/command';
import type { OpenMap } from '../../../src/editing/open-map';
import type { Storage } from '../../../src/storage/storage';

const TEXT_FIELDS = [
  'title',
  'department',
  'organisation',
  'group',
  'email',
  'phone',
  'viewOfNeed',
  'viewOfUs',
  'viewOfRival',
  'buyingCriteria',
  'strategy',
  'counterPlan',
  'remember',
  'notes',
  'privateNotes',
] as const;

/**
 * Puts a person onto the map who has the mark in his name and in every text of his, in rows that are
 * only about him, and under his name in texts about others; edits, takes back and brings again, and
 * keeps a snapshot. Brings his id.
 */
export async function addMarked(open: OpenMap, storage: Storage, mark: string): Promise<string> {
  const run = <Input>(command: Command<Input>, input: Input): string => {
    const done = open.run(command, input);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value.changes[0]?.id ?? '';
  };
  const name = `Old ${mark}`;
  const other = run(addPerson, { name: 'Somebody else' });
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, `${mark} ${field}`]));
  const personId = run(addPerson, { name, link: `https://example.com/${mark}`, ...texts });
  run(editPerson, { id: personId, patch: { name: `New ${mark}`, notes: `Changed ${mark}` } });
  run(addTie, { kind: 'trusts', fromId: other, toId: personId, note: `${mark} tie` });
  run(assess, { personId, evidence: 'told', toldById: other, note: `${mark} thinks` });
  run(assess, { personId: other, evidence: 'told', toldById: personId });
  run(addVisit, { date: '2026-11-01', by: 'us', personIds: [personId], note: `${mark} alone` });
  const personIds = [personId, other];
  run(addVisit, { date: '2026-11-02', by: 'us', personIds, learned: `New ${mark} agrees` });
  run(recordAsk, { toPersonId: other, forPersonId: personId, note: `${mark} asked` });
  run(askQuestion, { questionId: 'q', personId, note: `To New ${mark}` });
  const meetingId = run(addMeeting, { name: `With Old ${mark}`, kind: 'decision' });
  run(seatPerson, { meetingId, personId });
  run(editMeeting, { id: meetingId, patch: { chairId: personId } });
  run(addDocument, { name: 'Offer', shared: [{ date: '2026-11-03', personId }] });
  const aside = { rule: 'G21', subject: personId, severity: 'low' } as const;
  run(setGapAside, { ...aside, reason: `New ${mark} is away` });
  run(editPerson, { id: other, patch: { notes: `Knows New ${mark}` } });
  open.undo();
  open.redo();
  await storage.takeSnapshot(open.get(), 0, 'opened');
  run(editPerson, { id: personId, patch: { remember: `${mark} to the last` } });
  return personId;
}

/** Erases the person from all that is kept, and from the texts of others. */
export async function eraseMarked(open: OpenMap, storage: Storage, personId: string) {
  const entries = await storage.entriesSince(open.id, 0);
  const names = namesOf(open.get(), entries.ok ? entries.value : [], personId);
  const erased = await storage.erasePerson(open.id, { personId, names });
  open.lookAround();
  return erased;
}

/** How often a text stands in all that the browser holds for this address, and in what is on the screen. */
export async function countEverywhere(text: string, open: OpenMap): Promise<number> {
  const held = [
    ...(await databases()),
    ...(await privateFiles(await navigator.storage.getDirectory())),
    JSON.stringify(Object.entries(localStorage)),
    JSON.stringify(Object.entries(sessionStorage)),
    JSON.stringify([open.get(), open.history()]),
  ];
  return held.reduce((count, each) => count + each.split(text).length - 1, 0);
}

async function databases(): Promise<string[]> {
  const listed = await indexedDB.databases();
  return Promise.all(listed.map(({ name = '' }) => textOf(name)));
}

async function textOf(name: string): Promise<string> {
  const database = await answer(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const contents = await Promise.all(
    stores.map(async (store) => {
      const all = database.transaction(store).objectStore(store);
      return [await answer(all.getAllKeys()), await answer(all.getAll())];
    }),
  );
  database.close();
  return JSON.stringify(contents);
}

/** As their bytes are, one character a byte, with all that lies in folders below. */
async function privateFiles(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const texts: string[] = [];
  for await (const handle of folder.values()) {
    if (handle.kind === 'directory') texts.push(...(await privateFiles(handle)));
    else {
      const bytes = await (await handle.getFile()).arrayBuffer();
      texts.push(new TextDecoder('latin1').decode(bytes));
    }
  }
  return texts;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
  });
}
