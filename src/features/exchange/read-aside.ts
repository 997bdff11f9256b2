import { LIMITS } from '../../domain/fields';
import type { ParsedMapFile } from '../../files/map-file';
import type { MapFileResult } from '../../files/map-file-answers';
import { readMapFiles } from '../../files/read-map-file';
import workerUrl from '../../files/read-map-file.worker.ts?worker&url';
import type { OnProgress } from '../../files/read-map-file';
import type { ReadMessage } from '../../files/read-messages';
import { startWorker } from '../../storage/start-worker';

/** A file up to this size is read in less time than a worker takes to start, in bytes. */
const AT_ONCE = 256 * 1024;

type Read = MapFileResult<readonly ParsedMapFile[]>;

/**
 * Reads a file without holding up the screen. Where the browser starts no worker it is read all the
 * same. Once `signal` is aborted the reading stops, and this never resolves.
 */
export function readAside(file: File, onProgress: OnProgress, signal: AbortSignal): Promise<Read> {
  // One that is too large is refused without being read.
  if (file.size <= AT_ONCE || file.size > LIMITS.fileBytes) return readMapFiles(file);
  return new Promise((resolve) => {
    const readHere = () => {
      void readMapFiles(file, onProgress).then(resolve);
    };
    let worker: Worker;
    try {
      worker = startWorker(workerUrl);
    } catch {
      readHere();
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
      if ('share' in data) {
        onProgress(data.share);
        return;
      }
      worker.terminate();
      resolve(data.result);
    };
    worker.onerror = () => {
      worker.terminate();
      readHere();
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
    });
    worker.postMessage(file);
  });
}
