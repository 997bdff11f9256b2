import { fail, ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';

/**
 * What a thrown or reported database error means: `quota`, or `storage-failed` with the name of the
 * error as `reason`. Dexie hides the quota inside an AbortError.
 */
export function failureOf(error: unknown): Failure {
  const reason = nameOf(error) ?? 'AbortError';
  const inner = hasInner(error) ? nameOf(error.inner) : undefined;
  if (reason === 'QuotaExceededError' || inner === 'QuotaExceededError') return { code: 'quota' };
  return { code: 'storage-failed', facts: { reason } };
}

export function nameOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'name' in error
    ? String(error.name)
    : undefined;
}

function hasInner(error: unknown): error is { inner: unknown } {
  return typeof error === 'object' && error !== null && 'inner' in error;
}

/** What the work comes to; what it throws, as a failure. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  return attemptResult(async () => ok(await work()));
}

export async function attemptResult<T>(work: () => PromiseLike<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(failureOf(error));
  }
}
