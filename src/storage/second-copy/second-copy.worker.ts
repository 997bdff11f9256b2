import type { Result } from '../../domain/result';
import type { Answer, Ask } from './messages';
import { createSecondCopy } from './second-copy';
import type { ClaimSlots, SecondCopy, Slot, SlotFiles } from './second-copy';
import type { LogFile } from './slot-log';

// The second copy in the browser's private files (OPFS), which only a worker can write in place and
// flush. What a page asks for comes as a message with the name of a method, and goes back as one.

/** How many tabs can have a second copy at the same time. */
const SLOTS = 6;

let copy: SecondCopy | undefined;

self.onmessage = async (event: MessageEvent<Ask>) => {
  const { number, method, arguments: given } = event.data;
  if (method === 'open') {
    const [name, tab] = given as [string, string];
    copy = createSecondCopy({ claim: slotsOf(name), factory: indexedDB, name, tab });
    return;
  }
  const call = copy?.[method] as
    ((...given: readonly unknown[]) => Promise<Result<unknown>>) | undefined;
  const result = await call?.(...given);
  if (result !== undefined) self.postMessage({ number, result } satisfies Answer);
};

function slotsOf(name: string): ClaimSlots {
  return () =>
    // One tab after the other, or each would hold some slots and none be alone.
    navigator.locks.request(`${name}/claim`, async () => {
      const folder = await (
        await navigator.storage.getDirectory()
      ).getDirectoryHandle(name, {
        create: true,
      });
      const slots: Slot[] = [];
      for (let index = 0; index < SLOTS; index += 1) {
        const release = await lock(`${name}/slot-${index}`);
        // Made beforehand: the browser's own index of files may lose one that was just made.
        const files = ['a', 'b', 'tab'].map((letter) =>
          folder.getFileHandle(`slot-${index}-${letter}`, { create: true }),
        );
        const [first, second, tab] = await Promise.all(files);
        if (release === undefined || !first || !second || !tab) continue;
        const open = async () =>
          ({
            log: await Promise.all([logFile(first), logFile(second)]),
            tab: await logFile(tab),
          }) satisfies SlotFiles;
        slots.push({ open, release });
      }
      return { slots, alone: slots.length === SLOTS };
    });
}

/** Answers with what releases the lock again, or undefined where another tab holds it. */
function lock(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (granted) => {
        if (granted === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
}

async function logFile(handle: FileSystemFileHandle): Promise<LogFile> {
  const access = await handle.createSyncAccessHandle();
  return {
    size: () => access.getSize(),
    read: (at, length) => {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, access.read(bytes, { at }));
    },
    write: (bytes, at) => {
      if (access.write(bytes, { at }) < bytes.length) {
        throw new DOMException('The file could not be made longer.', 'QuotaExceededError');
      }
    },
    truncate: (size) => access.truncate(size),
    flush: () => access.flush(),
    close: () => access.close(),
  };
}
