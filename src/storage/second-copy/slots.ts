import { SlotLog } from './slot-log';
import type { LogFile, LogFiles } from './slot-log';

/** A slot nobody else has, until it is released, which also closes its files. */
export interface Slot {
  open(): Promise<SlotFiles>;
  release(): void;
}

export interface SlotFiles {
  readonly log: LogFiles;
  /** The name of the tab that has the slot, or had it last. */
  readonly tab: LogFile;
}

/** Answers with every slot that is free, all held; `alone` when no other tab holds one. */
export type ClaimSlots = () => Promise<{ slots: readonly Slot[]; alone: boolean }>;

/** Adds all that is in the slot to the log, and empties it. Answers with the name of its tab. */
export function takeOver(log: SlotLog, files: SlotFiles): string {
  takeFrames(log, files);
  return renamed(files.tab, '');
}

export function takeFrames(log: SlotLog, files: SlotFiles): void {
  const other = new SlotLog(files.log);
  if (other.size() === 0) return;
  log.addFrames(other.frames());
  other.rewrite([]);
}

/** Gives the slot to a tab, or to none. Answers with the name of the one before. */
export function renamed(file: LogFile, tab: string): string {
  const former = new TextDecoder().decode(file.read(0, file.size()));
  if (former !== tab) {
    file.truncate(0);
    file.write(new TextEncoder().encode(tab), 0);
    file.flush();
  }
  return former;
}
