import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { normalizeSource, parseArticle } from '../../source/frontmatter.ts';
import { findRemote, prepareBlogPage } from '../blogs/blog-page.ts';
import { type BlogOptions, replaceShortcodes } from '../blogs/shortcodes.ts';
import { readHtmlTree } from '../html/read-html.ts';
import type { Reading } from '../reading/reading.ts';
import { createRemarks, type Remarks } from '../reading/remarks.ts';
import { readTomlFrontmatter, readYamlFields } from './frontmatter-fields.ts';
import { readDialects } from './markdown-dialects.ts';
import { keepLooseFootnotes } from './markdown-footnotes.ts';

type Fields = Readonly<Record<string, unknown>>;

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabel: ' ' })
  .use(rehypeRaw);

/** Reads GitHub's Markdown; HTML in it is cleaned like that of a web page. */
export function readMarkdown(source: string, blog?: BlogOptions): Reading {
  const remarks = createRemarks();
  const { fields, text: written } = readHead(source, remarks);
  const text = blog ? replaceShortcodes(written, { ...blog, fields }, remarks) : written;
  const tree = keepLooseFootnotes(readDialects(parse(text), remarks, parse), remarks);
  const page = toHtml.runSync(tree);
  if (blog !== undefined) prepareBlogPage(page, blog.resolveLink, remarks);
  const reading = readHtmlTree(page, remarks, blog && findRemote);
  return { ...reading, frontmatter: fields };
}

/** The fields at the start of a Markdown file, and the text below them. */
export function readHead(source: string, remarks: Remarks): { fields: Fields; text: string } {
  const { frontmatter, yaml, hasFrontmatter, body } = parseArticle(source);
  const head = readYamlFields(yaml, frontmatter, remarks);
  // Between two rules there may be text instead of fields.
  const { text, fields, unread } = readTomlFrontmatter(
    hasFrontmatter && head !== undefined ? body : normalizeSource(source),
  );
  if (unread !== '') remarks.add(`Angaben zwischen +++ nicht übernommen: ${unread}`);
  return { text, fields: { ...fields, ...head } };
}

/** `H~2~O` is a subscript in Pandoc: only two tildes strike something out. */
function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
}
