import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import { importAllAsNew } from '../../../src/features/exchange/import-map';
import { fail } from '../../../src/domain/result';
import { openStorage } from '../../../src/storage/open-storage';
import { droppedFile } from '../../../src/ui/dropped-file';
import { giveLocalStorage } from '../../storage/local-storage';
import { memoryCopy } from '../../storage/memory-copy';
import { newDatabaseName, sampleMap, valueOf } from '../../storage/samples';
import { textOf } from '../data-file';
import { file, taken } from './bad-input';
import type { BadInput } from './bad-input';

/** What a file manager or another page hands over. */
function dropped(files: readonly File[], isDirectory = false): DataTransfer {
  const items = files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) }));
  return { files, items } as unknown as DataTransfer;
}

const one = new File(['{}'], 'map.json');

/** What happens on the screen is seen in tests/e2e/hostile-files and tests/e2e/dropped-files. */
export const DOORS: readonly BadInput[] = [
  {
    number: 98,
    name: 'drop-folder/drop-URL/drop-2-files',
    answer: 'told',
    check: () => {
      expect(droppedFile(dropped([one], true))).toBe('folder');
      expect(droppedFile(dropped([]))).toBe('nothing');
      expect(droppedFile(dropped([one, one]))).toBe('several');
      expect(droppedFile(dropped([one]))).toBe(one);
    },
  },
  {
    number: 99,
    name: 'import-twice-same-file',
    answer: 'asked',
    check: async () => {
      // The second time it is known by its id, by which the screen asks.
      const text = textOf('valid', 'plain.json');
      const [first, second] = [await taken(file(text)), await taken(file(text))];
      expect(second).toEqual(first);
    },
  },
  {
    number: 100,
    name: 'import-cancel-midway/kill-midway',
    answer: 'told',
    check: async () => {
      giveLocalStorage();
      const storage = valueOf(
        await openStorage({ name: newDatabaseName(), secondCopy: memoryCopy }),
      );
      const names = async () =>
        valueOf(await storage.list())
          .map(({ id }) => id)
          .sort();
      valueOf(await storage.create(sampleMap('a')));
      expect(await storage.createAll([sampleMap('b'), sampleMap('a'), sampleMap('c')])).toEqual(
        fail({ code: 'id-taken' }),
      );
      expect(await names()).toEqual(['a']);
      valueOf(await importAllAsNew(storage, [sampleMap('b'), sampleMap('a'), sampleMap('b')]));
      expect(await names()).toHaveLength(4);
      storage.close();
    },
  },
];
