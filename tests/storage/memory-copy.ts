import { createSecondCopy } from '../../src/storage/second-copy/second-copy';
import type { SecondCopy } from '../../src/storage/second-copy/second-copy';
import type { ClaimSlots } from '../../src/storage/second-copy/slots';
import type { LogFile } from '../../src/storage/second-copy/slot-log';

/** The bytes of a file, which outlive whoever has it open, as those on a disk do. */
export class MemoryFile {
  bytes = new Uint8Array();
  /** When set, writing throws this. */
  refusal: DOMException | undefined;

  open(): LogFile {
    const write = (bytes: Uint8Array, at: number) => {
      if (this.refusal !== undefined) throw this.refusal;
      const longer = new Uint8Array(Math.max(this.bytes.length, at + bytes.length));
      longer.set(this.bytes);
      longer.set(bytes, at);
      this.bytes = longer;
    };
    return {
      size: () => this.bytes.length,
      read: (at, length) => this.bytes.slice(at, at + length),
      write,
      truncate: (size) => {
        this.bytes = this.bytes.slice(0, size);
      },
      flush: () => undefined,
    };
  }
}

/** The private files of one origin, with the locks of its tabs. */
class MemoryFolder {
  readonly slots = Array.from({ length: 3 }, () => ({
    files: [new MemoryFile(), new MemoryFile()] as const,
    tab: new MemoryFile(),
    held: false,
  }));

  get files(): MemoryFile[] {
    return this.slots.flatMap(({ files, tab }) => [...files, tab]);
  }

  /** As after the folder was lost. */
  wipe(): void {
    for (const file of this.files) file.bytes = new Uint8Array();
  }

  readonly claim: ClaimSlots = () => {
    const free = this.slots.filter(({ held }) => !held);
    const slots = free.map((slot) => {
      slot.held = true;
      return {
        open: () =>
          Promise.resolve({
            log: [slot.files[0].open(), slot.files[1].open()] as const,
            tab: slot.tab.open(),
          }),
        release: () => {
          slot.held = false;
        },
      };
    });
    return Promise.resolve({ slots, alone: free.length === this.slots.length });
  };
}

const folders = new Map<string, MemoryFolder>();

/** The private files that the tabs with a database of this name share. */
export function folderOf(name: string): MemoryFolder {
  const folder = folders.get(name) ?? new MemoryFolder();
  folders.set(name, folder);
  return folder;
}

/** The second copy as the browser's worker keeps it, in the memory of the test. */
export function memoryCopy(name: string, tab: string): SecondCopy {
  return createSecondCopy({ claim: folderOf(name).claim, factory: indexedDB, name, tab });
}
