/** How telling it is to be among few: inverse document frequency, never negative. */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
