import { z } from 'zod';

/** What a crop keeps, in percent from the left and from the top. */
type Point = [x: number, y: number];

const COLUMNS = { links: 20, rechts: 80 } as const;
const ROWS = { oben: 20, unten: 80 } as const;
const MIDDLE = 50;

/** `oben`, `links oben` and so on, each pair in both orders. */
const POINTS = new Map<string, Point>([
  ['mitte', [MIDDLE, MIDDLE]],
  ...Object.entries(ROWS).map(([row, y]): [string, Point] => [row, [MIDDLE, y]]),
  ...Object.entries(COLUMNS).flatMap(([column, x]): [string, Point][] => [
    [column, [x, MIDDLE]],
    ...Object.entries(ROWS).flatMap(([row, y]): [string, Point][] => [
      [`${column} ${row}`, [x, y]],
      [`${row} ${column}`, [x, y]],
    ]),
  ]),
]);

const percent = z.number().min(0).max(100);

// The first of the two speaks for both where a value fits neither.
const error =
  'muss sagen, wo das Wichtige ist: `oben`, `unten`, `links`, `rechts`, `mitte`, zwei davon wie `oben links`, oder Prozent von links und von oben wie `[30, 20]`';

/** Where the subject of a photo is: in words, or in percent from the left and from the top. */
export const focus = z
  .union([z.enum([...POINTS.keys()], { error }), z.tuple([percent, percent])], { error })
  .transform(
    (value): Point => (typeof value === 'string' ? (POINTS.get(value) ?? [MIDDLE, MIDDLE]) : value),
  );
