import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useIdle } from '../../../src/features/privacy/use-idle';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('is called once nothing was touched for so long', async () => {
  const onIdle = vi.fn();
  await renderHook(() => useIdle(5, onIdle));
  vi.advanceTimersByTime(4 * MINUTE);
  window.dispatchEvent(new KeyboardEvent('keydown'));
  vi.advanceTimersByTime(4 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE);
  expect(onIdle).toHaveBeenCalled();
});

test('is called when a computer that slept for long wakes up', async () => {
  const onIdle = vi.fn();
  await renderHook(() => useIdle(5, onIdle));
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onIdle).toHaveBeenCalledOnce();
});

test('is never called while it is switched off', async () => {
  const onIdle = vi.fn();
  await renderHook(() => useIdle(null, onIdle));
  vi.advanceTimersByTime(600 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});
