import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Document, type Element } from 'domhandler';
import { z } from 'zod';
import { parseArticle } from '../../src/lib/source/frontmatter.ts';
import { articleSchema } from '../../src/schema/article.ts';
import type { TestSite } from '../sites.ts';
import { type BuiltPage, readPages, select, visibleText, wordsOf } from './built-site.ts';

export const SCHEMA = articleSchema(z.string());

/** The fields of an article as its author wrote them, with the page that shows them. */
export interface ShownArticle {
  slug: string;
  data: z.output<typeof SCHEMA>;
  page: BuiltPage;
}

/** All articles of a site that have a page. */
export function readShownArticles(site: TestSite): ShownArticle[] {
  const pages = new Map(readPages(site).map((page) => [page.file, page]));
  return readFields(site).flatMap(({ slug, data }) => {
    const page = pages.get(`artikel/${slug}/index.html`);
    return page === undefined ? [] : [{ slug, data, page }];
  });
}

/** The frontmatter of all articles, with or without a page. */
export function readFields({ contentDir }: TestSite): Pick<ShownArticle, 'slug' | 'data'>[] {
  const folder = join(contentDir, 'articles');
  return globSync('*.{md,mdx}', { cwd: folder }).map((file) => ({
    slug: basename(file).replace(/\.mdx?$/, ''),
    data: SCHEMA.parse(parseArticle(readFileSync(join(folder, file), 'utf8')).frontmatter.data),
  }));
}

/** An element as something to select in. */
export const within = (element: Element) => ({ document: new Document([element]) });

/** The words of what a selector matches, one text for each element. */
export function textsOf(page: Parameters<typeof select>[0], selector: string): string[] {
  return select(page, selector).map((element) => words(visibleText([element])));
}

/** A text as its words: typography changes what is between them. */
export const words = (text = '') => wordsOf(text).join(' ');

/** The attribute of all elements that match a selector. */
export function attributesOf(page: Parameters<typeof select>[0], selector: string, name: string) {
  return select(page, selector).map(({ attribs }) => attribs[name]);
}
