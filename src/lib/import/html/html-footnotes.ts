import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, elementsOf, isContent, isElement, textOf } from './html-tree.ts';

/** A mark in the text and its note, which lead to each other. */
interface Footnote {
  mark: Element;
  note: Element;
  number: number;
}

/** How Word, Google Docs, WordPress and Markdown name the anchors of footnotes. */
const NOTE_NAME =
  /^(user-content-)?(_?ftn|sd(foot|end)note|_?edn|ftnt|cmnt|fn|footnote|endnote|note|fussnote|en)[-_:\d]/i;
const BACK_ARROW = /^\s*(\[?\d+\]?|[↑↩⤴^]\uFE0E?|[ivx]+|\*+)\s*$/iu;

/**
 * Turns footnotes into `<footnote-mark>` and, at the end, `<footnote-note>`, both with a number.
 * A footnote is recognised by two links that lead to each other, whichever program wrote them.
 */
export function markFootnotes(tree: Root): Root {
  const parents = new Map<Element, Element | Root>();
  collectParents(tree, parents);
  const all = [...elementsOf(tree)];
  const order = new Map(all.map((node, index) => [node, index]));
  const byId = new Map(
    all.toReversed().flatMap((node) => namesOf(node).map((name) => [name, node] as const)),
  );
  const footnotes = all
    .filter((node) => isElement(node, 'a'))
    .flatMap((mark) => {
      const target = byId.get(targetOf(mark));
      const isLater = (order.get(target ?? mark) ?? 0) > (order.get(mark) ?? 0);
      if (target === undefined || !isLater) return [];
      const isRaised = isElement(parents.get(mark), 'sup');
      if (!isRaised && !NOTE_NAME.test(targetOf(mark))) return [];
      const note = containerOf(target, parents);
      const back = new Set(backNames(mark, parents));
      const isMutual = [note, ...elementsOf(note)].some(
        (node) => isElement(node, 'a') && back.has(targetOf(node)),
      );
      return isMutual ? [{ mark, note }] : [];
    });
  if (footnotes.length === 0) return tree;
  const notes = [...new Set(footnotes.map(({ note }) => note))];
  const numbered = footnotes.map((pair) => ({ ...pair, number: notes.indexOf(pair.note) + 1 }));
  return rebuild(tree, numbered, notes);
}

function rebuild(tree: Root, footnotes: readonly Footnote[], notes: readonly Element[]): Root {
  const numbers = new Map(footnotes.map(({ mark, number }) => [mark, number]));
  const moved = new Set(notes);
  const names = new Set(footnotes.flatMap(({ mark }) => namesOf(mark)));
  const walk = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const number = numbers.get(node);
      if (number !== undefined) return [markOf(number)];
      if (moved.has(node)) return [];
      const inside = walk(node.children);
      const only = inside.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const isRaised =
        isElement(node, 'sup') && only.every((child) => isElement(child, 'footnote-mark'));
      if (isRaised && only.length > 0) return only;
      const isEmptied =
        node.children.length > 0 &&
        isElement(node, 'ol', 'section') &&
        only.every((child) => isElement(child, 'h2', 'hr'));
      return isEmptied && holdsNote(node, moved) ? [] : [{ ...node, children: inside }];
    });
  const texts = notes.map((note, index) =>
    element('footnote-note', withoutBackLinks(walk(note.children), names), { number: index + 1 }),
  );
  const body = walk(tree.children.filter(isContent));
  return { type: 'root', children: [...body, ...texts] };
}

function holdsNote(node: Element, notes: ReadonlySet<Element>): boolean {
  return [...elementsOf(node)].some((child) => notes.has(child));
}

function markOf(number: number): Element {
  return element('footnote-mark', [], { number });
}

function withoutBackLinks(
  children: readonly ElementContent[],
  names: ReadonlySet<string>,
): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const isBack =
      isElement(node, 'a') &&
      attribute(node, 'href').startsWith('#') &&
      (names.has(targetOf(node)) || BACK_ARROW.test(textOf(node)));
    if (isBack) return [];
    const inside = withoutBackLinks(node.children, names);
    return isElement(node, 'sup') && inside.length === 0 ? [] : [{ ...node, children: inside }];
  });
}

function containerOf(target: Element, parents: ReadonlyMap<Element, Element | Root>): Element {
  const parent = parents.get(target);
  if (
    isElement(target, 'li', 'div', 'aside', 'dd') ||
    parent === undefined ||
    parent.type === 'root'
  )
    return target;
  if (!isElement(target, 'p')) return containerOf(parent, parents);
  const notes = [...elementsOf(parent)].filter((node) =>
    namesOf(node).some((name) => NOTE_NAME.test(name) && !/ref/i.test(name)),
  );
  return isElement(parent, 'li', 'div', 'aside') && notes.length <= 1 ? parent : target;
}

function backNames(mark: Element, parents: ReadonlyMap<Element, Element | Root>): string[] {
  const parent = parents.get(mark);
  const isInline = isElement(parent, 'sup', 'span');
  return [
    ...namesOf(mark),
    ...[...elementsOf(mark)].flatMap(namesOf),
    ...(isInline ? namesOf(parent) : []),
  ];
}

function namesOf(node: Element): string[] {
  return [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== '');
}

function targetOf(node: Element): string {
  const href = attribute(node, 'href');
  if (!href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function collectParents(node: Root | Element, parents: Map<Element, Element | Root>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    parents.set(child, node);
    collectParents(child, parents);
  }
}
