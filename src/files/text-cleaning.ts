// Tab and line breaks are text; bidi marks, zero-width characters and emoji are kept as typed.
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
const SUSPECT = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** The text without control characters and with U+FFFD for each half of a surrogate pair. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}
