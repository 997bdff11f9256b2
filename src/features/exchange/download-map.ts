import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { serializeMapFile } from '../../files/map-file';
import { mapFileName } from '../../files/map-file-name';
import { download } from './download';

/** Saves the map as a file among the user's downloads, and answers with its name. */
export function downloadMap(map: AccountMap, today: Day): string {
  const text = serializeMapFile(map, { exportedAt: new Date().toISOString() });
  const name = mapFileName(map, today);
  download(new Blob([text], { type: 'application/json' }), name);
  return name;
}
