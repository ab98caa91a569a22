import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImages } from '../../../src/cli/content/read-images.ts';
import { readFileRights } from '../../../src/lib/pictures/file-rights.ts';
import { callCommand } from '../../commands.ts';
import { makeContent } from '../check/make-content.ts';

const EXIF = {
  IFD0: { Make: 'Kamera', Artist: 'Eva Adler' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' },
};

let folder = '';
const at = (name: string) => join(folder, name);
const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } });
const save = async (name: string, made: Sharp) => writeFile(at(name), await made.toBuffer());
const image = async (...args: string[]) => {
  const { code, output } = await callCommand({ CONTENT_DIR: at('content') }, 'image', ...args);
  return { code, output: output.replaceAll(`${folder}/`, '') };
};
const list = async () => (await readdir(folder)).toSorted();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('npm run image', () => {
  test('turns, scales and cleans a photo, keeps its rights, and says so', async () => {
    await save(
      'Foto 1.JPG',
      picture(6000, 3000).withExif(EXIF).withMetadata({ orientation: 6 }).withExif(EXIF).jpeg(),
    );
    const original = await readFile(at('Foto 1.JPG'));
    const { code, output } = await image(at('Foto 1.JPG'));
    expect(output.replaceAll(/\d+ KB/g, 'n KB')).toBe(`Foto 1.JPG → foto-1.jpg
Aufgerichtet, den Standort entfernt, Angaben der Kamera und des Bildprogramms entfernt, von 3.000 × 6.000 auf 2.000 × 4.000 Pixel verkleinert. Vorher n KB, jetzt n KB.
Die Datei nennt ihre Rechte, und das bleibt so: Eva Adler

Als Titelbild:

cover:
  image: ./foto-1.jpg
  alt: Was auf dem Bild zu sehen ist.
  credit: "Foto: Eva Adler"

Im Text:

<Figure image="./foto-1.jpg" alt="Was auf dem Bild zu sehen ist." credit="Foto: Eva Adler" />

`);
    expect(code).toBe(0);
    const metadata = await sharp(at('foto-1.jpg')).metadata();
    expect(metadata).toMatchObject({ width: 2000, height: 4000, format: 'jpeg' });
    expect([metadata.exif, metadata.orientation, metadata.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(readFileRights(metadata)).toEqual({ creator: 'Eva Adler' });
    expect(await readFile(at('Foto 1.JPG'))).toEqual(original);
  });

  test.each<[string, string, (made: Sharp) => Sharp, string, string]>([
    ['a TIFF becomes a JPG', 'scan.tif', (made) => made.tiff(), 'scan.jpg', 'jpeg'],
    [
      'a TIFF with transparency becomes a PNG',
      'scan.tiff',
      (made) => made.ensureAlpha(0.5).tiff({ compression: 'lzw' }),
      'scan.png',
      'png',
    ],
    ['a still GIF becomes a PNG', 'a.gif', (made) => made.gif(), 'a.png', 'png'],
    ['WebP stays', 'Größe.webp', (made) => made.withExif(EXIF).webp(), 'groesse.webp', 'webp'],
    ['AVIF stays', 'Ä.avif', (made) => made.withExif(EXIF).avif(), 'ae.avif', 'heif'],
    ['PNG stays', 'CON.png', (made) => made.withExif(EXIF).png(), 'bild-con.png', 'png'],
    ['a name without letters is replaced', '写真.jpg', (made) => made.jpeg(), 'bild.jpg', 'jpeg'],
    ['an extension may lie', 'a.png', (made) => made.jpeg(), 'a.jpg', 'jpeg'],
    [
      'a changed picture gets another name',
      'a.jpg',
      (made) => made.withExif(EXIF).jpeg(),
      'a-web.jpg',
      'jpeg',
    ],
    ['a ready picture stays', 'a.jpg', (made) => made.jpeg(), 'a.jpg', 'jpeg'],
  ])('%s', async (_, name, make, expected, format) => {
    await save(name, make(picture()));
    const { code, output } = await image(at(name));
    expect(code, output).toBe(0);
    expect(await list()).toEqual([...new Set([name, expected])].toSorted());
    const metadata = await sharp(at(expected)).metadata();
    expect([metadata.format, metadata.exif]).toEqual([format, undefined]);
    // Running it on its own result changes nothing more.
    const again = await image(at(expected));
    expect(again.output).toContain('Nichts war zu tun');
    expect(await list()).toHaveLength(new Set([name, expected]).size);
  });

  test('says of a picture without rights only what was done', async () => {
    await save('a.jpg', picture().jpeg());
    expect((await image(at('a.jpg'))).output.split('\n').slice(0, 4)).toEqual([
      'a.jpg',
      expect.stringMatching(/^Nichts war zu tun: 60 × 40 Pixel, /),
      '',
      'Als Titelbild:',
    ]);
  });

  test('an animation stays one', async () => {
    const frames = await picture(40, 60).raw().toBuffer();
    frames.fill(0, 0, frames.length / 2);
    const moving = sharp(frames, { raw: { width: 40, height: 60, channels: 3, pageHeight: 30 } });
    await save('a.gif', moving.clone().gif());
    await save('b.webp', moving.clone().withExif(EXIF).webp());
    expect((await image(at('a.gif'), at('b.webp'))).code).toBe(0);
    expect(await list()).toEqual(['a.gif', 'b-web.webp', 'b.webp']);
    const { pages, exif } = await sharp(at('b-web.webp')).metadata();
    expect([pages, exif]).toEqual([2, undefined]);
  });

  test.each(['a.jpeg', 'A.JPG'])('replaces the original %s only where told to', async (name) => {
    await save(name, picture().withExif(EXIF).jpeg());
    expect((await image('--replace', at(name))).code).toBe(0);
    expect(await list()).toEqual([name]);
    const [facts] = [...(await readImages([at(name)])).values()];
    expect(facts).toMatchObject({ hasLocation: false, rights: { creator: 'Eva Adler' } });
  });

  test('puts a picture into the folder of an article', async () => {
    await writeContent();
    await save('a.jpg', picture().jpeg());
    const { code, output } = await image(at('a.jpg'), '--article=lager');
    expect(code, output).toBe(0);
    expect(output).toContain('image: ./lager/a.jpg');
    expect(await readdir(at('content/articles/lager'))).toEqual(['a.jpg']);
    expect(await image(at('a.jpg'), '--article=lagr')).toEqual({
      code: 1,
      output: 'Einen Beitrag „lagr“ gibt es nicht. Meinst du „lager“?\n',
    });
  });
});

describe('npm run image refuses', () => {
  test.each<[string, Buffer | string, string]>([
    ['leer.jpg', '', 'leer.jpg ist leer. Kopiere das Bild noch einmal hierher.'],
    [
      'text.jpg',
      'Hallo',
      'text.jpg ist beschädigt oder kein Bild. Öffne es in einem Bildprogramm, und sichere es als JPEG oder PNG.',
    ],
    [
      'iphone.heic',
      Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1', 'latin1'),
      'iphone.heic ist ein HEIC-Bild',
    ],
    [
      'iphone.jpg',
      Buffer.from('\0\0\0\u0018ftypmif1\0\0\0\0heic', 'latin1'),
      'iphone.jpg ist ein HEIC-Bild',
    ],
    ['a.NEF', 'II*\0', 'a.NEF enthält Rohdaten einer Kamera.'],
    [
      'b.svg',
      '<!DOCTYPE svg [ <!ENTITY a SYSTEM "a.txt"> ]><svg><text>&a;</text></svg>',
      'b.svg ist eine Zeichnung (SVG).',
    ],
    [
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'a.svg ist eine Zeichnung (SVG).',
    ],
  ])('%s', async (name, content, sentence) => {
    await writeFile(at(name), content);
    const { code, output } = await image(at(name));
    expect(output).toMatch(sentence.length > 60 ? `${sentence}\n` : sentence);
    expect(code).toBe(1);
    expect(await list()).toEqual([name]);
  });

  test('a truncated picture', async () => {
    const whole = await picture(800, 800).jpeg().toBuffer();
    await writeFile(at('a.jpg'), whole.subarray(0, whole.length / 2));
    expect(await image(at('a.jpg'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('beschädigt'),
    });
  });

  test('more pixels than it can read', async () => {
    const png = await picture().png().toBuffer();
    png.writeUInt32BE(400_000, 16);
    png.writeUInt32BE(400_000, 20);
    await writeFile(at('a.png'), png);
    const { code, output } = await image(at('a.png'));
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/a\.png hat zu viele Pixel|a\.png ist beschädigt/),
    ]);
  });

  test('to overwrite a file', async () => {
    await save('A.jpg', picture().jpeg());
    await writeFile(at('a.jpg'), 'mein Bild');
    expect(await image(at('A.jpg'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('nichts wird überschrieben'),
    });
    expect(await readFile(at('a.jpg'), 'utf8')).toBe('mein Bild');
  });

  test('to replace a file by one of another format', async () => {
    await save('a.tif', picture().tiff());
    expect(await image(at('a.tif'), '--replace')).toEqual({
      code: 1,
      output:
        'a.tif wird ein .jpg und kann darum nicht unter seinem Namen bleiben. Lass --replace weg, und verbessere den Namen im Beitrag.\n\n',
    });
    expect(await list()).toEqual(['a.tif']);
  });

  test.skipIf(process.getuid?.() === 0)('to write where nothing can be written', async () => {
    await mkdir(at('zu'));
    await save('zu/A.jpg', picture().jpeg());
    await chmod(at('zu'), 0o500);
    const { code, output } = await image(at('zu/A.jpg'));
    await chmod(at('zu'), 0o700);
    expect([code, output]).toEqual([1, expect.stringContaining('Die Berechtigung fehlt')]);
  });

  test.each<[string[], string]>([
    [[], 'Nenne mindestens ein Bild.'],
    [['--replac', 'a.jpg'], 'Die Option --replac gibt es nicht. Meinst du --replace?'],
    [['a.jpg', '--article=x', '--replace'], '--article und --replace gehen nicht zusammen.'],
    [['nirgends.jpg'], 'Das gibt es nicht: nirgends.jpg.'],
    [['.'], '. ist ein Ordner. Nenne die Bilder einzeln, etwa *.jpg'],
  ])('%j', async (args, sentence) => {
    const { code, output } = await image(...args);
    expect([code, output]).toEqual([1, expect.stringContaining(sentence)]);
  });

  test('one picture and makes the others', async () => {
    await save('A.jpg', picture().jpeg());
    const { code } = await image(at('nirgends.jpg'), at('A.jpg'));
    expect([code, await list()]).toEqual([1, ['A.jpg', 'a.jpg']]);
  });
});

/** A content folder with the article `lager`. */
async function writeContent(): Promise<void> {
  const files = makeContent({ 'articles/lager.mdx': '---\ntitle: x\n---\n' });
  for (const { path, text } of [files.site, files.tags, ...files.authors, ...files.articles]) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(at(path), text);
  }
}
