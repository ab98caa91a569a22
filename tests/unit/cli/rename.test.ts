import { execFile } from 'node:child_process';
import {
  chmod,
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertPathsFree } from '../../../src/cli/rename.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { callCommand } from '../../commands.ts';
import { NOW } from '../../sites.ts';

const OLD = 'tiktok-shop-in-deutschland-veroeffentlicht';
const OTHER = 'warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden';

describe('npm run rename', () => {
  let folder = '';
  const article = (slug: string) => readFile(join(folder, 'articles', `${slug}.mdx`), 'utf8');
  const snapshot = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return Promise.all(
      entries
        .map((entry) => [entry, join(entry.parentPath, entry.name)] as const)
        .map(async ([entry, path]) => [path, entry.isFile() ? await readFile(path, 'utf8') : '']),
    );
  };
  const command = async (name: string, ...args: string[]) => {
    const { code, output } = await callCommand({ CONTENT_DIR: folder }, name, ...args);
    return code === 0 ? output : `refused: ${output}`;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    await cp('content', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('moves file and images, keeps permissions, adds the alias and updates the links', async () => {
    await mkdir(join(folder, 'articles', OLD));
    await writeFile(join(folder, 'articles', OLD, 'foto.jpg'), '');
    await chmod(join(folder, 'articles', `${OLD}.mdx`), 0o666);
    const before = await article(OLD);
    expect(await command('rename', OLD, 'tiktok-shop')).toContain('leitet weiter');
    expect(await readdir(join(folder, 'articles', 'tiktok-shop'))).toEqual(['foto.jpg']);
    await expect(article(OLD)).rejects.toThrow();
    expect((await stat(join(folder, 'articles', 'tiktok-shop.mdx'))).mode & 0o777).toBe(0o666);
    expect((await article('tiktok-shop')).replace(`aliases: [${OLD}]\n`, '')).toBe(before);
    expect(await article(OTHER)).toContain('related: [tiktok-shop]');
    expect(await article(OTHER)).toContain('(/artikel/tiktok-shop/)');
    expect(await command('check')).toMatch(/geprüft: 0\sFehler/u);
  });

  test.each([`content\\articles\\${OLD}.mdx`, `content/articles/${OLD}.mdx`, `/artikel/${OLD}/`])(
    'accepts %s as the name of the article',
    async (name) => {
      expect(await command('rename', name, 'tiktok-shop')).toContain('leitet weiter');
    },
  );

  test('renames a text with the extension md, and updates links in such texts', async () => {
    const short = join(folder, 'articles', 'kurz.md');
    await rename(join(folder, 'articles', `${OTHER}.mdx`), short);
    expect(await command('rename', OLD, 'tiktok-shop')).toMatch(/angepasst in .*kurz\.md/);
    expect(await readFile(short, 'utf8')).toContain('(/artikel/tiktok-shop/)');
    expect(await command('rename', 'kurz.md', 'lang')).toContain('kurz.md in lang.md\n');
    expect(await readFile(join(folder, 'articles', 'lang.md'), 'utf8')).toMatch(/aliases: .*kurz/);
  });

  test('updates paths of images in the renamed folder and nothing that only resembles them', async () => {
    await mkdir(join(folder, 'articles', OLD));
    await writeFile(join(folder, 'articles', OLD, 'ein foto.jpg'), '');
    const page = join(folder, 'pages', 'impressum.mdx');
    const text = (slug: string) =>
      `Beides (${OLD}/anderes).\n\n![Ein Foto](../articles/${slug}/ein%20foto.jpg)\n`;
    await writeFile(page, text(OLD));
    await command('rename', OLD, 'tiktok-shop');
    expect(await readFile(page, 'utf8')).toBe(text('tiktok-shop'));
  });

  test('a recorded article stays recorded, and later changes are still noticed', async () => {
    await command('record');
    const recorded = await readFile(join(folder, '.ledger'), 'utf8');
    await command('rename', OLD, 'tiktok-shop');
    const ledger = await readFile(join(folder, '.ledger'), 'utf8');
    expect(ledger).toContain(recorded.split('\n').find((line) => line.startsWith(OLD)));
    expect(await command('check')).toMatch(/0\sFehler, 0\sHinweise/u);
    const path = join(folder, 'articles', 'tiktok-shop.mdx');
    await writeFile(path, `${await article('tiktok-shop')}\nEin neuer Satz.\n`);
    expect(await command('check')).toMatch(/tiktok-shop\.mdx.*geändert worden/);
  });

  test('takes the recorded versions along', async () => {
    await command('record');
    const versions = (slug: string) => readdir(join(folder, '.ledger.d', slug));
    const before = await versions(OLD);
    await command('rename', OLD, 'tiktok-shop');
    expect(await versions('tiktok-shop')).toEqual(before);
    // Left where others may add to them.
    expect(await versions(OLD)).toEqual(before);
    await command('record');
    expect(await versions('tiktok-shop')).toEqual(before);
  });

  test('asks for no reason where it updated links itself, but still where the editor gave none', async () => {
    await command('record');
    await command('rename', OLD, 'tiktok-shop');
    expect(await command('check')).not.toContain('geändert worden');
    await command('record');
    const path = join(folder, 'articles', `${OTHER}.mdx`);
    await writeFile(path, `${await article(OTHER)}\nEin neuer Satz.\n`);
    await command('rename', 'tiktok-shop', 'laden');
    expect(await command('check')).toMatch(new RegExp(`${OTHER}\\.mdx.*geändert worden`));
  });

  test.each([
    [[OLD, OTHER], 'gibt es schon; nichts wird überschrieben.'],
    [['tiktok-shop-in-deutschland-veroeffentlich', 'neu'], `Meinst du „${OLD}“?`],
    [[OLD, 'Größe'], 'Nimm „groesse“.'],
    [[OLD, OLD], 'schon.'],
    [[OLD], 'So geht es: npm run rename -- alter-name neuer-name'],
  ])('refuses %j and changes nothing', async (args, message) => {
    const before = await article(OLD);
    const output = await command('rename', ...args);
    expect(output).toMatch(/^refused: /);
    expect(output).toContain(message);
    expect(await article(OLD)).toBe(before);
  });

  test.each([
    ['neu.mdx', 'gibt es schon'],
    ['neu.md', 'gibt es schon'],
    ['neu', 'gibt es schon'],
  ])('refuses the name of the existing folder %s, and changes nothing', async (name, message) => {
    await mkdir(join(folder, 'articles', OLD));
    await mkdir(join(folder, 'articles', name));
    const before = await snapshot();
    const output = await command('rename', OLD, 'neu');
    expect(output).toMatch(/^refused: /);
    expect(output).toContain(message);
    expect(await snapshot()).toEqual(before);
  });

  test('refuses a name that is too long for a file, and changes nothing', async () => {
    const before = await snapshot();
    expect(await command('rename', OLD, 'a'.repeat(201))).toMatch(/^refused: .*201 Zeichen/s);
    expect(await snapshot()).toEqual(before);
  });

  test('refuses frontmatter in one pair of braces, and changes nothing', async () => {
    const path = join(folder, 'articles', `${OLD}.mdx`);
    const { frontmatter, body } = parseArticle(await article(OLD));
    await writeFile(path, `---\n${JSON.stringify(frontmatter.data)}\n---\n${body.trim()}\n`);
    const before = await snapshot();
    const output = await command('rename', OLD, 'neu');
    expect(output).toMatch(/^refused: .*jedes Feld der Angaben in eine eigene Zeile/s);
    expect(await snapshot()).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')(
    'changes nothing where the disk is full, and says so',
    async () => {
      await command('record');
      await mkdir(join(folder, 'articles', OLD));
      const before = await snapshot();
      // Files of more than these blocks cannot be written: the short ones can, the articles not.
      const output = await promisify(execFile)(
        'sh',
        ['-c', `ulimit -f 4; exec "$0" src/cli/main.ts rename ${OLD} neu`, process.execPath],
        { env: { ...process.env, CONTENT_DIR: folder, BUILD_NOW: NOW } },
      ).catch((error: { stderr: string }) => error.stderr);
      expect(output).toMatch(
        /^Die Datei ist größer, als das Laufwerk erlaubt: .*\.mdx\. Nichts ist geändert\.\n$/,
      );
      expect(await snapshot()).toEqual(before);
    },
  );

  test('a published article that vanishes without a redirect is an error', async () => {
    await command('record');
    await cp(join(folder, 'articles', `${OLD}.mdx`), join(folder, 'articles', 'weg.mdx'));
    await rm(join(folder, 'articles', `${OLD}.mdx`));
    expect(await command('check')).toMatch(
      /\.ledger:\d+:1 {2}Fehler {2}Der Beitrag `tiktok-shop-in-.*` war veröffentlicht und fehlt/,
    );
  });
});

test('explains a name that the file system takes for the present one instead of asking to delete it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  try {
    await writeFile(join(folder, 'Alt.mdx'), '');
    // As on a case-insensitive file system: another name for the same file.
    await link(join(folder, 'Alt.mdx'), join(folder, 'alt.mdx'));
    await expect(assertPathsFree(join(folder, 'Alt.mdx'), 'alt', false)).rejects.toThrow(
      'sind für diesen Rechner dasselbe',
    );
    await writeFile(join(folder, 'fremd.mdx'), '');
    await expect(assertPathsFree(join(folder, 'Alt.mdx'), 'fremd', false)).rejects.toThrow(
      'Lösche es',
    );
    await expect(assertPathsFree(join(folder, 'Alt.mdx'), 'frei', false)).resolves.toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});
