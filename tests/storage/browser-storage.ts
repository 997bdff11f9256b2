import { onTestFinished, vi } from 'vitest';
import { folderOf } from './memory-copy';

type BrowserStorage = Partial<Record<keyof StorageManager, unknown>>;

/** Gives the test what a browser tells of its storage, until it ends. */
export function giveBrowserStorage(storage: BrowserStorage, more: object = {}): void {
  vi.stubGlobal('navigator', { storage, ...more });
  onTestFinished(() => void vi.unstubAllGlobals());
}

/** The private files of {@link folderOf}, to be read as a browser lets a page read them. */
export function privateFiles(): BrowserStorage {
  const fileOf = (bytes: Uint8Array<ArrayBuffer>) => ({
    kind: 'file',
    getFile: () => Promise.resolve(new Blob([bytes])),
  });
  const unreadable = {
    kind: 'file',
    getFile: () => Promise.reject(new DOMException('held', 'NoModificationAllowedError')),
  };
  const folder = (name: string) => ({
    async *values() {
      yield { kind: 'directory' };
      yield await Promise.resolve(unreadable);
      for (const { bytes } of folderOf(name).files) yield fileOf(bytes);
    },
  });
  return {
    getDirectory: () =>
      Promise.resolve({ getDirectoryHandle: (name: string) => Promise.resolve(folder(name)) }),
  };
}
