import type { Result } from '../../domain/result';
import type { Answer, Ask } from './messages';
import { createSecondCopy } from './second-copy';
import type { SecondCopy } from './second-copy';
import type { LogFile } from './slot-log';
import type { ClaimSlots, Slot } from './slots';

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
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(name, { create: true });
      // Made beforehand: the browser's own index of files may lose one that was just made.
      const files = await Promise.all(
        Array.from({ length: SLOTS }, (_, index) =>
          Promise.all(
            ['a', 'b', 'tab'].map((letter) =>
              folder.getFileHandle(`slot-${index}-${letter}`, { create: true }),
            ),
          ),
        ),
      );
      const slots: Slot[] = [];
      for (const [index, handles] of files.entries()) {
        const unlock = await lock(`${name}/slot-${index}`);
        if (unlock !== undefined) slots.push(slotOf(handles, unlock));
      }
      return { slots, alone: slots.length === SLOTS };
    });
}

function slotOf(handles: readonly FileSystemFileHandle[], unlock: () => void): Slot {
  const opened: FileSystemSyncAccessHandle[] = [];
  return {
    open: async () => {
      const files: LogFile[] = [];
      for (const handle of handles) {
        const access = await handle.createSyncAccessHandle();
        opened.push(access);
        files.push(logFile(access));
      }
      const [first, second, tab] = files as [LogFile, LogFile, LogFile];
      return { log: [first, second], tab };
    },
    release: () => {
      for (const access of opened) access.close();
      unlock();
    },
  };
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

function logFile(access: FileSystemSyncAccessHandle): LogFile {
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
  };
}
