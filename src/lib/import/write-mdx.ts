import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { readText, type TextTree } from '../source/text-tree.ts';
import { alphanumericsOf, plainText } from './reading/mdast-text.ts';
import type { Remarks } from './reading/remarks.ts';
import { quote } from './reading/remarks.ts';

/** What MDX reads as code, beyond Markdown's own syntax. */
const DANGEROUS: NonNullable<Options['unsafe']> = [
  ...['<', '{', '}'].flatMap((character) => [
    { atBreak: true, character },
    { character, inConstruct: 'phrasing' as const },
  ]),
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

const STYLE: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  unsafe: DANGEROUS,
};

/** In a block with more escapes than this all are kept: the search would take too long. */
const MAX_ESCAPES = 200;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])(?![<{}\\]|\[\^)|&(?:amp|#x26);/g;
const writers = new Map<string, ReturnType<typeof createWriter>>();

/**
 * The text of a tree as MDX. Characters are escaped only where they would be read as syntax. Each
 * block is parsed again as the website will parse it; one whose letters differ is written as plain
 * text, with a remark.
 */
export function writeMdx(tree: Root, remarks: Remarks): string {
  return tree.children
    .map((block, index) => writeBlock(block, tree.children[index - 1], remarks))
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(
  block: RootContent,
  previous: RootContent | undefined,
  remarks: Remarks,
): string {
  const isSecondList =
    block.type === 'list' && previous?.type === 'list' && block.ordered === previous.ordered;
  const text = writerFor(isSecondList)
    .stringify({ type: 'root', children: [block] })
    .trim();
  if (block.type === 'html') return text;
  // In a block by itself the mark of a footnote is read as text.
  const letters = alphanumericsOf(plainText(block, (identifier) => identifier));
  if (readLetters(text) === letters) return dropNeedlessEscapes(text);
  remarks.add(`Ohne Auszeichnung übernommen: ${quote(plainText(block))}`);
  return escapeAll(plainText(block, (identifier) => `\uE000${identifier}\uE001`));
}

function createWriter(options: Options) {
  return unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, options);
}

/** Adjacent lists need different markers, or they would become one. */
function writerFor(isSecondList: boolean) {
  const key = String(isSecondList);
  const options: Options = isSecondList ? { ...STYLE, bullet: '*', bulletOrdered: ')' } : STYLE;
  const writer = writers.get(key) ?? createWriter(options);
  writers.set(key, writer);
  return writer;
}

function dropNeedlessEscapes(text: string): string {
  const escapes = [...text.matchAll(ESCAPE)];
  if (escapes.length === 0 || escapes.length > MAX_ESCAPES) return text;
  const meaning = read(text);
  const without = (source: string, { index, 0: found }: RegExpExecArray) =>
    source.slice(0, index) +
    (found.startsWith('&') ? '&' : '') +
    source.slice(index + found.length);
  const bare = escapes.reduceRight(without, text);
  if (read(bare) === meaning) return bare;
  // From the end, so that earlier positions stay valid.
  return escapes.reduceRight((source, match) => {
    const shorter = without(source, match);
    return read(shorter) === meaning ? shorter : source;
  }, text);
}

function read(text: string): string | undefined {
  const { tree } = readText(text, true);
  return tree === undefined ? undefined : outlineOf(tree);
}

/** Structure and text without positions. Bare URLs count as text: they may become links. */
function outlineOf(node: TextTree): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(outlineOf).join('') : '';
  if (node.type === 'link' && isBare(node.url, inside)) return inside;
  const { type, position: _, ...rest } = node;
  const own = JSON.stringify({ ...rest, children: undefined });
  return `<${type}${own}>${inside}</>`;
}

function isBare(url: string, text: string): boolean {
  return ['', 'http://', 'mailto:'].some((scheme) => scheme + text === url);
}

function readLetters(text: string): string | undefined {
  const { tree } = readText(text, true);
  return tree === undefined ? undefined : alphanumericsOf(textBelow(tree));
}

function textBelow(node: TextTree): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(textBelow).join('\n') : '';
}

function escapeAll(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.trim().replace(/[!-/:-@[-`{-~]|^[ie]/g, (character) => `&#${character.charCodeAt(0)};`),
    )
    .filter((line) => line !== '')
    .join('\n\n')
    .replace(/\uE000(\d+)\uE001/g, '[^$1]');
}
