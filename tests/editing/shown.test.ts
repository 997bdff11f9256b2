import { describe, expect, test, vi } from 'vitest';
import { asOf } from '../../src/domain/as-of';
import { FIRST_SESSION } from '../../src/editing/session';
import { shownOf } from '../../src/editing/shown';
import { createStore } from '../../src/editing/store';
import { sampleMap } from '../storage/samples';

const TODAY = '2026-11-22';
const EARLIER = '2020-01-01';

function opened() {
  const map = createStore(sampleMap());
  const today = createStore(TODAY);
  const session = createStore(FIRST_SESSION);
  const lookBack = (replayDay: string | null) => {
    session.set({ ...session.get(), replayDay });
  };
  return { map, today, lookBack, shown: shownOf(map, today, session) };
}

describe('what is shown', () => {
  test('is the open map today', () => {
    const { map, shown } = opened();
    expect(shown.map.get()).toBe(map.get());
    expect(shown.day.get()).toBe(TODAY);
  });

  test('is, while looking back, the map as of that day; and then today again', () => {
    const { map, lookBack, shown } = opened();
    lookBack(EARLIER);
    expect(shown.day.get()).toBe(EARLIER);
    expect(shown.map.get()).toEqual(asOf(map.get(), EARLIER));
    lookBack(null);
    expect(shown.map.get()).toBe(map.get());
    expect(shown.day.get()).toBe(TODAY);
  });

  test('is the same object for as long as neither the map nor the day changes', () => {
    const { lookBack, shown } = opened();
    lookBack(EARLIER);
    expect(shown.map.get()).toBe(shown.map.get());
  });

  test('follows what another tab changes underneath, also while looking back', () => {
    const { map, lookBack, shown } = opened();
    lookBack('2999-01-01');
    const heard = vi.fn();
    const stop = shown.map.subscribe(heard);
    map.set({ ...map.get(), name: 'Renamed elsewhere' });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(shown.map.get().name).toBe('Renamed elsewhere');
    stop();
    map.set({ ...map.get(), name: 'Again' });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
