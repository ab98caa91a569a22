import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { normalizeSource, parseArticle } from '../../source/frontmatter.ts';
import { readHtmlTree } from '../html/read-html.ts';
import type { Reading } from '../reading/reading.ts';
import { createRemarks } from '../reading/remarks.ts';
import { readTomlFrontmatter, readYamlFields } from './frontmatter-fields.ts';
import { readDialects } from './markdown-dialects.ts';
import { keepLooseFootnotes } from './markdown-footnotes.ts';

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabel: ' ' })
  .use(rehypeRaw);

/** Reads GitHub's Markdown; HTML in it is cleaned like that of a web page. */
export function readMarkdown(source: string): Reading {
  const remarks = createRemarks();
  const { frontmatter, yaml, hasFrontmatter, body } = parseArticle(source);
  const head = readYamlFields(yaml, frontmatter, remarks);
  // Between two rules there may be text instead of fields.
  const { text, fields, unread } = readTomlFrontmatter(
    hasFrontmatter && head !== undefined ? body : normalizeSource(source),
  );
  if (unread !== '') remarks.add(`Angaben zwischen +++ nicht übernommen: ${unread}`);
  const tree = keepLooseFootnotes(readDialects(parse(text), remarks, parse), remarks);
  const page = toHtml.runSync(tree);
  const reading = readHtmlTree(page, remarks);
  return { ...reading, frontmatter: { ...fields, ...head } };
}

/** `H~2~O` is a subscript in Pandoc: only two tildes strike something out. */
function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
}
