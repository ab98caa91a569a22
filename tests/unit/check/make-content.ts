import type { ContentFiles } from '../../../src/lib/articles/library.ts';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import type { Problem } from '../../../src/lib/source/problem.ts';
import type { SourceFile } from '../../../src/lib/source/validation.ts';
import { STANDING_PAGES } from '../standing-pages.ts';

export const NOW = new Date('2026-11-21T12:00:00Z');

const SITE = `name: Warenstrom
claim: Handel im Netz
description: Ein Magazin über den Handel im Netz für Menschen, die online verkaufen.
publisher:
  name: Verlag GmbH
  street: Hauptstraße 1
  postalCode: "01067"
  city: Dresden
  country: Deutschland
  email: redaktion@magazin.de
responsible: [{ name: Eva Beispiel, address: "Hauptstraße 1, 01067 Dresden" }]
hosting: { name: Anbieter, country: Deutschland }
navigation: [{ label: Themen, href: /themen/ }]
`;

/** Frontmatter of seven lines, so that the text begins in line 8; extra lines come before the end. */
export function frontmatter(...extra: string[]): string {
  return `${[
    '---',
    'title: Ein Beitrag über den Handel',
    'description: Ein bis zwei Sätze, die sagen, worum es in diesem Beitrag geht.',
    'authors: [redaktion]',
    'tags: [tiktok]',
    'publishedAt: 2026-11-21',
    ...extra,
    '---',
  ].join('\n')}\n`;
}

/** A valid content folder; files are added or replaced by path below `content/`. */
export function makeContent(
  files: Record<string, string> = {},
  images: readonly string[] = [],
): ContentFiles {
  const all: SourceFile[] = Object.entries({
    'site.yaml': SITE,
    'tags.yaml': 'tiktok: { label: TikTok }\n',
    'authors/redaktion.yaml': 'name: Redaktion\nkind: organization\n',
    ...Object.fromEntries(
      STANDING_PAGES.map(({ path, text }) => [path.replace('content/', ''), text]),
    ),
    ...files,
  }).map(([path, text]) => ({ path: `content/${path}`, text }));
  const list = (folder: string) => all.filter(({ path }) => path.startsWith(`content/${folder}/`));
  const only = (path: string) => ({
    path,
    text: all.find((file) => file.path === path)?.text ?? '',
  });
  return {
    site: only('content/site.yaml'),
    tags: only('content/tags.yaml'),
    synonyms: all.find(({ path }) => path === 'content/synonyme.yaml'),
    authors: list('authors'),
    articles: list('articles'),
    pages: list('pages'),
    paths: new Set([...all.map(({ path }) => path), ...images]),
  };
}

/** What the check finds in a content folder. */
export function check(files: Record<string, string>, images: readonly string[] = []): Problem[] {
  return checkContent(makeContent(files, images), NOW);
}

/** What the check finds in one article `x.mdx` with this text. */
export function checkArticle(
  body: string,
  extra: readonly string[] = [],
  images: readonly string[] = [],
): Problem[] {
  return check({ 'articles/x.mdx': frontmatter(...extra) + body }, images);
}
