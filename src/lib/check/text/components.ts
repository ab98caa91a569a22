import { COMPONENT_NAMES } from '../../../schema/components.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { parseLiteral } from '../../source/literal.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import {
  isElement,
  type JsxElement,
  positionOfNode,
  textOf,
  walk,
} from '../../source/text-tree.ts';
import { nearest } from '../../values/nearest.ts';
import { checkProperties, definitionOf } from './component-properties.ts';

const NO_CODE =
  'In geschweiften Klammern steht hier Code. Erlaubt sind nur feste Werte: Texte in Anführungszeichen, Zahlen, Listen. Eine Klammer im Text wird `&#123;` und `&#125;` geschrieben.';
const NO_MODULE =
  'Eine Zeile, die mit `import` oder `export` beginnt, hält MDX für Code. Bausteine brauchen das nicht: Lösche die Zeile; gehört sie zum Text, beginne sie mit einem anderen Wort.';

/** Components that do not exist, what stands wrongly in them, and code where only text belongs. */
export function checkComponents({ path, body, tree }: TextDocument<unknown>): Problem[] {
  if (tree === undefined) return [];
  return walk(tree).flatMap((node) => {
    const report = (message: string | undefined, place = positionOfNode(node)) =>
      message === undefined ? [] : [problemAt(path, place, message)];
    if (node.type === 'mdxjsEsm') return report(NO_MODULE);
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      return report(faultOfBraces(node.value));
    if (!isElement(node)) return [];
    const name = faultOfName(node.name ?? '');
    if (name !== undefined) return report(name);
    return [...checkProperties(path, body, node), ...report(faultOfText(node))];
  });
}

function faultOfBraces(source: string): string | undefined {
  const values = parseLiteral(source);
  return values?.every((value) => typeof value !== 'object') ? undefined : NO_CODE;
}

function faultOfName(name: string): string | undefined {
  if (COMPONENT_NAMES.includes(name)) return undefined;
  const spelled = COMPONENT_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (spelled !== undefined && name !== 'figure')
    return `Bausteine beginnen mit einem Großbuchstaben: <${spelled}>, nicht <${name}>.`;
  if (/^[a-z][a-z0-9-]*$/.test(name) || name === '') return undefined;
  const guess = nearest(name, COMPONENT_NAMES);
  const remedy =
    guess === undefined ? `Es gibt: ${COMPONENT_NAMES.join(', ')}.` : `Meinst du <${guess}>?`;
  return `Den Baustein <${name}> gibt es nicht. ${remedy}`;
}

function faultOfText(node: JsxElement): string | undefined {
  const definition = definitionOf(node);
  if (definition === undefined || definition.hasText) return undefined;
  const hasContent = walk(node)
    .slice(1)
    .some((child) => textOf(child).trim() !== '');
  return hasContent
    ? `<${node.name}> hat keinen Text zwischen den Klammern; er ginge verloren. Schließe den Baustein mit \`/>\` und setze den Text daneben.`
    : undefined;
}
