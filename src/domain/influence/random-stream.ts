const utf8 = new TextEncoder();

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text (Fowler, Noll & Vo). */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** A stream of numbers in [0, 1) that is the same on every machine: mulberry32 (T. Ettinger 2017). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The private stream of one id: no other person's draws are moved when somebody comes or goes. */
export function streamOf(seed: string, id: string): () => number {
  return mulberry32(fnv1a32(`${seed}#${id}`));
}
