import { COMPONENT_NAMES } from '../../../schema/components.ts';
import type { RuleId } from '../../../schema/rule-ids.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { parseLiteral } from '../../source/literal.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import {
  attributeOf,
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
const IMPORT =
  'Eine Zeile, die mit `import` oder `export` beginnt, hält MDX für Code. Bausteine brauchen das nicht: Lösche die Zeile; gehört sie zum Text, beginne sie mit einem anderen Wort.';

/** Components that do not exist, errors in their opening tags, and code where only text belongs. */
export function checkComponents({ path, body, tree }: TextDocument<unknown>): Problem[] {
  if (tree === undefined) return [];
  return walk(tree).flatMap((node) => {
    const report = (rule: RuleId, message: string | undefined) =>
      message === undefined ? [] : [problemAt(rule, path, positionOfNode(node), message)];
    if (node.type === 'mdxjsEsm') return report('import-line', IMPORT);
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      return report('code-in-text', explainBraces(node.value));
    if (!isElement(node)) return [];
    const unknown = isHtml(node) ? undefined : explainName(node.name ?? '');
    if (unknown !== undefined) return report('unknown-component', unknown);
    return [
      ...checkProperties(path, body, node),
      ...report('text-in-component', explainText(node)),
    ];
  });
}

function explainBraces(source: string): string | undefined {
  const values = parseLiteral(source);
  return values?.every((value) => typeof value !== 'object') ? undefined : NO_CODE;
}

/** An element of HTML that shares its name with a component. */
function isHtml(node: JsxElement): boolean {
  const isFile = ['src', 'srcset', 'srcSet'].some((key) => attributeOf(node, key) !== undefined);
  const isFilm = node.name === 'video' && attributeOf(node, 'url') === undefined;
  return node.name === 'figure' || isFilm || (node.name === 'source' && isFile);
}

function explainName(name: string): string | undefined {
  if (COMPONENT_NAMES.includes(name)) return undefined;
  const spelled = COMPONENT_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (spelled !== undefined)
    return `Bausteine beginnen mit einem Großbuchstaben: <${spelled}>, nicht <${name}>.`;
  if (/^[a-z][a-z0-9-]*$/.test(name) || name === '') return undefined;
  const guess = nearest(name, COMPONENT_NAMES);
  const remedy =
    guess === undefined ? `Es gibt: ${COMPONENT_NAMES.join(', ')}.` : `Meinst du <${guess}>?`;
  return `Den Baustein <${name}> gibt es nicht. ${remedy}`;
}

function explainText(node: JsxElement): string | undefined {
  const definition = definitionOf(node);
  if (definition === undefined || definition.hasText) return undefined;
  const hasContent = walk(node)
    .slice(1)
    .some((child) => textOf(child).trim() !== '');
  return hasContent
    ? `<${node.name}> hat keinen Text zwischen den Klammern; er ginge verloren. Schließe den Baustein mit \`/>\` und setze den Text daneben.`
    : undefined;
}
