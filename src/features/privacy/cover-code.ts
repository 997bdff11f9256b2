/** After how many minutes the screen can be covered by itself. */
export const COVER_AFTER = [1, 5, 15, 60] as const;

/** A code that shows the screen again, as it is remembered: not in words it could be used with elsewhere. */
export interface CoverCode {
  readonly salt: string;
  readonly digest: string;
}

export function isCoverCode(value: unknown): value is CoverCode {
  const { salt, digest } = (value ?? {}) as Partial<CoverCode>;
  return typeof salt === 'string' && typeof digest === 'string';
}

export async function coverCodeOf(typed: string): Promise<CoverCode> {
  const salt = crypto.randomUUID();
  return { salt, digest: await digestOf(salt, typed) };
}

export async function isRightCode(typed: string, { salt, digest }: CoverCode): Promise<boolean> {
  return (await digestOf(salt, typed)) === digest;
}

async function digestOf(salt: string, typed: string): Promise<string> {
  const bytes = new TextEncoder().encode(salt + typed.normalize('NFKC'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
