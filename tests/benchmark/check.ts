import { checkContent } from '../../src/lib/check/check-content.ts';
import type { ContentFiles } from '../../src/lib/check/library.ts';
import { findTypography } from '../../src/markdown/find-typography.ts';
import { generateArticles } from './generated-articles.ts';

const ARTICLES = 1000;
const MOST_SECONDS = 3;
const NOW = new Date('2026-11-21T12:00:00+01:00');

/** Checks 1,000 articles of 600 words as `npm run check` does; false when that takes too long. */
export async function benchCheck(): Promise<boolean> {
  const files = makeContent();
  const started = performance.now();
  const problems = checkContent(files, NOW, { findTypography });
  const seconds = (performance.now() - started) / 1000;
  console.log(`Check of ${ARTICLES} articles`);
  console.table([{ seconds: Number(seconds.toFixed(2)), problems: problems.length }]);
  return seconds < MOST_SECONDS;
}

function makeContent(): ContentFiles {
  const generated = generateArticles(ARTICLES);
  const topics = new Set(generated.flatMap(({ article }) => article.tags.map(({ id }) => id)));
  const articles = generated.map(({ article, text }) => ({
    path: `content/articles/${article.slug}.mdx`,
    text: [
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
  }));
  return {
    site: { path: 'content/site.yaml', text: 'name: Warenstrom\n' },
    tags: {
      path: 'content/tags.yaml',
      text: [...topics].map((id) => `${id}: { label: "Thema ${id}" }\n`).join(''),
    },
    authors: [
      { path: 'content/authors/redaktion.yaml', text: 'name: Redaktion\nkind: organization\n' },
    ],
    articles,
    pages: [],
    paths: new Set(articles.map(({ path }) => path)),
  };
}

/** Headings, paragraphs, a link and a component, as articles have them. */
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
