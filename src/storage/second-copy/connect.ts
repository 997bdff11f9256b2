import { fail } from '../../domain/result';
import type { Result } from '../../domain/result';
import { nameOf } from '../failure';
import type { Answer, Ask } from './messages';
import type { SecondCopy } from './second-copy';
import { startWorker } from '../start-worker';
import workerUrl from './second-copy.worker.ts?worker&url';

/** How long the worker may take for an answer before it is given up, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The second copy of the database, kept by a worker of this page, which is the `tab` of that name. Where the browser has none, where
 * the worker does not start or no longer answers, everything fails with a code of {@link SecondCopy}.
 */
export function connectSecondCopy(name: string, tab: string): SecondCopy {
  const waiting = new Map<number, (result: Result<never>) => void>();
  let worker: Worker | undefined;
  // Until it has begun: what a browser that has no such thing answers.
  let reason = 'NotSupportedError';
  let asked = 0;

  const giveUp = (why: string) => {
    reason = why;
    worker?.terminate();
    worker = undefined;
    for (const resolve of waiting.values()) resolve(missing(why));
    waiting.clear();
  };

  const begin = () => {
    try {
      if (!('getDirectory' in navigator.storage) || !('request' in navigator.locks)) return;
      worker = startWorker(workerUrl);
    } catch (error) {
      reason = nameOf(error) ?? reason;
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.number)?.(data.result as Result<never>);
      waiting.delete(data.number);
    };
    worker.onerror = () => giveUp('WorkerError');
    worker.postMessage({ number: 0, method: 'open', arguments: [name, tab] } satisfies Ask);
  };

  const ask = (method: Ask['method'], ...given: readonly unknown[]): Promise<Result<never>> =>
    new Promise((resolve) => {
      if (worker === undefined) {
        resolve(missing(reason));
        return;
      }
      const number = (asked += 1);
      const timer = setTimeout(() => giveUp('TimeoutError'), PATIENCE);
      waiting.set(number, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      try {
        worker.postMessage({ number, method, arguments: given } satisfies Ask);
      } catch (error) {
        waiting.get(number)?.(
          fail({
            code: 'second-copy-failed',
            facts: { reason: nameOf(error) ?? 'DataCloneError' },
          }),
        );
        waiting.delete(number);
      }
    });

  return {
    // Also again, after it was given up.
    start: () => {
      if (worker === undefined) begin();
      return ask('start');
    },
    standings: () => ask('standings'),
    add: (head, body) => ask('add', head, body),
    keep: (mapId) => ask('keep', mapId),
    restate: (mapId, erasure) => ask('restate', mapId, erasure),
    records: (mapId) => ask('records', mapId),
    clear: (settled) => ask('clear', settled),
    forgetPurged: (mapId) => ask('forgetPurged', mapId),
    compare: () => ask('compare'),
    about: () => ask('about'),
    close: () => giveUp('InvalidStateError'),
  };
}

function missing(reason: string): Result<never> {
  return fail({ code: 'no-second-copy', facts: { reason } });
}
