import type { RootContent } from 'mdast';

const BEFORE = /(^|[\s(])$/;
const AFTER = /^($|[\s)]|[.,;:!?]+($|\s))/;
const ADDRESS = /^https?:\/\/[\w.-]+(?:[\w./?=&%#~+:@-]*[\w/])?$/i;

/** Links that only show their own address are written as that address: it becomes a link again. */
export function writeBareLinks(children: readonly RootContent[]): RootContent[] {
  return children.map((node, index) => {
    if (node.type !== 'link' || node.children.length !== 1) return node;
    const [only] = node.children;
    const text = only?.type === 'text' ? only.value : '';
    const isSame = text === node.url || `${text}/` === node.url;
    const isFree =
      BEFORE.test(textAt(children, index - 1)) && AFTER.test(textAt(children, index + 1));
    return isSame && isFree && ADDRESS.test(text) ? { type: 'html', value: text } : node;
  });
}

/** The text beside a link; a neighbour of another kind counts as a letter. */
function textAt(children: readonly RootContent[], index: number): string {
  const node = children[index];
  if (node === undefined || node.type === 'break') return '';
  return node.type === 'text' ? node.value : 'x';
}
