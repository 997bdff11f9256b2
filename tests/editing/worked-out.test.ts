import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { answering } from '../../src/domain/work';
import type { MapOnDay, WorkAsked, WorkTold } from '../../src/domain/work';
import { createStore } from '../../src/editing/store';
import { workedOut } from '../../src/editing/worked-out';
import { person, sampleMap, tie } from '../storage/samples';

const TODAY = '2026-11-22';
const FOUND = { leaders: ['ann'] };
type Told = WorkTold<'first' | 'second', typeof FOUND>;

function* nothing(): Generator<never, undefined, void> {
  yield* [];
  return undefined;
}

/** Notes what it is asked; the test tells what it answers. */
class SlowWorker {
  asked: MapOnDay[] = [];
  messages = 0;
  ended = false;
  onmessage: ((event: { data: Told }) => void) | null = null;
  onerror: (() => void) | null = null;
  #hear = answering(
    (map, today) => {
      this.asked.push({ map, today });
      return nothing();
    },
    () => undefined,
  );
  postMessage(asked: WorkAsked): void {
    this.messages += 1;
    this.#hear(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  tell(data: Told): void {
    if (!this.ended) this.onmessage?.({ data });
  }
}

function opened() {
  const workers: SlowWorker[] = [];
  const map = createStore<AccountMap>(sampleMap());
  const day = createStore(TODAY);
  const work = workedOut<'first' | 'second', typeof FOUND>({ map, day }, () => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const last = () => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('No worker was started.');
    return worker;
  };
  const finish = () => last().tell({ kind: 'done', found: FOUND });
  let edits = 0;
  const edit = () => map.set({ ...map.get(), name: `Edited ${(edits += 1)}` });
  return { workers, map, day, work, last, finish, edit };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a worker works out', () => {
  test('begins when somebody follows, and ends its worker when nobody does', () => {
    const { workers, work, last } = opened();
    expect(work.get()).toEqual({ state: 'none' });
    const stop = work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    expect(workers).toHaveLength(1);
    expect(work.get().state).toBe('working');
    stop();
    expect(last().ended).toBe(true);
  });

  test('gives its results with the map and the day they are of', () => {
    const { map, work, finish } = opened();
    work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    finish();
    const { state, results } = work.get();
    expect(state).toBe('done');
    expect(results).toEqual({ ...FOUND, map: map.get(), today: TODAY });
    expect(results?.map).toBe(map.get());
  });

  test('keeps the results of before in sight while it works, and waits for edits to come to rest', () => {
    const { map, work, last, finish, edit } = opened();
    work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    finish();
    const before = map.get();
    edit();
    expect(work.get()).toMatchObject({ state: 'working', results: { today: TODAY } });
    expect(work.get().results?.map).toBe(before);
    vi.advanceTimersByTime(200);
    edit();
    vi.advanceTimersByTime(200);
    expect(last().asked).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(last().asked.at(-1)?.map).toEqual(map.get());
  });

  test('ends the work on a map that has changed meanwhile', () => {
    const { workers, map, work, finish, edit } = opened();
    work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    edit();
    vi.advanceTimersByTime(300);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    finish();
    expect(work.get().results?.map).toBe(map.get());
  });

  test('sends a large map in pieces, the page having its turn in between', () => {
    const { map, work, last, finish } = opened();
    const people = Array.from({ length: 2_500 }, (_, n) => person(`p${10_000 + n}`));
    map.set({ ...map.get(), people, ties: [tie('t', 'p10000', 'p10001')] });
    work.subscribe(() => undefined);
    vi.advanceTimersToNextTimer();
    expect(last()).toMatchObject({ messages: 1, asked: [] });
    vi.advanceTimersByTime(10);
    expect(last().messages).toBe(3);
    expect(last().asked).toEqual([{ map: map.get(), today: TODAY }]);
    finish();
    expect(work.get().state).toBe('done');
  });

  test('works again on another day, and remembers what it has worked out', () => {
    const { workers, day, work, last, finish } = opened();
    const stop = work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    finish();
    day.set('2026-11-23');
    vi.advanceTimersByTime(300);
    expect(last().asked.at(-1)?.today).toBe('2026-11-23');
    finish();
    stop();
    work.subscribe(() => undefined);
    vi.advanceTimersByTime(300);
    expect(work.get()).toMatchObject({ state: 'done', results: { today: '2026-11-23' } });
    expect(workers).toHaveLength(1);
  });

  test('says what it is working on once that takes more than a second', () => {
    const { work, last } = opened();
    work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    last().tell({ kind: 'step', step: 'first' });
    expect(work.get().step).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    expect(work.get().step).toBe('first');
    last().tell({ kind: 'step', step: 'second' });
    expect(work.get().step).toBe('second');
  });

  test('says so when the browser does not start the worker or the work breaks off', () => {
    const { map, day, work, last } = opened();
    work.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    last().onerror?.();
    expect(work.get().state).toBe('failed');
    const refused = workedOut({ map, day }, () => {
      throw new TypeError('No workers here.');
    });
    refused.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    expect(refused.get().state).toBe('failed');
  });
});
