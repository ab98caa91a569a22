import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { callCommand } from '../commands.ts';
import { findPort } from '../listen.ts';
import { buildSite, copyProject, PROJECT_CONTENT } from '../sites.ts';
import { BROKEN_FRONTMATTER, BROKEN_TEXTS } from '../unit/check/broken-inputs.ts';
import { frontmatter } from '../unit/check/make-content.ts';

const STAND_IN = 'Noch nicht zu sehen';
const STARTING_MS = 180_000;
/**
 * Builds run at the same time, perhaps on a busy machine. A request that is answered while Astro
 * stores a change may keep the former state alive: there are pauses between them.
 */
const POLL = { timeout: 30_000, interval: 500 };

/** Each broken input of the check as an article. */
const ARTICLES = new Map([
  ...BROKEN_FRONTMATTER.map(
    ([, lines], index) =>
      [`angaben-${index}`, `${frontmatter(...lines.split('\n'))}\nText.\n`] as const,
  ),
  ...BROKEN_TEXTS.map(([, text], index) => [`text-${index}`, `${frontmatter()}${text}\n`] as const),
]);

describe("the editors' preview", () => {
  let content = '';
  let project = '';
  let server: ChildProcess | undefined;
  let origin = '';
  const output: string[] = [];
  const visit = async (path: string) => {
    const response = await fetch(origin + path);
    return { status: response.status, text: await response.text() };
  };
  const statusOf = async (path: string) => (await visit(path)).status;
  const save = (slug: string, text: string) =>
    writeFile(join(content, 'articles', `${slug}.mdx`), text);

  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    await cp(PROJECT_CONTENT, content, { recursive: true });
    for (const [slug, text] of ARTICLES) await save(slug, text);
    project = await copyProject();
    const port = await findPort();
    origin = `http://localhost:${port}`;
    server = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', String(port)], {
      cwd: project,
      // Only these: Astro takes what Vitest sets for its own.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, CONTENT_DIR: content },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk) => output.push(String(chunk)));
    await vi.waitUntil(() => output.join('').includes('watching for file changes'), {
      timeout: STARTING_MS,
    });
  }, STARTING_MS);

  afterAll(async () => {
    if (server?.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    for (const folder of [content, project]) await rm(folder, { recursive: true });
  });

  test('starts and shows the start page whatever errors some articles have', async () => {
    const { status, text } = await visit('/');
    expect(status, output.join('')).toBe(200);
    expect(text).toContain(STAND_IN);
    expect(output.join('')).not.toContain('does not exist or is empty');
  });

  test('shows each article, or its errors', async () => {
    const failed: string[] = [];
    for (const slug of ARTICLES.keys()) {
      const { status } = await visit(`/artikel/${slug}/`);
      if (status !== 200) failed.push(`${slug}: ${status}`);
    }
    expect(failed, output.join('')).toEqual([]);
    expect(output.join('')).not.toMatch(/^\s+at /m);
  });

  test('names position and remedy, and shows the text once it is repaired', async () => {
    await save('wird-gut', `${frontmatter('kicker: Warum: darum')}\nEin neuer Satz.\n`);
    const seen = async () => (await visit('/artikel/wird-gut/')).text;
    await expect.poll(seen, POLL).toContain('Zeile 7, Spalte 9:');
    expect(await seen()).toContain('Setze den ganzen Text in Anführungszeichen.');
    await save('wird-gut', `${frontmatter('kicker: "Warum: darum"')}\nEin neuer Satz.\n`);
    await expect.poll(seen, POLL).toContain('Ein neuer Satz.');
    await expect.poll(seen, POLL).not.toContain(`${STAND_IN}: wird-gut`);
  });

  test('knows what the check says of the open text, and tells commands where it runs', async () => {
    const notes = async () => (await visit('/_pruefung.json?seite=/artikel/mit-fehlern/')).text;
    const fields = frontmatter().replace(/^tags: .*/m, 'tags: [nirgends]');
    await save('mit-fehlern', `${fields}\nEin [Link](/artikel/gibt-es-nicht/).\n`);
    await expect.poll(notes, POLL).toContain('unknown-topic');
    expect(await notes()).toContain('dead-link');
    const page = await visit('/@id/astro:scripts/page.js');
    expect(page.text).toContain('preview-notes');
    const args = ['src/cli/main.ts', 'new', 'Wo die Vorschau zu sehen ist'];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: project,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, CONTENT_DIR: content },
    });
    expect(stdout).toContain(`Vorschau: ${origin}/artikel/wo-die-vorschau-zu-sehen-ist/`);
  });

  test('shows a text once its missing image is there', async () => {
    const seen = async () => (await visit('/artikel/mit-bild/')).text;
    await save('mit-bild', `${frontmatter()}\n![Zwei Kisten](./kisten.webp)\n`);
    await expect.poll(seen, POLL).toContain('Die Bilddatei');
    await cp('.github/readme/start.webp', join(content, 'articles', 'kisten.webp'));
    await expect.poll(seen, POLL).toContain('alt="Zwei Kisten"');
  });

  test('answers with feeds, films and social cards', async () => {
    const player = '<Video url="./x/film.mp4" title="Am Packtisch" captions="./x/film.vtt" />';
    await mkdir(join(content, 'articles/x'));
    await writeFile(join(content, 'articles/x/film.mp4'), 'Film');
    await writeFile(join(content, 'articles/x/film.vtt'), 'WEBVTT');
    await save('mit-film', `${frontmatter()}\n${player}\n`);
    await expect.poll(() => statusOf('/artikel/mit-film/x/film.mp4'), POLL).toBe(200);
    const feeds = ['/rss.xml', '/themen/tiktok/feed.json'];
    const paths = ['/artikel/mit-film/x/film.vtt', '/og/mit-film.png', ...feeds];
    expect(await Promise.all(paths.map(statusOf))).toEqual([200, 200, 200, 200]);
    const typeOf = async (path: string) => (await fetch(origin + path)).headers.get('Content-Type');
    expect(await typeOf('/rss.xml')).toBe('application/xml; charset=utf-8');
    expect(await typeOf('/feed.json')).toBe('application/feed+json; charset=utf-8');
  });

  test('shows a series once its list exists, and redirects former URLs', async () => {
    const fields = frontmatter('series: { id: anfang, part: 1 }', 'aliases: [frueher]');
    await save('teil-eins', `${fields}\nErster Teil.\n`);
    await writeFile(join(content, 'series.yaml'), 'anfang: { title: Der Anfang }\n');
    await expect.poll(() => statusOf('/serien/anfang/'), POLL).toBe(200);
    const { status, headers } = await fetch(`${origin}/artikel/frueher/`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/artikel/teil-eins/']);
  });

  test.each([
    ['tags.yaml', 'tiktok: { lable: TikTok }\n', 'Meinst du `label`?', '/themen/tiktok/'],
    ['authors/redaktion.yaml', 'name: "Red\n', 'Anführungszeichen', '/autoren/redaktion/'],
  ])(
    'keeps the last valid content of %s while it has errors, and reports them',
    async (file, text, message, path) => {
      output.length = 0;
      await writeFile(join(content, file), text);
      await expect.poll(() => output.join(''), POLL).toContain(message);
      expect(output.join('')).toContain(`${file}:1:`);
      // Astro saves its store after half a second.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await statusOf(path)).toBe(200);
      await cp(join(PROJECT_CONTENT, file), join(content, file));
    },
  );

  test('still shows its texts after a build of other content', async () => {
    const built = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    output.length = 0;
    const { code } = await buildSite(built, { CONTENT_DIR: PROJECT_CONTENT }, project);
    await rm(built, { recursive: true });
    expect(code).toBe(0);
    await expect.poll(() => output.join(''), POLL).toContain('Synced content');
    await expect.poll(() => statusOf('/artikel/wird-gut/'), POLL).toBe(200);
  });
});

test.each([
  ['site.yaml', 'name: "Waren\n', 'site.yaml:1:7  Fehler  Ein Anführungszeichen'],
  ['tags.yaml', 'tiktok: { lable: TikTok }\n', 'Meinst du `label`?'],
  ['authors/redaktion.yaml', 'name: Redaktion\nkind: mensch\n', '`kind` kennt nur'],
])(
  'without a readable %s the preview does not start, and says why',
  async (file, text, message) => {
    const content = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    try {
      await cp(PROJECT_CONTENT, content, { recursive: true });
      await writeFile(join(content, file), text);
      const { output: refused } = await callCommand({ CONTENT_DIR: content }, 'dev');
      expect(refused).toContain(message);
      expect(refused).toContain('So gibt es keine Vorschau.');
    } finally {
      await rm(content, { recursive: true });
    }
  },
);
