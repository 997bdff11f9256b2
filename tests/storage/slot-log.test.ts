import { describe, expect, test } from 'vitest';
import type { Head } from '../../src/storage/second-copy/records';
import { SlotLog } from '../../src/storage/second-copy/slot-log';
import type { LogFile } from '../../src/storage/second-copy/slot-log';
import { MemoryFile } from './memory-copy';

const at = '2026-11-22T00:00:00.000Z';
const head = (revision: number): Head => ({
  ...{ kind: 'purged', mapId: 'map', format: 1, at, revision },
});
const revisionsIn = (log: SlotLog) =>
  log.records().map((record) => (record.head.kind === 'purged' ? record.head.revision : -1));

function filled(...revisions: number[]) {
  const files = [new MemoryFile(), new MemoryFile()] as const;
  const log = new SlotLog([files[0].open(), files[1].open()]);
  for (const revision of revisions) log.add(head(revision), { revision });
  return { files, log, again: () => new SlotLog([files[0].open(), files[1].open()]) };
}

describe('a log', () => {
  test('is read again as it was written', () => {
    const { again } = filled(1, 2, 3);
    expect(revisionsIn(again())).toEqual([1, 2, 3]);
    expect(again().records()[1]?.body()).toEqual({ revision: 2 });
  });

  test('whose end is torn off goes on behind the last whole record', () => {
    const { files, again } = filled(1, 2);
    const { bytes } = files[0];
    for (let cut = 1; cut < bytes.length; cut += 1) {
      files[0].bytes = bytes.slice(0, bytes.length - cut);
      const log = again();
      const whole = revisionsIn(log);
      log.add(head(9));
      expect(revisionsIn(again())).toEqual([...whole, 9]);
    }
  });

  test('has nothing of what could not be written', () => {
    const { files, log, again } = filled(1);
    files[0].refusal = new DOMException('full', 'QuotaExceededError');
    expect(() => log.add(head(2))).toThrow('full');
    files[0].refusal = undefined;
    log.add(head(3));
    expect(revisionsIn(again())).toEqual([1, 3]);
  });
});

describe('a log that is written anew', () => {
  test('has only what is to be kept, and goes on', () => {
    const { log, again } = filled(1, 2, 3);
    log.rewrite(log.records().slice(1, 2));
    log.add(head(4));
    expect(revisionsIn(log)).toEqual([2, 4]);
    expect(revisionsIn(again())).toEqual([2, 4]);
    expect(again().records()[0]?.body()).toEqual({ revision: 2 });
  });

  test('loses nothing when it is stopped at any step, and says everything once it is opened again', () => {
    for (let step = 0; ; step += 1) {
      const { files } = filled(1, 2, 3);
      let done = 0;
      const stopping = (file: LogFile): LogFile => {
        const count = () => {
          if (done === step) throw new Error('killed');
          done += 1;
        };
        return {
          ...file,
          write: (bytes, place) => {
            count();
            file.write(bytes, place);
          },
          truncate: (size) => {
            count();
            file.truncate(size);
          },
          flush: count,
        };
      };
      const log = new SlotLog([stopping(files[0].open()), stopping(files[1].open())]);
      let killed = false;
      try {
        log.rewrite([...log.records().slice(1), { head: head(3), bytes: 0, body: () => null }]);
      } catch {
        killed = true;
      }
      const again = new SlotLog([files[0].open(), files[1].open()]);
      expect(revisionsIn(again)).toEqual(expect.arrayContaining([2, 3]));
      if (!killed) break;
    }
  });

  test('takes over what is in both files', () => {
    const { files } = filled(1, 2);
    const other = filled(2, 3);
    files[1].bytes = other.files[0].bytes;
    const log = new SlotLog([files[0].open(), files[1].open()]);
    expect(revisionsIn(log)).toEqual([1, 2, 2, 3]);
    expect(files[1].bytes).toHaveLength(0);
  });
});
