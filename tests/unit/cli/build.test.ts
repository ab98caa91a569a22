import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CardOrder } from '../../../src/cards/draw-missing.ts';
import { frontmatter } from '../check/make-content.ts';
import { copyContent } from './copy-content.ts';

const PAGE = '<html><head><meta charset="utf-8"></head><body></body></html>';
const astro = vi.fn(async ({ outDir }: { outDir: string }) => {
  const paths = ['index.html', 'suche/index.html', 'artikel/a/index.html', '404.html'];
  for (const path of [...paths, 'alt.html/index.html']) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), PAGE);
  }
});
const cards = { linkInto: vi.fn(async () => {}), stop: vi.fn(async () => {}) };
const startCards = vi.fn((_order: CardOrder, _progress: object) => cards);
const writeSearchIndex = vi.fn(async (_folder: string, _basePath: string) => {});
const stampBuild = vi.fn(async () => {});
vi.mock('astro', () => ({ build: astro }));
vi.mock('../../../src/cards/card-files.ts', () => ({ startCards }));
vi.mock('../../../src/integrations/search-index.ts', () => ({ writeSearchIndex }));
vi.mock('../../../src/integrations/dev-refresh.ts', () => ({ stampBuild }));

let content: string;
let out: string;
let outcome: { code: number; lines: string[]; hints: string[]; warnings: unknown[] };
/** What the parts were called with. */
let calls: Record<Part, unknown[][]>;
const server = (name: string) => readFile(join(`${out}-server`, name), 'utf8');
const hosting = async () => JSON.parse(await server('hosting.json'));
const writeArticle = (slug: string, fields: string[] = [], day = '2026-11-21') =>
  writeFile(
    join(content, `articles/${slug}.mdx`),
    `${frontmatter(...fields).replace('2026-11-21', day)}Ein Text.\n`,
  );
const change = async (name: string, from: string, to: string) => {
  const text = await readFile(join(content, name), 'utf8');
  await writeFile(join(content, name), text.replace(from, to));
};

/** Makes a content folder, and calls `npm run build` as in a process that has read no other. */
async function build(
  prepare: () => Promise<unknown>,
  variables: Record<string, string> = {},
  named = true,
) {
  vi.clearAllMocks();
  content = await copyContent();
  out = `${content}-out/dist`;
  await writeArticle('a', ['aliases: [frueher, /alt.html]']);
  await prepare();
  for (const [name, value] of Object.entries({ CONTENT_DIR: content, ...variables }))
    vi.stubEnv(name, value);
  vi.resetModules();
  const { callCommand } = await import('../../commands.ts');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const settings = { CONTENT_DIR: content, ...variables };
  const { code, output } = await callCommand(settings, 'build', ...(named ? ['--out', out] : []));
  const lines = output.trimEnd().split('\n');
  const hints = lines.filter((line) => / {2}Hinweis {2}/.test(line));
  const others = lines.filter((line) => !hints.includes(line));
  outcome = { code, lines: others, hints, warnings: warn.mock.calls.flat() };
  calls = {
    astro: [...astro.mock.calls],
    startCards: [...startCards.mock.calls],
    writeSearchIndex: [...writeSearchIndex.mock.calls],
    stampBuild: [...stampBuild.mock.calls],
    linkInto: [...cards.linkInto.mock.calls],
    stop: [...cards.stop.mock.calls],
  };
}

/** Gives a site all that a publisher has to say. */
const complete = () => cp('tests/showcase/site.yaml', join(content, 'site.yaml'));

async function remove() {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(content, { recursive: true });
  await rm(dirname(out), { recursive: true, force: true });
}

describe('a preview', () => {
  let dev: string | undefined = 'unread';
  beforeAll(() =>
    build(
      async () => {
        await writeArticle('b', ['aliases: [b-alt]', 'draft: true']);
        await writeArticle('spaeter', [], '2027-01-02');
        await writeArticle('bald', [], '2026-12-01');
        await writeFile(join(content, 'silbentrennung.txt'), 'Waren-strom\n');
        await complete();
        await change('site.yaml', 'name: Annegret Holtkamp', 'name: Max Mustermann');
        stampBuild.mockImplementationOnce(async () => {
          dev = process.env.DEV;
        });
      },
      { DEV: 'true' },
    ),
  );
  afterAll(remove);

  test('is built in parts, and says what took how long and what is missing', () => {
    const { code, lines, hints, warnings } = outcome;
    expect([code, warnings]).toEqual([0, []]);
    expect(hints).toContainEqual(expect.stringContaining('Noch zu verbuchen'));
    expect(lines.map((line) => line.replace(/ {2}.*/, ''))).toEqual([
      ...['Prüfung', 'Bildkarten', 'Beiträge', 'Suche', 'Ausgabe'],
      `Vorschau (ohne SITE_URL, nicht für Suchmaschinen) in ${out}/`,
      'Geplant: 2026-12-01 00:00 Uhr',
      'Geplant: 2027-01-02 00:00 Uhr',
      'Nächster Bau fällig: 2026-11-30T23:00:00Z (naechste-veroeffentlichung.txt)',
      expect.stringMatching(
        /^Vor einer Veröffentlichung: 1\sAngabe in site\.yaml auszufüllen\. Alle zeigt SITE_URL=/,
      ),
    ]);
  });

  test('calls what makes its parts, and tells a preview that runs', () => {
    const [folder] = calls.linkInto.flat();
    expect(folder).toContain('.cache');
    expect(calls).toEqual({
      astro: [
        [
          {
            root: '.',
            outDir: folder,
            logLevel: 'error',
            integrations: [expect.objectContaining({ name: 'astro-progress' })],
          },
        ],
      ],
      startCards: [[expect.anything(), expect.objectContaining({ step: expect.any(Function) })]],
      writeSearchIndex: [[folder, '/']],
      stampBuild: [[]],
      linkInto: [[folder]],
      stop: [[]],
    });
  });

  test('has no drafts, whatever the environment holds', () => {
    expect(dev).toBeUndefined();
  });

  test('has cards of what is public, with the words of the editors', () => {
    const [{ cards: listed, hyphenation }] = calls.startCards.flat() as [CardOrder];
    const paths = listed.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['og.png', 'og/a.png']));
    expect(paths).not.toContain('og/b.png');
    expect(hyphenation.get('warenstrom')).toEqual([5]);
  });

  test('has redirects, policies and headers for its host', async () => {
    const { basePath, redirects, headers } = await hosting();
    expect(basePath).toBe('/');
    expect(redirects).toEqual(
      ['/artikel/frueher/', '/alt.html'].map((from) =>
        expect.objectContaining({ from, to: '/artikel/a/' }),
      ),
    );
    const values = headers.map(({ name, value }: Record<string, string>) => `${name}: ${value}`);
    expect(values).toContain('tdm-reservation: 1');
    expect(values).toContainEqual(expect.stringMatching(/^Content-Security-Policy: default-src/));
    expect(values).not.toContainEqual(expect.stringContaining('Strict-Transport-Security'));
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('Content-Security-Policy');
    expect(await server('naechste-veroeffentlichung.txt')).toBe('2026-11-30T23:00:00Z\n');
  });

  test('has a file at an old path', async () => {
    expect(await readFile(join(out, 'alt.html'), 'utf8')).toContain('<html>');
  });
});

describe('a release', () => {
  const SITE_URL = 'https://magazin.test';
  afterEach(remove);

  test('names its origin, what a host will not take, and what belongs at the root', async () => {
    await build(
      async () => {
        await complete();
        await change('site.yaml', 'hosting:\n', 'hosting:\n  server: cloudflare\n');
        const aliases = Array.from({ length: 2500 }, (_, index) => `alt-${index}`);
        await writeArticle('a', [`aliases: [${aliases.join(', ')}, /alt.html]`]);
      },
      { SITE_URL, BASE_PATH: '/magazin/' },
    );
    expect(outcome.lines.slice(-2)).toEqual([
      `Ausgabe für ${SITE_URL} in ${out}/`,
      'robots.txt, _headers, _redirects und .well-known/ gelten nur an der Wurzel des Servers: Lege sie dort ab, nicht unter BASE_PATH.',
    ]);
    expect(outcome.warnings).toEqual([expect.stringContaining('Cloudflare')]);
    expect(calls.writeSearchIndex).toEqual([[expect.any(String), '/magazin/']]);
    expect((await hosting()).redirects[0]?.to).toBe('/magazin/artikel/a/');
    expect(await server('naechste-veroeffentlichung.txt')).toBe('');
  });

  test('has the headers of its origin, and no reservation where none is wanted', async () => {
    await build(
      async () => {
        await complete();
        await change('site.yaml', 'tdm: true', 'tdm: false');
      },
      { SITE_URL },
    );
    expect(outcome.lines.at(-1)).toBe(`Ausgabe für ${SITE_URL} in ${out}/`);
    const names = (await hosting()).headers.map(({ name }: { name: string }) => name);
    expect(names).toContain('Strict-Transport-Security');
    expect(names).not.toContain('tdm-reservation');
  });
});

describe('nothing is built', () => {
  afterEach(remove);

  test('of content with errors, which are named', async () => {
    // Without `--out`: the folder `dist` stays as it is.
    await build(() => writeArticle('b', ['kikker: x']), {}, false);
    expect([outcome.code, outcome.lines.at(-1)]).toEqual([
      1,
      'Nichts gebaut. Behebe die Fehler und versuche es noch einmal.',
    ]);
    expect(outcome.lines.join('\n')).toMatch(/b\.mdx:7:1 {2}Fehler/);
    expect([...calls.astro, ...calls.startCards]).toEqual([]);
  });

  test('where Astro fails: no cards are drawn any more, and a preview is told', async () => {
    await build(async () => astro.mockRejectedValueOnce(new Error('Astro ist gestolpert.')));
    expect([outcome.code, outcome.lines.at(-1)]).toEqual([1, 'Astro ist gestolpert.']);
    expect([calls.stop, calls.stampBuild]).toEqual([[[]], [[]]]);
    expect(existsSync(out)).toBe(false);
  });

  test('into a folder of something else', async () => {
    await build(() => mkdir(join(out, 'fotos'), { recursive: true }));
    expect([outcome.code, outcome.lines]).toEqual([
      1,
      [expect.stringContaining('enthält anderes')],
    ]);
  });
});

type Part = 'astro' | 'startCards' | 'writeSearchIndex' | 'stampBuild' | 'linkInto' | 'stop';
