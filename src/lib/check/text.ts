import { COMPONENT_NAMES } from '../../schema/components.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { slugify } from '../slug.ts';
import { problemAt } from './document.ts';
import type { Library, TextDocument } from './library.ts';
import { resolvePath } from './references.ts';
import { attributeOf, placeOfNode, type TextTree, textOf, walk } from './text-tree.ts';

/** Faults of the text itself: headings without or with the same address, images, components. */
export function checkText({ path, tree }: TextDocument<unknown>, library: Library): Problem[] {
  if (tree === undefined) return [];
  const nodes = [...walk(tree)];
  const report = (node: TextTree, message: string | undefined) =>
    message === undefined ? [] : [problemAt(path, placeOfNode(node), message)];
  return [
    ...checkHeadings(path, nodes),
    ...nodes.flatMap((node) => report(node, faultOfImage(node, path, library.paths))),
    ...nodes.flatMap((node) => report(node, faultOfComponent(node))),
  ];
}

/** The ids of the headings in a text. */
export function headingIdsOf(tree: TextTree): string[] {
  return [...walk(tree)]
    .filter(({ type }) => type === 'heading')
    .map((node) => slugify(textOf(node)));
}

function checkHeadings(path: string, nodes: readonly TextTree[]): Problem[] {
  const lines = new Map<string, number>();
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const place = placeOfNode(node);
    const text = textOf(node);
    const id = slugify(text);
    if (id === '')
      return [
        problemAt(
          path,
          place,
          `Aus der Überschrift „${text}“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.`,
        ),
      ];
    if (node.depth === 1)
      return [
        problemAt(
          path,
          place,
          'Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.',
        ),
      ];
    const earlier = lines.get(id);
    if (earlier !== undefined) {
      return [
        problemAt(
          path,
          place,
          `Diese Überschrift ergibt dieselbe Adresse #${id} wie die in Zeile ${earlier}. Formuliere eine von beiden anders.`,
        ),
      ];
    }
    lines.set(id, place.line);
    return [];
  });
}

function faultOfImage(
  node: TextTree,
  path: string,
  paths: ReadonlySet<string>,
): string | undefined {
  const image = imageOf(node);
  if (image === undefined) return undefined;
  if (image.isBare) {
    return 'Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".';
  }
  const isLocal = image.url !== null && !/^([a-z]+:|\/)/i.test(image.url);
  if (isLocal && !paths.has(resolvePath(path, image.url ?? ''))) {
    return `Die Bilddatei \`${image.url}\` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.`;
  }
  return /^https?:/i.test(image.url ?? '')
    ? 'Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege die Datei neben den Beitrag.'
    : undefined;
}

function imageOf(node: TextTree): { url: string | null; isBare: boolean } | undefined {
  if (node.type === 'image') return { url: node.url, isBare: (node.alt ?? '').trim() === '' };
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const source = { Figure: 'image', img: 'src' }[node.name ?? ''];
  const url = source === undefined ? undefined : attributeOf(node, source);
  if (url === undefined) return undefined;
  const isDecorative = node.name === 'Figure' && attributeOf(node, 'decorative') !== undefined;
  return { url, isBare: !isDecorative && (attributeOf(node, 'alt') ?? '').trim() === '' };
}

function faultOfComponent(node: TextTree): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name) || COMPONENT_NAMES.includes(name)) return undefined;
  const guess = nearest(name, COMPONENT_NAMES);
  const remedy =
    guess === undefined ? `Es gibt: ${COMPONENT_NAMES.join(', ')}.` : `Meinst du <${guess}>?`;
  return `Den Baustein <${name}> gibt es nicht. ${remedy}`;
}
