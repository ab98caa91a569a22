import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '../../../src/lib/values/slug.ts';
import { AUTHORS, composeMagazine, seriesOf, type Text, TOPICS } from './magazine.ts';

/** Writes a content folder of ours. */
export function writeContent(folder: string, count: number): Text[] {
  const texts = composeMagazine(count);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'authors'));
  cpSync('content/pages', join(folder, 'pages'), { recursive: true });
  cpSync('tests/showcase/site.yaml', join(folder, 'site.yaml'));
  cpSync('content/authors/redaktion.yaml', join(folder, 'authors/redaktion.yaml'));
  for (const name of AUTHORS) {
    writeJson(join(folder, 'authors', `${slugify(name)}.yaml`), { name, kind: 'person' });
  }
  const topics = TOPICS.map((label) => [slugify(label), { label }]);
  writeJson(join(folder, 'tags.yaml'), Object.fromEntries(topics));
  const series = seriesOf(count).map((id) => [id, { title: `Reihe ${id.split('-')[1]}` }]);
  writeJson(join(folder, 'series.yaml'), Object.fromEntries(series));
  for (const text of texts) {
    writeFileSync(join(folder, 'articles', `${text.slug}.mdx`), formatArticle(text));
  }
  return texts;
}

/** Writes the same texts as a site for Hugo and the theme PaperMod. */
export function writeHugoSite(folder: string, texts: readonly Text[]): void {
  mkdirSync(join(folder, 'content/artikel'), { recursive: true });
  writeJson(join(folder, 'config.json'), {
    baseURL: 'https://magazin.test/',
    languageCode: 'de',
    title: 'Warenstrom',
    paginate: 20,
    taxonomies: { topic: 'themen', author: 'autoren', series: 'serien' },
    // The JSON is PaperMod's search index.
    outputs: { home: ['HTML', 'RSS', 'JSON'] },
    services: { rss: { limit: 20 } },
    params: { ShowReadingTime: true, ShowToc: true, ShowPostNavLinks: true },
  });
  for (const { slug, title, description, authors, topics, publishedAt, series, blocks } of texts) {
    const frontmatter = {
      ...{ title, description, date: publishedAt, autoren: authors, themen: topics },
      serien: series === undefined ? [] : [series.id],
    };
    const body = blocks.filter((block) => !/^<\/?[A-Z]/.test(block)).join('\n\n');
    writeFileSync(
      join(folder, 'content/artikel', `${slug}.md`),
      `${JSON.stringify(frontmatter, null, 2)}\n\n${body}\n`,
    );
  }
}

function formatArticle({
  title,
  description,
  authors,
  topics,
  publishedAt,
  ...text
}: Text): string {
  const values = {
    ...{ title, description, authors, tags: topics, publishedAt },
    ...(text.series !== undefined && { series: text.series }),
    ...text.extras,
  };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${text.blocks.join('\n\n')}\n`;
}

/** JSON is YAML too. */
function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value, null, 2));
}
