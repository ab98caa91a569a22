import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Command } from './main.ts';

const SOURCE = 'node_modules/@fontsource-variable/bricolage-grotesque';
const TARGET = 'src/assets/fonts';
const CUT = { wght: 720, wdth: 82, opsz: 48 };

const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'ÄÖÜẞäöüßÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøùúûýÿŒœ',
  ...'„“”‚‘’«»‹›–—…·•§°©®²³×−±½¼¾€£¥′″¡¿†‰™\u00A0\u00AD\u202F',
].join('');

/**
 * `npm run font`: makes the headline face, one cut of Bricolage Grotesque (OFL 1.1), condensed
 * because German words are long, with the characters German needs. Run it again after an update
 * of the font package.
 */
export const run: Command = async () => {
  const source = await readFile(`${SOURCE}/files/bricolage-grotesque-latin-standard-normal.woff2`);
  const subset = await subsetFont(source, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: CUT,
  });
  await writeFile(`${TARGET}/bricolage-grotesque-condensed.woff2`, subset);
  await copyFile(`${SOURCE}/LICENSE`, `${TARGET}/LICENSE`);
  console.log(`bricolage-grotesque-condensed.woff2: ${subset.byteLength} Bytes`);
  return 0;
};
