import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { type Command, parseOptions } from './command-line.ts';

const PACKAGES = 'node_modules/@fontsource-variable';
const TARGET = 'src/assets/fonts';

/** Cut for 20 px and more: with a larger `opsz` or weight the dots of i and ü merge at 1×. */
const ON_PAGES = { wght: 660, wdth: 82, opsz: 32 };
const ON_CARDS = { wght: 720, wdth: 82, opsz: 48 };
/** A higher weight that looks as bold as Bricolage. */
const SOFIA = { wght: 840 };

const PAGE_CHARACTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'ÄÖÜẞäöüßÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøùúûýÿŒœ',
  ...'„“”‚‘’«»‹›–—…·•§°©®²³×−±½¼¾€£¥′″¡¿†‰™\u00A0\u00AD\u202F',
].join('');

/** Pages get the characters German needs; cards, whose fonts no reader downloads, all the packages have. */
const SUBSETS: readonly Subset[] = [
  {
    source: 'bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    target: 'bricolage-grotesque-condensed.woff2',
    axes: ON_PAGES,
    characters: PAGE_CHARACTERS,
  },
  {
    source: 'bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    target: 'cards/latin.ttf',
    axes: ON_CARDS,
    characters: charactersIn([0x20, 0x2ff], [0x2000, 0x2bff]),
  },
  {
    source: 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-standard-normal.woff2',
    target: 'cards/latin-extended.ttf',
    axes: ON_CARDS,
    characters: charactersIn([0x100, 0x2ff], [0x1e00, 0x1eff], [0x20a0, 0x20c0]),
  },
  {
    source: 'sofia-sans-condensed/files/sofia-sans-condensed-cyrillic-wght-normal.woff2',
    target: 'cards/cyrillic.ttf',
    axes: SOFIA,
    characters: charactersIn([0x400, 0x4ff], [0x2116, 0x2116]),
  },
  {
    source: 'sofia-sans-condensed/files/sofia-sans-condensed-greek-wght-normal.woff2',
    target: 'cards/greek.ttf',
    axes: SOFIA,
    characters: charactersIn([0x370, 0x3ff]),
  },
];

/**
 * `npm run font`: subsets the headline face, two instances of Bricolage Grotesque (OFL 1.1),
 * condensed because German words are long: one for pages, a larger and bolder one for social cards.
 * Those have Sofia Sans Condensed (OFL 1.1), too, for Cyrillic and Greek names. Run it again after
 * an update of a font package.
 */
export const run: Command = async (args) => {
  parseOptions(args, { usage: 'So geht es: npm run font', options: {} });
  for (const { source, target, axes, characters } of SUBSETS) {
    const subset = await subsetFont(await readFile(join(PACKAGES, source)), characters, {
      targetFormat: target.endsWith('.woff2') ? 'woff2' : 'truetype',
      variationAxes: axes,
    });
    await mkdir(dirname(join(TARGET, target)), { recursive: true });
    await writeFile(join(TARGET, target), subset);
    console.log(`${target}: ${subset.byteLength} Bytes`);
  }
  await copyFile(`${PACKAGES}/bricolage-grotesque/LICENSE`, `${TARGET}/LICENSE`);
  await copyFile(`${PACKAGES}/sofia-sans-condensed/LICENSE`, `${TARGET}/cards/LICENSE`);
  return 0;
};

/** All characters of the code point ranges, both ends included. */
function charactersIn(...ranges: (readonly [first: number, last: number])[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    )
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

interface Subset {
  /** Path inside the font packages. */
  source: string;
  /** Path below the site's own fonts; the extension decides the format. */
  target: string;
  axes: Record<string, number>;
  characters: string;
}
