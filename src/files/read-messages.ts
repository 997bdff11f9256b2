import type { ParsedMapFile } from './map-file';
import type { MapFileResult } from './map-file-answers';

/** What the worker that reads a file says of it: how far it is, and in the end what is in it. */
export type ReadMessage =
  { readonly share: number } | { readonly result: MapFileResult<readonly ParsedMapFile[]> };
