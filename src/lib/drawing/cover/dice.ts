/**
 * A seeded random generator: the same seed always rolls the same sequence. Any string is a seed,
 * the empty one and malformed Unicode included.
 */
export function createDice(seed: string): Dice {
  let state = hashSeed(seed);

  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    return Math.floor(mixBits(state) * sides);
  };

  return {
    roll,
    pick: (...options) => options[roll(options.length)] ?? options[0],
  };
}

/** FNV-1a over UTF-16 code units, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashSeed(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The output step of mulberry32: a number from 0 up to but not including 1. */
function mixBits(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return ((bits ^ (bits >>> 14)) >>> 0) / 0x100000000;
}

export interface Dice {
  /** An integer from 0 to `sides - 1`. */
  roll(sides: number): number;
  /** One of the arguments, all equally likely. */
  pick<const Options extends readonly [unknown, ...unknown[]]>(
    ...options: Options
  ): Options[number];
}
