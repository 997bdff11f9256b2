/** What went wrong, as a value: `code` is stable (tests and sentences hang on it), `at` names the place (`map.ties[17].toId`). */
export interface Failure {
  readonly code: string;
  readonly at?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type Result<T, E extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E extends Failure>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
