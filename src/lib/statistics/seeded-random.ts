/**
 * Numbers in [0, 1) with 32 bits of chance that are the same for the same seed on every machine: the generator mulberry32
 * (Tommy Ettinger, 2017; public domain). The seed is taken as an unsigned 32-bit whole number. The sequence repeats after
 * 2^32 draws. Good for samples and layouts, never for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
