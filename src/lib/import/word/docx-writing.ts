import { type ChildNode, type Element, isTag } from 'domhandler';
import type { Notes } from '../notes.ts';
import type { Numbering } from './docx-numbering.ts';
import type { Targets } from './docx-parts.ts';
import type { ParagraphStyle } from './docx-styles.ts';
import { sourceOf, writeNode } from './docx-xml.ts';

/** What is known while a part of a Word file is written from top to bottom. */
export interface Mending {
  source: string;
  targets: Targets;
  notes: Notes;
  rules: Rules;
  styles: ReadonlyMap<string, ParagraphStyle>;
  numbering: Numbering;
  /** How many lists the line before stands in. */
  depth: number;
  /** True inside Word's own table of contents. */
  isContents: boolean;
  /** The end of what has been read so far. */
  lastText: string;
  /** Passages that Word hides. */
  hidden: string[];
  /** True while the passage before goes on. */
  isHiding: boolean;
  /** The open fields from outside to inside: still in the instruction, or in what it shows. */
  fields: ('begin' | 'result')[];
  /** Text boxes and grouped pictures of the drawing that is being written. */
  parts: string[] | undefined;
}

/** The XML that stands for an element in the mended part. */
type Rule = (element: Element, mending: Mending) => string;

/** The rules of one subject, by the name of the element. */
export type Rules = ReadonlyMap<string, Rule>;

/** A node by its rule; one without a rule stays, and only what is in it is mended. */
export function write(node: ChildNode, mending: Mending): string {
  const rule = isTag(node) ? mending.rules.get(node.name) : undefined;
  return isTag(node) && rule !== undefined ? rule(node, mending) : writeWhole(node, mending);
}

/** The node with its tags; what is in it is mended. */
export function writeWhole(node: ChildNode, mending: Mending): string {
  return writeNode(node, mending.source, (child) => write(child, mending));
}

/** Only what is in an element, for tags that mammoth would skip with all their text. */
export function writeInside(element: Element, mending: Mending): string {
  return element.children.map((child) => write(child, mending)).join('');
}

/** The element as it is, for what is not shown and therefore needs no mending. */
export function writeSource(element: Element, { source }: Mending): string {
  return sourceOf(element, source);
}

/** For what only serves Word. */
export function writeNothing(): string {
  return '';
}

/** Remembers the end of what has been read, so that a note can say where it was. */
export function moveOn(mending: Mending, text: string): void {
  mending.lastText = (mending.lastText + text).slice(-80);
}
