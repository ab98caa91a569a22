import type { Element, Root } from 'hast';
import type { Nodes, Root as Text } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { escapeHtml } from '../../values/html-text.ts';
import type { Reading } from '../reading/reading.ts';
import { createRemarks, quote, type Remarks } from '../reading/remarks.ts';
import type { FindPicture } from './clean-context.ts';
import { cleanHtml } from './html-clean.ts';
import { markFootnotes } from './html-footnotes.ts';
import { attribute, elementsOf, isElement, textOf } from './html-tree.ts';

const parser = unified().use(rehypeParse);

const HANDLERS: NonNullable<Options['handlers']> = {
  // Markdown has no line break inside a cell.
  br: (state) => (state.inTable ? { type: 'html', value: '<br />' } : { type: 'break' }),
  sub: (state, node: Element) => raised('sub', state.all(node)),
  sup: (state, node: Element) => raised('sup', state.all(node)),
  'paid-link': (state, node: Element) => [
    { type: 'html', value: `<PaidLink href="${escapeHtml(attribute(node, 'href'))}">` },
    ...state.all(node),
    { type: 'html', value: '</PaidLink>' },
  ],
  'footnote-mark': (_state, node: Element) => ({
    type: 'footnoteReference',
    identifier: attribute(node, 'number'),
    label: attribute(node, 'number'),
  }),
  'footnote-note': (state, node: Element) => ({
    type: 'footnoteDefinition',
    identifier: attribute(node, 'number'),
    label: attribute(node, 'number'),
    children: state.toFlow(state.all(node)),
  }),
};

/**
 * Reads a web page, or what Word and Google Docs export as one. Where a page marks its one main
 * part, only that is read. Scripts, embedded and foreign content are left out with a remark.
 */
export function readHtml(source: string): Reading {
  const remarks = createRemarks();
  const page = parseHtml(source);
  const all = [...elementsOf(page)];
  const title = all.find((node) => isElement(node, 'title'));
  const description = metaOf(all, /^(description|og:description)$/i);
  const author = metaOf(all, /^(author|article:author)$/i);
  if (author !== '') remarks.add(`Angabe zum Autor nicht übernommen: ${quote(author, 120)}`);
  return {
    ...readHtmlTree(mainPart(page, all, remarks), remarks),
    title: title === undefined ? undefined : textOf(title).trim() || undefined,
    description: description || undefined,
  };
}

/** A meta element's content; empty where there is none. */
function metaOf(all: readonly Element[], name: RegExp): string {
  const found = all.find(
    (node) =>
      isElement(node, 'meta') &&
      name.test(attribute(node, 'name') || attribute(node, 'property')) &&
      attribute(node, 'content').trim() !== '',
  );
  return found === undefined ? '' : attribute(found, 'content').trim();
}

/** The tree of a page, broken HTML included. */
export function parseHtml(source: string): Root {
  return parser.parse(source);
}

/** The same for a page that is already a tree. */
export function readHtmlTree(page: Root, remarks: Remarks, findPicture?: FindPicture): Reading {
  const { tree, pictures } = cleanHtml(markFootnotes(page), remarks, findPicture);
  const text = unified().use(rehypeRemark, { handlers: HANDLERS, document: true }).runSync(tree);
  return { tree: text as Text, pictures, remarks }; // the plugin always gives a tree of Markdown
}

/** Markdown has no superscript and subscript, but MDX takes the tags. */
function raised(name: 'sub' | 'sup', children: Nodes[]): Nodes[] {
  return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }];
}

/** The one `main` or `article`, with the style sheets for it. */
function mainPart(page: Root, all: readonly Element[], remarks: Remarks): Root {
  const candidates = ['main', 'article'].map((name) => all.filter((node) => isElement(node, name)));
  const [main] = candidates.find(({ length }) => length === 1) ?? [];
  if (main === undefined) return page;
  const body = all.find((node) => isElement(node, 'body'));
  const rest = textOf(body ?? page).trim().length - textOf(main).trim().length;
  if (rest > 0)
    remarks.add('Nur der Hauptteil der Seite wurde übernommen, nicht Kopf, Menü und Fuß');
  const sheets = all.filter((node) => isElement(node, 'style'));
  return { type: 'root', children: [...sheets, main] };
}
