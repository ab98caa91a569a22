import { statSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/cli/content/read-content.ts';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { listRedirects } from '../../../src/lib/site/redirects.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';
import { callCommand } from '../../commands.ts';
import { pickEffort } from '../../thorough.ts';
import { writeHugoBlog, writeJekyllBlog, writeWordpressExport } from './generated-blogs.ts';

const NOW = new Date('2026-11-26T08:00:00+01:00');
const COUNT = pickEffort(12, 200);
/** The most edits that may remain for an article. */
const MOST_EDITS = 0.75;
const OPTIONS = ['--publish', '--create-topics', '--create-authors'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** When the report of the project's own content, if any, was written. */
const projectReport = () => statSync('import-bericht.md', { throwIfNoEntry: false })?.mtimeMs;

describe.each([
  ['Hugo', writeHugoBlog, (blog: string) => [blog]],
  ['Jekyll', writeJekyllBlog, (blog: string) => [blog]],
  [
    'WordPress',
    writeWordpressExport,
    (blog: string) => [join(blog, 'export.xml'), `--pictures=${join(blog, 'uploads')}`],
  ],
])('a blog from %s', (name, writeBlog, argumentsFor) => {
  test('moves in by one command, twice without a change', async () => {
    const blog = join(folder, name);
    const content = join(folder, `content-${name}`);
    await cp('content', content, { recursive: true });
    const paths = writeBlog(blog, COUNT);
    const run = () =>
      callCommand({ CONTENT_DIR: content }, 'import', ...argumentsFor(blog), ...OPTIONS);
    const before = projectReport();
    const { code, output } = await run();
    expect([code, output]).toEqual([0, expect.stringContaining(`Veröffentlicht: ${COUNT}`)]);
    const report = join(folder, 'import-bericht.md');
    expect(output).toContain(`Alle Hinweise stehen in ${relative('', report)}.`);
    expect(await readFile(report, 'utf8')).toContain('## ');
    expect(projectReport()).toBe(before);
    const files = await readContent(content);
    const errors = checkContent(files, NOW).filter(
      ({ severity, file }) => severity === 'error' && file.includes('/articles/'),
    );
    const { library } = readLibrary(files, NOW);
    const drafts = library.articles.filter(({ data }) => data?.draft !== false).length;
    console.info(`${name}: ${errors.length + drafts} edits remain for ${COUNT} articles`);
    expect(errors.slice(0, 3)).toEqual([]);
    expect(errors.length + drafts).toBeLessThanOrEqual(MOST_EDITS * COUNT);
    const articles = library.articles.flatMap(({ slug, data }) =>
      data ? [{ slug, ...data }] : [],
    );
    const redirects = listRedirects(articles, createUrls('/', undefined));
    expect(redirects.map(({ from }) => from)).toEqual(expect.arrayContaining(paths));
    const made = await readdir(join(content, 'articles'));
    expect((await run()).output).toContain(`Veröffentlicht: 0, Entwürfe: 0, schon da: ${COUNT}`);
    expect(await readdir(join(content, 'articles'))).toEqual(made);
  }, 120_000);
});
