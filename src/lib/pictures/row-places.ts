/** Widths in pixels and the quality of each, up to that of a picture over the whole row. */
const CANDIDATES = [
  [360, 55],
  [720, 48],
  [1080, 40],
  [1440, 40],
  [1920, 36],
] as const;

/** The places of pictures that are wider than the text, alone or in the row of a gallery. */
export const ROW_PLACES = {
  wide: [{ sizes: sizesOf(1), candidates: CANDIDATES }],
  half: [{ sizes: `auto, ${sizesOf(2)}`, rowHeight: 720, candidates: CANDIDATES.slice(0, 4) }],
  third: [{ sizes: `auto, ${sizesOf(3)}`, rowHeight: 720, candidates: CANDIDATES.slice(0, 3) }],
} as const;

/**
 * A share of the width beside the table of contents; on phones they are below each other.
 * In a row the width of a picture depends on the shapes of the others, which only a browser knows.
 */
function sizesOf(count: number): string {
  return [
    `(min-width: 82rem) calc(58rem / ${count})`,
    `(min-width: 75rem) calc((100vw - 24rem) / ${count})`,
    `(min-width: 68rem) calc((92vw - 18rem) / ${count})`,
    `(min-width: 36rem) calc(92vw / ${count})`,
    '(min-width: 25rem) 92vw',
    'calc(100vw - 2rem)',
  ].join(', ');
}
