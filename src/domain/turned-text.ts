const TURNING_MARKS = /[\u202a-\u202e\u2066-\u2069]/;

/** Whether the text holds marks that turn the direction of reading, behind which another can hide. */
export function isTurned(text: string): boolean {
  return TURNING_MARKS.test(text);
}
