import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPicture } from '../../../../src/cli/importing/load-picture.ts';
import { makeFolder } from './blog-folder.ts';

const FILES = {
  'posts/nah.jpg': 'nah',
  'posts/über uns.jpg': 'umlaut',
  'posts/a/tief.jpg': 'tief',
  'posts/a/b/c/ganz.jpg': 'ganz',
  'posts/a/nah.jpg': 'falsch',
  'static/img/wurzel.jpg': 'wurzel',
  'static/img/halle.jpg': 'gross',
  'static/img/halle-20x10.jpg': 'klein',
  'static/img/halb.jpg': 'unskaliert',
  'static/nah.jpg': 'fern',
  'static/gross.jpg': 'gross',
  'static/gross-20x10.jpg': 'klein',
  'static/skaliert.jpg': 'unskaliert',
  'geheim.jpg': 'geheim',
};

/** What a picture of a text in the folder `posts` holds. */
async function load(path: string, files: Record<string, string> = FILES) {
  const folder = makeFolder(files);
  const found = await loadPicture(
    [join(folder, 'posts'), join(folder, 'static'), join(folder, 'fehlt')],
    path,
  );
  return found && String(found);
}

describe('a picture is found', () => {
  test.each([
    ['beside the text, first of all', 'nah.jpg', 'nah'],
    ['with a dot', './nah.jpg', 'nah'],
    ['in a folder', 'a/tief.jpg', 'tief'],
    ['from the root of the website', '/img/wurzel.jpg', 'wurzel'],
    ['by the end of its path', '/blog/assets/img/wurzel.jpg', 'wurzel'],
    ['by its address', 'https://blog.de/img/wurzel.jpg?w=100#x', 'wurzel'],
    ['by an address without a protocol', '//blog.de/img/wurzel.jpg', 'wurzel'],
    ['by an address in capitals', 'HTTP://blog.de/img/wurzel.jpg', 'wurzel'],
    ['with a slash too many', 'a//b/c/ganz.jpg', 'ganz'],
    ['with an encoded name', '%C3%BCber%20uns.jpg', 'umlaut'],
    ['above the text', '../img/wurzel.jpg', 'wurzel'],
    ['above a folder that is not there', 'blog/../x/img/wurzel.jpg', 'wurzel'],
    ['above a folder', 'a/../nah.jpg', 'nah'],
    ['scaled, by its own name', 'gross-20x10.jpg', 'klein'],
    ['scaled, in a folder', '/img/halle-20x10.jpg', 'klein'],
    ['scaled, where only the original is in a folder', '/img/halb-300x200.jpg', 'unskaliert'],
    ['scaled, where only the original is there', 'skaliert-300x200.jpg', 'unskaliert'],
  ])('%s', async (_, path, content) => {
    expect(await load(path)).toBe(content);
  });

  test('by its own path before a shorter one', async () => {
    const files = {
      'posts/x.jpg': 'falsch',
      'static/img/x.jpg': 'falsch',
      'posts/img/x.jpg': 'da',
    };
    expect(await load('/img/x.jpg', files)).toBe('da');
  });

  test.each([
    ['outside of the folders', '../geheim.jpg'],
    ['outside, by its address', 'file:../geheim.jpg'],
    ['above the text, by its name alone', '../img/nah.jpg'],
    ['a folder', 'a'],
    ['nothing', ''],
    ['elsewhere', 'fehlt.jpg'],
    ['another size', 'nah-20x.jpg'],
    ['a size without a width', 'nah-x20.jpg'],
    ['a size within the name', 'skaliert-300x200-alt.jpg'],
  ])('not where it is %s', async (_, path) => {
    expect(await load(path)).toBeUndefined();
  });

  test('not behind a link that leads out, nor in a folder of a similar name', async () => {
    const folder = makeFolder({
      'geheim.jpg': 'geheim',
      'posts/a.jpg': 'a',
      'postsalt/b.jpg': 'b',
    });
    symlinkSync(join(folder, 'geheim.jpg'), join(folder, 'posts/link.jpg'));
    for (const path of ['link.jpg', '../postsalt/b.jpg'])
      expect(await loadPicture([join(folder, 'posts')], path)).toBeUndefined();
  });

  test.each([
    [30_000_000, true],
    [30_000_001, false],
  ])('of %i bytes: %s', async (bytes, isFound) => {
    const folder = makeFolder({ 'gross.jpg': '' });
    truncateSync(join(folder, 'gross.jpg'), bytes);
    expect((await loadPicture([folder], 'gross.jpg')) !== undefined).toBe(isFound);
  });
});

describe('the pictures of a blog', () => {
  const files = {
    'a/x/foto.jpg': 'x',
    'a/y/foto.jpg': 'y',
    'b/lager/regal.jpg': 'im Lager',
    'b/laden/regal.jpg': 'im Laden',
    'c/einzig.jpg': 'einzig',
  };

  test.each([
    ['the only one of its name', 'posts/titel', '/bilder/einzig.jpg', 'einzig'],
    ['the one at the end of the path', 'posts/titel', 'y/foto.jpg', 'y'],
    ['the one at the end of the path with a dot', 'posts/titel', './y/foto.jpg', 'y'],
    ['the one at the end of its address', 'posts/titel', 'https://blog.de/y/foto.jpg', 'y'],
    ['the one at the end of a short address', 'posts/titel', '//blog.de/y/foto.jpg', 'y'],
    ['the one at the end of a loud address', 'posts/titel', 'HTTP://BLOG.DE/y/foto.jpg', 'y'],
    ['the one in a folder named like the text', 'posts/lager', 'regal.jpg', 'im Lager'],
    ['none of several', 'posts/titel', 'regal.jpg', undefined],
    ['none of another name', 'posts/titel', 'anders.jpg', undefined],
  ])('hold %s', async (_, own, path, content) => {
    const folder = makeFolder(files);
    mkdirSync(join(folder, own), { recursive: true });
    const index = Map.groupBy(
      Object.keys(files).map((file) => join(folder, file)),
      (file) => file.replace(/^.*\//, ''),
    );
    const found = await loadPicture([join(folder, own)], path, index);
    expect(found && String(found)).toBe(content);
  });
});
