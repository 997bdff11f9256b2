import { isDay } from './day';
import { z } from './zod';

/** Limits of the format, in UTF-16 code units, entries and bytes. */
export const LIMITS = {
  id: 64,
  name: 200,
  note: 50_000,
  link: 2_000,
  people: 10_000,
  ties: 50_000,
  visits: 50_000,
  fileBytes: 20 * 1024 * 1024,
  nesting: 32,
  place: 1_000_000,
} as const;

export const id = z.string().check(
  z.maxLength(LIMITS.id),
  z.refine((text) => text.trim() !== ''),
);

/** Visits and guests are by a rival's id or by `us`, so no rival may be called that. */
export const rivalId = id.check(z.refine((text) => text !== 'us'));

export const day = z.string().check(z.refine(isDay, { params: { reason: 'no-such-day' } }));

/** Whether nothing of a text can be seen: blanks, control characters, and what only joins or parts others. */
export function isInvisible(text: string): boolean {
  return !/[^\p{Cc}\p{Default_Ignorable_Code_Point}\s]/u.test(text);
}

/** A name somebody reads: more than what cannot be seen. Whoever has only a title is called `?`. */
export const name = z.string().check(
  z.maxLength(LIMITS.name),
  z.refine((text) => !isInvisible(text), {
    params: { reason: 'blank-name' },
  }),
);
export const line = z.string().check(z.maxLength(LIMITS.name));
export const note = z.string().check(z.maxLength(LIMITS.note));

/** http(s) without user info: anything else is never stored, so it can never be clicked. */
export const link = z
  .string()
  .check(z.maxLength(LIMITS.link), z.refine(isSafeLink, { params: { reason: 'unsafe-link' } }));

export function isSafeLink(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

export const flag = z._default(z.boolean(), false);
export const rank = z.int().check(z.gte(1), z.lte(5));
export const share = z.number().check(z.gte(0), z.lte(1));

export function listOf<T extends z.core.SomeType>(item: T) {
  return z._default(z.array(item), []);
}
