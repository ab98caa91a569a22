import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/cli/content/read-content.ts';
import { readImages } from '../../../../src/cli/content/read-images.ts';
import { checkContent } from '../../../../src/lib/check/check-content.ts';

const NOW = new Date('2026-12-31T12:00:00+01:00');
const ARTICLE = 'tiktok-shop-in-deutschland-veroeffentlicht.mdx';

describe('a content folder', () => {
  let folder = '';
  const check = async () =>
    checkContent(await readContent(folder), NOW)
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file.replace(/^.*\//, '')}: ${message}`);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    await cp('content', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('as delivered has no errors', async () => {
    expect(await check()).toEqual([]);
  });

  test.each([
    ['a folder named like a text', (path: string) => mkdir(path), 'Das ist ein Ordner'],
    ['a link to a text', (path: string) => symlink(ARTICLE, path), 'eine Verknüpfung'],
    ['a link to nothing', (path: string) => symlink('/nirgends', path), 'eine Verknüpfung'],
  ])('reports %s', async (_, make, message) => {
    await make(join(folder, 'articles', 'x.mdx'));
    expect(await check()).toEqual([expect.stringMatching(new RegExp(`^x\\.mdx: .*${message}`))]);
  });

  test('knows which files are in `public`', async () => {
    const text = await readFile(join(folder, 'articles', ARTICLE), 'utf8');
    const links = ['![Das Zeichen des Magazins](/favicon.svg)', '[Zeichen](/favicon.svg)'];
    const broken = ['![Ein Karton im Regal](/karton.jpg)', '[Studie](/studie.pdf)'];
    await writeFile(join(folder, 'articles', ARTICLE), [text, ...links, ...broken].join('\n\n'));
    const errors = await check();
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain('`/karton.jpg` liegt nicht neben dieser Datei');
    expect(errors[1]).toContain('`/studie.pdf` führt ins Leere');
  });

  test('reports each invalid line of the hyphenation list', async () => {
    await writeFile(join(folder, 'silbentrennung.txt'), 'Waren-korb\nzwei Worte\n-Rand\n');
    expect(await check()).toEqual([
      expect.stringMatching(/^silbentrennung\.txt: „zwei Worte“/),
      expect.stringMatching(/^silbentrennung\.txt: „-Rand“/),
    ]);
  });
});

test.each(['jpeg', 'png'] as const)('a truncated %s has no size', async (format) => {
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  try {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const create = { width: 300, height: 200, channels: 3, background: '#888', noise } as const;
    const bytes = await sharp({ create }).toFormat(format).toBuffer();
    const [whole, half] = [join(folder, `ganz.${format}`), join(folder, `halb.${format}`)];
    await writeFile(whole, bytes);
    await writeFile(half, bytes.subarray(0, bytes.length / 2));
    const images = await readImages([whole, half]);
    expect(images.get(whole)?.size).toEqual({ width: 300, height: 200 });
    expect(images.get(half)?.size).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});
