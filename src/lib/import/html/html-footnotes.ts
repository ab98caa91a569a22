import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  element,
  elementsOf,
  isContent,
  isElement,
  namesOf,
  textOf,
} from './html-tree.ts';

type Parents = ReadonlyMap<Element, Element>;

/** How Word, Google Docs, WordPress and Markdown name the anchors of footnotes. */
const NOTE_NAME =
  /^(user-content-)?(_?ftn|sd(foot|end)note|_?edn|ftnt|cmnt|fn|footnote|endnote|note|fussnote|en)[-_:\d]/i;
const BACK_LINK = /^\s*(\[?\d+\]?|[↑↩⤴^]\uFE0E?|[ivx]+|\*+)\s*$/iu;

/**
 * Turns footnotes into `<footnote-mark>` and, at the end, `<footnote-note>`, both with a number. A
 * footnote is recognized by two links that lead to each other, whichever program wrote them.
 */
export function markFootnotes(tree: Root): Root {
  const all = [...elementsOf(tree)];
  const byName = new Map(
    [...all.entries()]
      .toReversed()
      .flatMap((entry) => namesOf(entry[1]).map((name) => [name, entry] as const)),
  );
  const parents: Parents = new Map(
    all.flatMap((parent) =>
      parent.children.filter((child) => isElement(child)).map((child) => [child, parent] as const),
    ),
  );
  const noteOf = (mark: Element, index: number): Element | undefined => {
    const [targetIndex, target] = byName.get(targetOf(mark)) ?? [];
    const isRaised = isElement(parents.get(mark), 'sup');
    if (target === undefined || targetIndex === undefined || targetIndex <= index) return undefined;
    if (!isRaised && !NOTE_NAME.test(targetOf(mark))) return undefined;
    const note = containerOf(target, parents);
    const names = markNames(mark, parents);
    const leadsBack = (node: Element) => isElement(node, 'a') && names.includes(targetOf(node));
    return [note, ...elementsOf(note)].some(leadsBack) ? note : undefined;
  };
  const notes = new Map<Element, Element>();
  for (const [index, mark] of all.entries()) {
    const note = isElement(mark, 'a') ? noteOf(mark, index) : undefined;
    if (note !== undefined) notes.set(mark, note);
  }
  return notes.size === 0 ? tree : moveNotes(tree, notes);
}

/** The tree with its notes at the end, numbered in the order of their marks. */
function moveNotes(tree: Root, noteOf: ReadonlyMap<Element, Element>): Root {
  const notes = [...new Set(noteOf.values())];
  const numbers = new Map(notes.map((note, index) => [note, index + 1]));
  const names = new Set([...noteOf.keys()].flatMap(namesOf));
  const holdsNote = (node: Element) => [...elementsOf(node)].some((child) => numbers.has(child));
  const convert = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const note = noteOf.get(node);
      if (note !== undefined) return [element('footnote-mark', [], { number: numbers.get(note) })];
      if (numbers.has(node)) return [];
      const inside = convert(node.children);
      const filled = inside.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const isMark =
        filled.length > 0 && filled.every((child) => isElement(child, 'footnote-mark'));
      if (isElement(node, 'sup') && isMark) return filled;
      const isEmptied =
        isElement(node, 'ol', 'section') &&
        filled.every((child) => isElement(child, 'h2', 'hr')) &&
        holdsNote(node);
      return isEmptied ? [] : [{ ...node, children: inside }];
    });
  const texts = notes.map((note) =>
    element('footnote-note', withoutBackLinks(convert(note.children), names), {
      number: numbers.get(note),
    }),
  );
  return { type: 'root', children: [...convert(tree.children.filter(isContent)), ...texts] };
}

function withoutBackLinks(
  children: readonly ElementContent[],
  markNames: ReadonlySet<string>,
): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const isBack =
      isElement(node, 'a') &&
      attribute(node, 'href').startsWith('#') &&
      (markNames.has(targetOf(node)) || BACK_LINK.test(textOf(node)));
    if (isBack) return [];
    const inside = withoutBackLinks(node.children, markNames);
    return isElement(node, 'sup') && inside.length === 0 ? [] : [{ ...node, children: inside }];
  });
}

/** The whole note that an anchor belongs to. */
function containerOf(target: Element, parents: Parents): Element {
  const parent = parents.get(target);
  if (parent === undefined || isElement(target, 'li', 'div', 'aside', 'dd')) return target;
  if (!isElement(target, 'p')) return containerOf(parent, parents);
  const notes = [...elementsOf(parent)].filter((node) =>
    namesOf(node).some((name) => NOTE_NAME.test(name) && !/ref/i.test(name)),
  );
  return isElement(parent, 'li', 'div', 'aside') && notes.length <= 1 ? parent : target;
}

/** The names by which a note leads back to its mark. */
function markNames(mark: Element, parents: Parents): string[] {
  const parent = parents.get(mark);
  const outer = isElement(parent, 'sup', 'span') ? [parent] : [];
  return [mark, ...elementsOf(mark), ...outer].flatMap(namesOf);
}

function targetOf(link: Element): string {
  const href = attribute(link, 'href');
  if (!href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
