/** The order of two texts, or of two days, by code unit: the same on every machine and in every language. */
export function codeUnitOrder(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
