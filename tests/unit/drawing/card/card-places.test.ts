import { expect, test } from 'vitest';
import { drawSocialCard, type SocialCard } from '../../../../src/lib/drawing/card/social-card.ts';
import { setTitle } from '../../../../src/lib/drawing/card/title.ts';

/** Draws a text as itself with its place and size; each character is half as wide as the size. */
const typeface = {
  has: () => true,
  measure: (text: string) => text.length / 2,
  outline: (text: string, { x, y, size }: { x: number; y: number; size: number }) =>
    `${text} ${x} ${y.toFixed(1)} ${size};`,
};
const CARD: SocialCard = {
  seed: 'a',
  siteName: 'Warenstrom',
  title: 'Der Titel einer Karte',
  kicker: undefined,
  authors: [],
  advertising: undefined,
  photo: { path: 'a.jpg' },
};
const LONG = 'W'.repeat(60);

test.each<[parts: Partial<SocialCard>, expected: string[]]>([
  [
    {},
    [
      '#12161d Warenstrom 104 69.0 50;',
      '#12161d M0 96h1200v8h-1200z',
      '#12161d Der Titel 56 224.6 116;einer Karte 56 349.8 116;',
    ],
  ],
  [
    { kicker: 'Recht' },
    [
      '#12161d Warenstrom 104 69.0 50;',
      '#12161d M0 96h1200v8h-1200z',
      '#c12f16 Recht 56 174.4 40;',
      '#12161d Der Titel 56 291.0 116;einer Karte 56 416.2 116;',
    ],
  ],
  [
    { authors: ['Eva', 'Ida'] },
    [
      '#12161d Warenstrom 104 69.0 50;',
      '#12161d M0 96h1200v8h-1200z',
      '#12161d Der Titel 56 224.6 116;einer Karte 56 349.8 116;',
      '#515b69 Eva und Ida 56 574.0 34;',
    ],
  ],
  [
    { advertising: { client: undefined } },
    [
      '#12161d Warenstrom 104 69.0 50;',
      '#12161d M0 96h1200v8h-1200z',
      '#12161d M56 148h168v60h-168z',
      '#ffffff Anzeige 70 191.2 40;',
      '#12161d Der Titel 56 312.6 116;einer Karte 56 437.8 116;',
    ],
  ],
  [
    { kicker: 'Recht', authors: ['Eva'], advertising: { client: 'Kartonagen' } },
    [
      '#12161d Warenstrom 104 69.0 50;',
      '#12161d M0 96h1200v8h-1200z',
      '#12161d M56 148h168v60h-168z',
      '#ffffff Anzeige 70 191.2 40;',
      '#515b69 Kartonagen 242 191.2 34;',
      '#c12f16 Recht 56 262.4 40;',
      '#12161d Der Titel 56 369.7 102;einer Karte 56 479.9 102;',
      '#515b69 Eva 56 574.0 34;',
    ],
  ],
  [
    { siteName: LONG, kicker: LONG, authors: [LONG], advertising: { client: LONG } },
    [
      '#12161d WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW… 104 69.0 38;',
      '#12161d M0 96h1200v8h-1200z',
      '#12161d M56 148h168v60h-168z',
      '#ffffff Anzeige 70 191.2 40;',
      '#515b69 WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW… 242 191.2 25.84;',
      '#c12f16 WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW… 56 262.4 30.4;',
      '#12161d Der Titel 56 369.7 102;einer Karte 56 479.9 102;',
      '#515b69 WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW… 56 574.0 25.84;',
    ],
  ],
])('a card with %j shows each part in its place', (parts, expected) => {
  const svg = drawSocialCard({ ...CARD, ...parts }, typeface);
  const [, , , ...drawn] = [...svg.matchAll(/fill="(#\w+)" d="([^"]*)"/g)];
  expect(drawn.map(([, colour, shape]) => `${colour} ${shape}`)).toEqual(expected);
});

test('a card has the mark of the site beside its name', () => {
  expect(drawSocialCard(CARD, typeface)).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630" viewBox="0 0 1200 630"><path fill="#ffffff" d="M0 0h1200v630h-1200z"\/><g transform="translate\(56 32\) scale\(1\.7\)"><path fill="#12161d" d="M0 2h20v5H0zM0 17h20v5H0z"\/><path fill="#c12f16" d="M6 9\.5h14v5H6z"\/><\/g>/,
  );
});

test.each([
  [4, 124, 1],
  [10, 124, 1],
  [11, 116, 1],
  [12, 102, 1],
  [13, 96, 1],
  [14, 90, 1],
  [15, 85, 1],
  [16, 80, 1],
  [17, 75, 1],
  [18, 71, 1],
  [19, 67, 1],
  [20, 63, 1],
  [21, 59, 1],
  [22, 56, 1],
  [23, 56, 1],
  [24, 53, 1],
  [25, 50, 1],
  [26, 47, 1],
  [27, 47, 1],
  [28, 44, 1],
  [29, 44, 1],
  [30, 56, 2],
  [46, 56, 2],
  [47, 56, 3],
  [69, 56, 3],
  [70, 56, 4],
  [92, 56, 4],
  [93, 50, 4],
  [104, 50, 5],
  [110, 50, 5],
  [150, 40, 5],
  [200, 36, 6],
  [250, 32, 7],
  [300, 28, 7],
  [400, 28, 9],
])('a title of %i letters is set at %i pixels in %i lines', (length, size, count) => {
  const { lines, ...setting } = setTitle('x'.repeat(length), typeface, { width: 644, height: 274 });
  expect([setting.size, lines.length]).toEqual([size, count]);
});
