import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connectSecondCopy } from '../../src/storage/second-copy/connect';
import type { Ask } from '../../src/storage/second-copy/messages';
import { giveBrowserStorage } from './browser-storage';

const NAME = 'db';
const TAB = 'tab-1';

/** A worker that answers when the test says so. */
class QuietWorker {
  static all: QuietWorker[] = [];
  readonly asked: Ask[] = [];
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;
  terminated = false;

  constructor(
    readonly url: string,
    readonly options: unknown,
  ) {
    QuietWorker.all.push(this);
  }

  postMessage(ask: Ask): void {
    this.asked.push(structuredClone(ask));
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(number: number, value: unknown): void {
    this.onmessage?.({ data: { number, result: { ok: true, value } } });
  }
}

const missing = (reason: string) => ({
  ok: false,
  error: { code: 'no-second-copy', facts: { reason } },
});
const privateFiles = { getDirectory: () => undefined };
const locks = { request: () => undefined };

beforeEach(() => {
  QuietWorker.all = [];
  vi.stubGlobal('Worker', QuietWorker);
  onTestFinished(() => void vi.unstubAllGlobals());
});

function connected() {
  giveBrowserStorage(privateFiles, { locks });
  const copy = connectSecondCopy(NAME, TAB);
  const started = copy.start();
  const [worker] = QuietWorker.all;
  if (worker === undefined) throw new Error('no worker');
  return { copy, started, worker };
}

describe('the second copy in a browser that has none', () => {
  test.each([
    ['private files', {}, { locks }],
    ['locks', privateFiles, { locks: {} }],
  ])('for want of %s is missing, and no worker is started', async (_, storage, more) => {
    giveBrowserStorage(storage, more);
    const copy = connectSecondCopy(NAME, TAB);
    expect(await copy.standings()).toEqual(missing('NotSupportedError'));
    expect(await copy.start()).toEqual(missing('NotSupportedError'));
    expect(QuietWorker.all).toEqual([]);
  });

  test('for want of workers says why', async () => {
    giveBrowserStorage(privateFiles, { locks });
    const refusing = function () {
      throw new DOMException('policy', 'SecurityError');
    };
    vi.stubGlobal('Worker', refusing);
    expect(await connectSecondCopy(NAME, TAB).start()).toEqual(missing('SecurityError'));
  });
});

describe('the worker of the second copy', () => {
  test('is one of our modules, told first for which database and tab it is', async () => {
    const { worker, started } = connected();
    expect(worker.url).toContain('second-copy.worker');
    expect(worker.options).toEqual({ type: 'module' });
    expect(worker.asked).toEqual([
      { number: 0, method: 'open', arguments: [NAME, TAB] },
      { number: 1, method: 'start', arguments: [] },
    ]);
    worker.answer(1, 'begun');
    expect(await started).toEqual({ ok: true, value: 'begun' });
  });

  test('is asked what the page asks, and each question has its own answer', async () => {
    const { copy, worker } = connected();
    const head = { kind: 'purged', mapId: 'm', format: 1, at: '', revision: 2 } as const;
    const erasure = { personId: 'p', names: [] };
    const asked = [
      copy.standings(),
      copy.add(head, { a: 1 }),
      copy.keep('m'),
      copy.restate('m', erasure),
      copy.records('m'),
      copy.clear(['m']),
      copy.forgetPurged('m'),
      copy.compare(),
      copy.about(),
    ];
    const given = [[], [head, { a: 1 }], ['m'], ['m', erasure], ['m'], [['m']], ['m'], [], []];
    const asks = worker.asked.slice(2);
    expect(asks.map(({ method, arguments: given }) => [method, given])).toEqual(
      [
        'standings',
        'add',
        'keep',
        'restate',
        'records',
        'clear',
        'forgetPurged',
        'compare',
        'about',
      ].map((method, index) => [method, given[index]]),
    );
    for (const { number, method } of [...asks].reverse()) worker.answer(number, method);
    expect((await Promise.all(asked)).map((result) => result.ok && result.value)).toEqual(
      asks.map(({ method }) => method),
    );
  });

  test('that fails is given up: what waits fails, and what comes later; then it can be started anew', async () => {
    const { copy, worker, started } = connected();
    const waiting = copy.about();
    worker.onerror?.();
    expect(await Promise.all([started, waiting])).toEqual([
      missing('WorkerError'),
      missing('WorkerError'),
    ]);
    expect(worker.terminated).toBe(true);
    expect(await copy.about()).toEqual(missing('WorkerError'));
    void copy.start();
    expect(QuietWorker.all).toHaveLength(2);
    expect(worker.asked).toHaveLength(3);
    void copy.start();
    expect(QuietWorker.all).toHaveLength(2);
    copy.close();
  });

  test('that does not answer in half a minute is given up; one that has answered is not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { copy, worker, started } = connected();
    worker.answer(1, 'begun');
    await started;
    vi.advanceTimersByTime(60_000);
    expect(worker.terminated).toBe(false);
    const waiting = copy.about();
    vi.advanceTimersByTime(29_999);
    expect(worker.terminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker.terminated).toBe(true);
    expect(await waiting).toEqual(missing('TimeoutError'));
  });

  test('is never asked what cannot be sent, and everything else goes on', async () => {
    const { copy, worker } = connected();
    const head = { kind: 'deleted', mapId: 'm', format: 1, at: '' } as const;
    expect(await copy.add(head, () => 'no data')).toEqual({
      ok: false,
      error: { code: 'second-copy-failed', facts: { reason: 'DataCloneError' } },
    });
    const about = copy.about();
    worker.answer(3, 'there');
    expect(await about).toEqual({ ok: true, value: 'there' });
  });

  test('ends when the copy is closed', async () => {
    const { copy, worker, started } = connected();
    copy.close();
    expect(worker.terminated).toBe(true);
    expect(await started).toEqual(missing('InvalidStateError'));
    expect(await copy.about()).toEqual(missing('InvalidStateError'));
  });
});
