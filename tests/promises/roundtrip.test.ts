import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { openStorage } from '../../src/storage/open-storage';
import { accountMap } from '../arbitraries/account-map';
import { giveLocalStorage } from '../storage/local-storage';
import { folderOf, memoryCopy } from '../storage/memory-copy';
import { newDatabaseName, valueOf } from '../storage/samples';
import { TRIES } from './tries';

// Without it every opening would be one after an unclean end.
beforeAll(giveLocalStorage);

const TIMEOUT = 60 * 60_000;

function written(map: AccountMap): string {
  return serializeMapFile(map, { exportedAt: '2026-11-22T00:00:00.000Z' });
}

test(
  `roundtrip: a map that goes into a file, out of it, into the database and the second copy and out of either is the same map (${TRIES.roundtrip} maps)`,
  { timeout: TIMEOUT },
  async () => {
    const property = fc.asyncProperty(accountMap(), async (map) => {
      const read = valueOf(parseMapFile(written(map)));
      expect(read).toMatchObject({ map, repairs: [] });

      const name = newDatabaseName();
      const open = async () => valueOf(await openStorage({ name, secondCopy: memoryCopy }));
      const storage = await open();
      valueOf(await storage.create(read.map));
      expect(valueOf(await storage.load(map.id)).map).toEqual(map);
      storage.close();
      // It lets go of the second copy a moment later.
      await new Promise(setImmediate);
      indexedDB.deleteDatabase(name);
      const restored = await open();
      const again = valueOf(await restored.load(map.id)).map;
      expect(again).toEqual(map);
      expect(written(again)).toBe(written(map));
      restored.close();
      indexedDB.deleteDatabase(name);
      folderOf(name).wipe();
    });
    await fc.assert(property, { numRuns: TRIES.roundtrip });
  },
);
