import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/cli/content/read-content.ts';
import { readImages } from '../../../../src/cli/content/read-images.ts';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { copyContent } from '../copy-content.ts';

const NOW = new Date('2026-12-31T12:00:00+01:00');
const ARTICLE = 'tiktok-shop-in-deutschland-veroeffentlicht.mdx';

describe('a content folder', () => {
  let folder = '';
  const check = async () =>
    checkContent(await readContent(folder), NOW)
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file.replace(/^.*\//, '')}: ${message}`);

  beforeEach(async () => {
    folder = await copyContent();
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

  test.each([
    ['articles/kurz.md', 'articles'],
    ['articles/lang.mdx', 'articles'],
    ['pages/kurz.md', 'pages'],
    ['authors/eva.yaml', 'authors'],
  ] as const)('reads %s', async (name, list) => {
    await writeFile(join(folder, name), 'Text');
    const files = await readContent(folder);
    expect(files[list].filter(({ path }) => path.endsWith(`/${name}`))).toEqual([
      { path: expect.any(String), text: 'Text' },
    ]);
  });

  test('reads no text from files elsewhere or with other extensions, but knows them', async () => {
    const names = [
      'articles/ordner/kurz.md',
      'articles/kurz.markdown',
      'articles/kurz.md.bak',
      'articles/kurzmd',
      'authors/eva.yml',
      'authors/eva.md',
      'pages/daten.yaml',
      'anders/kurz.md',
      'kurz.md',
    ];
    const read = async () => {
      const { articles, pages, authors, unread, paths } = await readContent(folder);
      const texts = [...articles, ...pages, ...authors, ...(unread ?? [])];
      return { texts: texts.map(({ path }) => path), paths };
    };
    const before = await read();
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), 'Text');
    }
    const after = await read();
    expect(after.texts).toEqual(before.texts);
    const others = [...after.paths].filter((path) => !before.paths.has(path));
    expect(others).toHaveLength(names.length);
  });

  test.each([
    ['series.yaml', 'series'],
    ['synonyme.yaml', 'synonyms'],
    ['silbentrennung.txt', 'hyphenation'],
    ['woerter.txt', 'words'],
    ['hausstil.yaml', 'houseStyle'],
  ] as const)('reads %s where it is', async (name, field) => {
    await rm(join(folder, name), { force: true });
    expect((await readContent(folder))[field]).toBeUndefined();
    await writeFile(join(folder, name), 'Text');
    expect((await readContent(folder))[field]?.text).toBe('Text');
  });

  test.each([
    ['site.yaml', /^Im Inhaltsordner fehlt site\.yaml: /],
    ['tags.yaml', /^Im Inhaltsordner fehlt tags\.yaml: /],
    ['', /^Den Inhaltsordner .+ gibt es nicht\./],
  ])('is refused without %s', async (name, message) => {
    await rm(join(folder, name), { recursive: true });
    await expect(readContent(folder)).rejects.toThrow(message);
    await mkdir(folder, { recursive: true });
  });

  test('keeps the wordings of articles that have several', async () => {
    for (const name of ['eins/a.txt', 'zwei/a.txt', 'zwei/b.txt', 'zwei/c.md']) {
      await mkdir(dirname(join(folder, '.ledger.d', name)), { recursive: true });
      await writeFile(join(folder, '.ledger.d', name), 'Wortlaut');
    }
    const { versions = [] } = await readContent(folder);
    expect(versions.map(({ path }) => path.replace(/^.*\.ledger\.d\//, ''))).toEqual([
      'zwei/a.txt',
      'zwei/b.txt',
    ]);
  });

  test('says nothing of a folder of pictures that holds one named like a text', async () => {
    await mkdir(join(folder, 'articles', 'bilder', 'x.mdx'), { recursive: true });
    expect(await check()).toEqual([]);
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

  test.each([
    ['decomposed umlauts', 'tu\u0308r.jpg', 'tür.jpg', 'aus zwei Zeichen zusammengesetzt'],
    ['other capitals', 'Tor.JPG', 'tor.jpg', 'im Ordner heißt sie `Tor.JPG`'],
    ['a typing error', 'karton.jpg', 'kartn.jpg', 'Meinst du `karton.jpg`?'],
  ])(
    'names the file beside an article that is meant despite %s',
    async (_, name, written, message) => {
      const path = join(folder, 'articles', ARTICLE);
      await writeFile(join(folder, 'articles', name), '');
      const text = await readFile(path, 'utf8');
      await writeFile(path, `${text}\n![Ein Regal mit Kartons.](./${written})\n`);
      expect(await check()).toEqual([expect.stringContaining(message)]);
    },
  );

  test('ignores the notes that a Mac puts beside each file', async () => {
    for (const name of ['articles/._x.mdx', 'authors/._x.yaml', '._.ledger'])
      await writeFile(join(folder, name), '\0');
    expect(await check()).toEqual([]);
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

const HEAD = 'x'.repeat(1500);

test.each([
  [
    'with width and height',
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"></svg>',
    { width: 10, height: 20 },
  ],
  [
    'with a view box',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"></svg>',
    { width: 10, height: 20 },
  ],
  ['without a size', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" /></svg>', undefined],
  [
    'in percent',
    '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"></svg>',
    undefined,
  ],
  [
    'with a long head',
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" content="${HEAD}"></svg>`,
    undefined,
  ],
  [
    'behind a long comment',
    `<!-- ${HEAD} --><svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"></svg>`,
    undefined,
  ],
])('measures a drawing %s as the build does', async (_, text, size) => {
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  const path = join(folder, 'zeichnung.svg');
  try {
    await writeFile(path, text);
    expect((await readImages([path])).get(path)?.size).toEqual(size);
  } finally {
    await rm(folder, { recursive: true });
  }
});
