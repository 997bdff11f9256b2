import { useEffect, useState } from 'react';
import type { ParsedMapFile } from '../../files/map-file';
import type { MapFileFailure } from '../../files/map-file-answers';
import { isSealedFile, SEALED_FILE_BYTES } from '../../files/sealed-file';
import type { MapSummary, Storage } from '../../storage/storage';
import { readAside } from './read-aside';

/** How far the reading of a file is. */
export type Reading =
  | { readonly state: 'choosing' }
  /** `share` of the file has come in, 0 to 1; at 1 it is being checked. */
  | { readonly state: 'reading'; readonly share: number }
  /** Only a passphrase opens it. */
  | { readonly state: 'sealed'; readonly file: File }
  | { readonly state: 'refused'; readonly failure: MapFileFailure }
  | {
      readonly state: 'read';
      readonly parsed: ParsedMapFile;
      /** The map of the file as it is kept here, deleted or not. */
      readonly here: MapSummary | null;
      /** The one on screen, where that is another. */
      readonly onScreen: MapSummary | null;
    }
  | {
      readonly state: 'several';
      readonly parsed: readonly ParsedMapFile[];
      readonly here: readonly MapSummary[];
    };

/**
 * Reads the file somebody chose, null while there is none; `mapId` is that of the map on screen.
 * Another file, and the end of the component, stop the reading.
 */
export function useReading(
  storage: Storage,
  file: File | null,
  mapId: string | undefined,
): Reading {
  const [reading, setReading] = useState<{ readonly of: File; readonly reading: Reading } | null>(
    null,
  );
  useEffect(() => {
    if (!file) return undefined;
    const stopping = new AbortController();
    const show = (next: Reading) => {
      if (!stopping.signal.aborted) setReading({ of: file, reading: next });
    };
    const onProgress = (share: number) => {
      show({ state: 'reading', share });
    };
    const readAll = async () => {
      // One that is too large is refused like any other.
      if (file.size <= SEALED_FILE_BYTES && (await isSealedFile(file))) {
        show({ state: 'sealed', file });
        return;
      }
      const [read, kept] = await Promise.all([
        readAside(file, onProgress, stopping.signal),
        storage.list(),
      ]);
      if (!read.ok) {
        show({ state: 'refused', failure: read.error });
        return;
      }
      const maps = kept.ok ? kept.value : [];
      const [parsed, ...more] = read.value;
      if (parsed === undefined || more.length > 0) {
        show({ state: 'several', parsed: read.value, here: maps });
        return;
      }
      const called = (wanted: string | undefined) => maps.find(({ id }) => id === wanted) ?? null;
      const here = called(parsed.map.id);
      const onScreen = mapId === parsed.map.id ? null : called(mapId);
      show({ state: 'read', parsed, here, onScreen });
    };
    void readAll();
    return () => {
      stopping.abort();
    };
  }, [file, storage, mapId]);
  if (!file) return { state: 'choosing' };
  return reading?.of === file ? reading.reading : { state: 'reading', share: 0 };
}
