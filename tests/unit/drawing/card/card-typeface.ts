import { readFileSync } from 'node:fs';
import { createTypeface, type Typeface } from '../../../../src/lib/drawing/card/typeface.ts';

/** The typeface of cards. */
export const typeface: Typeface = createTypeface(
  ['latin', 'latin-extended', 'cyrillic', 'greek'].map((name) =>
    readFileSync(`src/assets/fonts/cards/${name}.ttf`),
  ),
);
