import { ROW_PLACES } from './row-places.ts';

/** How a picture is shown in one place at some widths of the window. */
export interface View {
  /** Undefined for all widths that no view before it takes. */
  media?: string;
  /** Width by height; undefined shows the picture as it is. */
  ratio?: number;
  /** Written as the height of all pictures in a row, which shrink alike. */
  rowHeight?: number;
  /** Its width in the layout, as the attribute of that name. */
  sizes: string;
  /** Widths in pixels and the quality of each: the denser the screen, the less a pixel matters. */
  candidates: readonly (readonly [width: number, quality: number])[];
}

/** From the widest window to the narrowest. */
export type Place = readonly [...View[], View];

const MEDIUM = '(min-width: 48rem)';
const LARGE = '(min-width: 68rem)';
const WIDEST = '(min-width: 82rem)';
/** `.frame` is as wide as the window less its padding of clamp(1rem, 4vw, 3rem) at both sides. */
const WIDE_PADDING = '(min-width: 75rem)';
const FRAME = '(min-width: 25rem) 92vw, calc(100vw - 2rem)';

/** Shared by several places, so that the photo of a card is there before its article opens. */
const PHONE: View = {
  ratio: 16 / 9,
  sizes: FRAME,
  candidates: [
    [360, 55],
    [720, 45],
    [1080, 36],
    [1440, 40],
  ],
};
const THUMBNAIL: View = {
  ratio: 1,
  sizes: '6rem',
  candidates: [
    [192, 50],
    [288, 45],
  ],
};
const ROW: View = {
  media: MEDIUM,
  ratio: 16 / 9,
  sizes: '18rem',
  candidates: [
    [288, 55],
    [576, 45],
  ],
};

/** Where pictures are shown. `sizes` follows the layout: whoever changes one changes the other. */
export const PLACES = {
  /** The head of an article. */
  head: [
    {
      media: LARGE,
      ratio: 2,
      sizes: `${WIDEST} 76rem, ${WIDE_PADDING} calc(100vw - 6rem), 92vw`,
      candidates: [
        [1216, 48],
        [2432, 36],
      ],
    },
    PHONE,
  ],
  /** The lead of the start page: seven of fifteen columns. */
  lead: [
    {
      media: LARGE,
      ratio: 5 / 4,
      sizes: `${WIDEST} 34.1rem, ${WIDE_PADDING} calc(46.7vw - 4.2rem), calc(43vw - 1.4rem)`,
      candidates: [
        [560, 55],
        [1120, 42],
      ],
    },
    PHONE,
  ],
  /** The second rank: one of two columns. */
  second: [
    {
      media: MEDIUM,
      ratio: 3 / 2,
      sizes: `${WIDEST} 36.5rem, ${WIDE_PADDING} calc(50vw - 4.5rem), calc(46vw - 1.5rem)`,
      candidates: [
        [600, 55],
        [1200, 42],
      ],
    },
    PHONE,
  ],
  row: [ROW, THUMBNAIL],
  /** A section of the start page: half of three fifths. */
  section: [
    {
      media: LARGE,
      ratio: 4 / 3,
      sizes: `${WIDEST} 21.1rem, ${WIDE_PADDING} calc(30vw - 3.5rem), calc(27.6vw - 1.7rem)`,
      candidates: [
        [360, 55],
        [720, 45],
      ],
    },
    ROW,
    THUMBNAIL,
  ],
  portrait: [
    {
      ratio: 1,
      sizes: `${MEDIUM} 15rem, 9rem`,
      candidates: [
        [144, 55],
        [288, 50],
        [480, 45],
      ],
    },
  ],
  byline: [
    {
      ratio: 1,
      sizes: '2rem',
      candidates: [
        [32, 55],
        [64, 50],
        [96, 45],
      ],
    },
  ],
  /** In a text, at most as wide as its lines. */
  text: [
    {
      sizes: '(min-width: 25rem) min(45rem, 92vw), calc(100vw - 2rem)',
      candidates: [
        [360, 55],
        [720, 48],
        [1080, 40],
        [1440, 40],
      ],
    },
  ],
  ...ROW_PLACES,
} satisfies Record<string, Place>;

/** A place by its name. */
export type PlaceName = keyof typeof PLACES;
