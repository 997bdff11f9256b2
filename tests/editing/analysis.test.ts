import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import type { Analysis, AnalysisAsked, AnalysisTold } from '../../src/domain/influence/analysis';
import { analysisOf } from '../../src/editing/analysis';
import { createStore } from '../../src/editing/store';
import { sampleMap } from '../storage/samples';

const TODAY = '2026-11-22';
const ANALYSIS = { meetingId: undefined } as Analysis;

/** Notes what it is asked; the test tells what it answers. */
class SlowWorker {
  asked: AnalysisAsked[] = [];
  ended = false;
  onmessage: ((event: { data: AnalysisTold }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(asked: AnalysisAsked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  tell(data: AnalysisTold): void {
    if (!this.ended) this.onmessage?.({ data });
  }
}

function opened() {
  const workers: SlowWorker[] = [];
  const map = createStore<AccountMap>(sampleMap());
  const day = createStore(TODAY);
  const analysis = analysisOf({ map, day }, () => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const last = () => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('No worker was started.');
    return worker;
  };
  const finish = () => last().tell({ kind: 'done', analysis: ANALYSIS });
  const edit = () => map.set({ ...map.get() });
  return { workers, map, day, analysis, last, finish, edit };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the analysis', () => {
  test('begins when somebody follows, and ends its worker when nobody does', () => {
    const { workers, analysis, last } = opened();
    expect(analysis.get()).toEqual({ state: 'none' });
    const stop = analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    expect(workers).toHaveLength(1);
    expect(analysis.get().state).toBe('working');
    stop();
    expect(last().ended).toBe(true);
  });

  test('gives its results with the map and the day they are of', () => {
    const { map, analysis, finish } = opened();
    analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    finish();
    const { state, results } = analysis.get();
    expect(state).toBe('done');
    expect(results).toEqual({ ...ANALYSIS, map: map.get(), today: TODAY });
    expect(results?.map).toBe(map.get());
  });

  test('keeps the results of before in sight while it works, and waits for edits to come to rest', () => {
    const { map, analysis, last, finish, edit } = opened();
    analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    finish();
    const before = map.get();
    edit();
    expect(analysis.get()).toMatchObject({ state: 'working', results: { today: TODAY } });
    expect(analysis.get().results?.map).toBe(before);
    vi.advanceTimersByTime(200);
    edit();
    vi.advanceTimersByTime(200);
    expect(last().asked).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(last().asked.at(-1)?.map).toBe(map.get());
  });

  test('ends the work on a map that has changed meanwhile', () => {
    const { workers, map, analysis, finish, edit } = opened();
    analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    edit();
    vi.advanceTimersByTime(300);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    finish();
    expect(analysis.get().results?.map).toBe(map.get());
  });

  test('works again on another day, and remembers what it has worked out', () => {
    const { workers, day, analysis, last, finish } = opened();
    const stop = analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    finish();
    day.set('2026-11-23');
    vi.advanceTimersByTime(300);
    expect(last().asked.at(-1)?.today).toBe('2026-11-23');
    finish();
    stop();
    analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(300);
    expect(analysis.get()).toMatchObject({ state: 'done', results: { today: '2026-11-23' } });
    expect(workers).toHaveLength(1);
  });

  test('says what it is working on once that takes more than a second', () => {
    const { analysis, last } = opened();
    analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    last().tell({ kind: 'step', step: 'forecast' });
    expect(analysis.get().step).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    expect(analysis.get().step).toBe('forecast');
    last().tell({ kind: 'step', step: 'visits' });
    expect(analysis.get().step).toBe('visits');
  });

  test('says so when the browser does not start the worker or the work breaks off', () => {
    const { map, day, analysis, last } = opened();
    analysis.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    last().onerror?.();
    expect(analysis.get().state).toBe('failed');
    const refused = analysisOf({ map, day }, () => {
      throw new TypeError('No workers here.');
    });
    refused.subscribe(() => undefined);
    vi.advanceTimersByTime(0);
    expect(refused.get().state).toBe('failed');
  });
});
