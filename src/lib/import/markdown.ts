import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseArticle } from '../frontmatter.ts';
import { readHtmlTree } from './html.ts';
import { createNotes } from './notes.ts';
import type { Reading } from './reading.ts';

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabel: ' ' })
  .use(rehypeRaw);

/** Reads Markdown with GitHub's additions; HTML in it is cleaned like that of a web page. */
export function readMarkdown(source: string): Reading {
  const notes = createNotes();
  const { frontmatter, hasFrontmatter, body } = parseArticle(source);
  const [fault] = frontmatter.faults;
  if (fault !== undefined)
    notes.add(`Die Angaben am Anfang sind nicht zu lesen, Zeile ${fault.line}`, fault.message);
  const { data } = frontmatter;
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
  const { text, block } = withoutToml(hasFrontmatter ? body : source);
  if (block !== undefined) notes.add('Angaben zwischen +++ nicht übernommen', block);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const page = toHtml.runSync(tree);
  const reading = readHtmlTree(page, notes);
  return { ...reading, frontmatter: isMap ? Object.fromEntries(Object.entries(data)) : undefined };
}

function withoutToml(text: string): { text: string; block: string | undefined } {
  const match = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return { text, block: undefined };
  return { text: text.slice(match[0].length), block: (match[1] ?? '').replace(/\s+/g, ' ') };
}
