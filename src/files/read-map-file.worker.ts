import { readMapFiles } from './read-map-file';
import type { ReadMessage } from './read-messages';

// Reads one file away from the screen, which would stand still for seconds over a large one. Who no
// longer wants it ends the worker.

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  const tell = (message: ReadMessage) => self.postMessage(message);
  tell({ result: await readMapFiles(data, (share) => tell({ share })) });
};
