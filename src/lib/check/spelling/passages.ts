import type { TextDocument } from '../../articles/text-document.ts';
import type { Position } from '../../source/problem.ts';
import {
  attributeOf,
  isElement,
  positionInNode,
  sourceOfNode,
  type TextTree,
} from '../../source/text-tree.ts';
import { valueAt } from '../../values/unknown-values.ts';

/** A piece of running text as it was written, in German as far as its markup says. */
interface Passage {
  text: string;
  /** Where a part of it stands in the file. */
  positionOf: (offset: number) => Position;
}

const FIELDS = ['title', 'description', 'kicker'];
const ADDRESS = /(?:https?:|www\.)\S+|[^\s@]+@\S+|[\p{L}\d-]+\.(?:de|com|org|net|eu)\b\S*/giu;
const REFERENCE = /&#?\w+;/g;

/** The texts of a document, frontmatter included; code and addresses are blank. */
export function listPassages(document: TextDocument<unknown>): Passage[] {
  const { frontmatter, data, body, tree } = document;
  const fields = FIELDS.flatMap((name) => {
    const text = valueAt(data, name);
    const position = () => frontmatter.positionOf([name]);
    return typeof text === 'string' ? [{ text: blank(text), positionOf: position }] : [];
  });
  const texts = (tree === undefined ? [] : listTexts(tree)).map((node) => {
    const source = sourceOfNode(node, body);
    return {
      text: blank(source),
      positionOf: (offset: number) => positionInNode(node, source, offset),
    };
  });
  return [...fields, ...texts];
}

function listTexts(tree: TextTree): TextTree[] {
  const texts: TextTree[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node);
    if ('children' in node && !isForeign(node)) waiting.push(...node.children.toReversed());
  }
  return texts;
}

/** A part that says by `lang` that it is not German. */
function isForeign(node: TextTree): boolean {
  const language = isElement(node) ? attributeOf(node, 'lang') : undefined;
  return typeof language === 'string' && !language.startsWith('de');
}

function blank(text: string): string {
  const spaces = (found: string) => ' '.repeat(found.length);
  return text.replace(ADDRESS, spaces).replace(REFERENCE, spaces);
}
