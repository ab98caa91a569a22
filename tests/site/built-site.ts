import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll, selectOne } from 'css-select';
import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { eachOf } from '../expectations.ts';
import type { TestSite } from '../sites.ts';

/** A built page. */
export interface BuiltPage {
  /** File in the built folder, such as `archiv/index.html`. */
  file: string;
  /** Path of its URL, with the base path: `/magazin/archiv/`. */
  path: string;
  html: string;
  document: Document;
}

/** The tags of these elements do not separate words. */
const INLINE = new Set(
  'a abbr b bdi cite code del em i kbd mark q s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);

const REFRESH = 'http-equiv="refresh"';

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'title']);

/** All pages of a built site that readers see, without those that `readRedirects` returns. */
export function readPages(site: TestSite): BuiltPage[] {
  return readFiles(site).filter(({ html }) => !html.includes(REFRESH));
}

/** The pages at former paths, which redirect to the present one. */
export function readRedirects(site: TestSite): BuiltPage[] {
  return readFiles(site).filter(({ html }) => html.includes(REFRESH));
}

/** Parsed once for all test files. */
const read = new Map<string, BuiltPage[]>();

function readFiles({ folder, basePath }: TestSite): BuiltPage[] {
  const known = read.get(folder);
  if (known !== undefined) return known;
  const pages = eachOf(globSync('**/*.html', { cwd: folder }))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = basePath + file.replace(/index\.html$/, '');
      return { file, path, html, document: parseDocument(html) };
    });
  read.set(folder, pages);
  return pages;
}

/** The page at a path without the base path, such as `archiv/`. */
export function findPage(pages: readonly BuiltPage[], path: string): BuiltPage {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const page = pages.find((candidate) => candidate.file === file);
  if (page === undefined) throw new Error(`There is no page ${file}.`);
  return page;
}

/** The elements of a page that match a CSS selector. */
export function select(page: { document: Document }, selector: string): Element[] {
  return selectAll<ChildNode, Element>(selector, page.document.children);
}

/** An attribute of the first element that matches a selector; undefined without one. */
export function attributeOf(page: BuiltPage, selector: string, name: string): string | undefined {
  return selectOne<ChildNode, Element>(selector, page.document.children)?.attribs[name];
}

/** The text that readers see: blocks are separated, inline elements are not; spaces collapse. */
export function visibleText(
  nodes: readonly ChildNode[],
  unseen: ReadonlySet<string> = UNSEEN,
): string {
  return collect(nodes, unseen).replace(/\s+/g, ' ').trim();
}

function collect(nodes: readonly ChildNode[], unseen: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data;
      if (!isTag(node) || unseen.has(node.name)) return isTag(node) ? ' ' : '';
      const inner = collect(node.children, unseen);
      return INLINE.has(node.name) ? inner : ` ${inner} `;
    })
    .join('');
}

/** The words of a text in order, without punctuation, spaces and soft hyphens. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('\u00AD', '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
