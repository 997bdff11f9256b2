import { describe, expect, test } from 'vitest';
import { attempt, failureOf } from '../../src/storage/failure';
import { askPersistence } from '../../src/storage/open-storage';

describe('a database error', () => {
  test('is a matter of quota when the browser says so', () => {
    expect(failureOf(new DOMException('full', 'QuotaExceededError'))).toEqual({ code: 'quota' });
  });

  test('is a matter of quota when it is hidden inside an abort', () => {
    const inner = new DOMException('full', 'QuotaExceededError');
    expect(failureOf({ name: 'AbortError', inner })).toEqual({ code: 'quota' });
  });

  test('is named otherwise', () => {
    const failure = { code: 'storage-failed', facts: { reason: 'UnknownError' } };
    expect(failureOf(new DOMException('disk', 'UnknownError'))).toEqual(failure);
    expect(failureOf({ name: 'UnknownError', inner: null })).toEqual(failure);
  });

  test('that the browser did not give is an abort', () => {
    const failure = { code: 'storage-failed', facts: { reason: 'AbortError' } };
    expect(failureOf(null)).toEqual(failure);
    expect(failureOf('nothing')).toEqual(failure);
  });

  test('that is thrown becomes a value', async () => {
    const lost = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
    expect(await attempt(lost)).toEqual({
      ok: false,
      error: { code: 'storage-failed', facts: { reason: 'InvalidStateError' } },
    });
  });
});

test('a browser that cannot be asked to keep the data gives no answer', async () => {
  expect(await askPersistence()).toBeNull();
});
