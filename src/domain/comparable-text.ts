/**
 * A text as it is compared with another: one form of every letter, no case, nothing that takes no
 * room. Two names that look alike come out as the same.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
