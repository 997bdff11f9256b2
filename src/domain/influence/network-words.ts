export type AmountWord = 'many' | 'several' | 'few';

/** From these shares of the shortest ways on somebody stands between many, and between several. */
const BETWEEN_MANY = 0.3;
const BETWEEN_SEVERAL = 0.1;
/** Openness of whoever knows four people strange to each other is .75, of two .5. */
const OPEN_TO_MANY = 0.7;
const OPEN_TO_SEVERAL = 0.45;

/** The word for betweenness, above 0 … 1: how many others somebody stands between. */
export function betweennessWord(share: number): AmountWord {
  if (share >= BETWEEN_MANY) return 'many';
  return share >= BETWEEN_SEVERAL ? 'several' : 'few';
}

/** The word for 1 − constraint, above 0 … 1: how many separate circles somebody joins. */
export function opennessWord(openness: number): AmountWord {
  if (openness >= OPEN_TO_MANY) return 'many';
  return openness >= OPEN_TO_SEVERAL ? 'several' : 'few';
}
