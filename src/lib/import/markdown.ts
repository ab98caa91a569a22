import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseArticle } from '../frontmatter.ts';
import { readHtmlTree } from './html.ts';
import { readDialects } from './markdown-dialects.ts';
import { keepLooseFootnotes } from './markdown-footnotes.ts';
import { createNotes } from './notes.ts';
import type { Reading } from './reading.ts';
import { readTomlHead } from './toml.ts';

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
  const { text, fields, unread } = readTomlHead(hasFrontmatter ? body : source);
  if (unread.length > 0) notes.add(`Angaben zwischen +++ nicht übernommen: ${unread.join(' ')}`);
  const tree = keepLooseFootnotes(readDialects(parse(text), notes, parse), notes);
  const page = toHtml.runSync(tree);
  const reading = readHtmlTree(page, notes);
  return { ...reading, frontmatter: isMap ? Object.fromEntries(Object.entries(data)) : fields };
}

/** Programs that raise signs write `H~2~O`: only two tildes strike something out. */
function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
}
