import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { generateArticles } from './generated-articles.ts';

const ARTICLES = 1000;
const MAX_SECONDS = 3;

/**
 * Runs the check command over 1,000 articles of 600 words and times the whole process; false when
 * it exceeds the budget. Throws with the report when the check finds errors.
 */
export async function benchCheck(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  try {
    await writeContent(folder);
    const started = performance.now();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/cli/main.ts', 'check', '--format=json'],
      { env: { ...process.env, CONTENT_DIR: folder, SITE_URL: '' } },
    );
    const seconds = (performance.now() - started) / 1000;
    const problems: unknown[] = JSON.parse(stdout);
    console.log(`Check of ${ARTICLES} articles`);
    console.table([{ seconds: Number(seconds.toFixed(2)), problems: problems.length }]);
    return seconds < MAX_SECONDS;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The project's own content plus generated articles. */
async function writeContent(folder: string): Promise<void> {
  const generated = generateArticles(ARTICLES);
  const topics = new Set(generated.flatMap(({ article }) => article.tags.map(({ id }) => id)));
  await cp('content', folder, { recursive: true });
  const labels = [...topics].map((id) => `${id}: { label: "Thema ${id}" }\n`);
  await appendFile(join(folder, 'tags.yaml'), `\n${labels.join('')}`);
  for (const { article, text } of generated) {
    await writeFile(
      join(folder, 'articles', `${article.slug}.mdx`),
      [
        '---',
        `title: "${article.title}"`,
        `description: "${text.slice(0, 160)}"`,
        'authors: [redaktion]',
        `tags: [${article.tags.map(({ id }) => id).join(', ')}]`,
        `publishedAt: ${article.publishedAt}`,
        '---',
        '',
        ...cutIntoSections(text),
      ].join('\n'),
    );
  }
}

/** Headings, paragraphs, links and components, as in real articles. */
function cutIntoSections(text: string): string[] {
  const words = text.split(' ');
  return Array.from({ length: 6 }, (_, index) => [
    `## Abschnitt ${index + 1}`,
    '',
    `${words.slice(index * 100, index * 100 + 50).join(' ')} [Link](/themen/thema-1/) und "Zitat".`,
    '',
    '<Note title="Gut zu wissen">',
    '',
    words.slice(index * 100 + 50, index * 100 + 100).join(' '),
    '',
    '</Note>',
    '',
  ]).flat();
}
