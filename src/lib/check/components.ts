import type { z } from 'zod';
import { COMPONENT_NAMES, COMPONENTS } from '../../schema/components.ts';
import { germanMessage } from '../../schema/messages.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Place } from '../yaml-source.ts';
import { describePath, problemAt } from './document.ts';
import { type Literal, parseLiteral } from './literal.ts';
import { placeInText } from './offsets.ts';
import type { TextDocument } from './text-document.ts';
import {
  isElement,
  type JsxElement,
  placeOfNode,
  type TextTree,
  textOf,
  walk,
} from './text-tree.ts';

const NO_CODE =
  'In geschweiften Klammern steht hier Code. Erlaubt sind nur feste Werte: Texte in Anführungszeichen, Zahlen, Listen. Eine Klammer im Text wird `&#123;` und `&#125;` geschrieben.';
const NO_VALUE =
  'ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.';
/** Images are put beside the page only where their address is plain text. */
const ADDRESSES = ['image', 'src', 'srcset', 'poster'];
const NO_BRACES = (name: string) =>
  `Schreibe die Adresse ohne geschweifte Klammern: \`${name}="…"\`.`;
const NO_MODULE =
  'Eine Zeile, die mit `import` oder `export` beginnt, hält MDX für Code. Bausteine brauchen das nicht: Lösche die Zeile; gehört sie zum Text, beginne sie mit einem anderen Wort.';
const NO_SPREAD =
  'In der Klammer steht Code. Schreibe jede Angabe einzeln, etwa `title="Gut zu wissen"`.';

/** Components that do not exist, what stands wrongly in them, and code where only text belongs. */
export function checkComponents({ path, body, tree }: TextDocument<unknown>): Problem[] {
  if (tree === undefined) return [];
  return walk(tree).flatMap((node) => {
    const report = (message: string | undefined, place = placeOfNode(node)) =>
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

/** Own properties only: `<constructor>` is no component. */
function definitionOf({ name }: JsxElement) {
  return COMPONENT_NAMES.includes(name ?? '') ? COMPONENTS[name ?? ''] : undefined;
}

function checkProperties(path: string, body: string, node: JsxElement): Problem[] {
  const placeOf = (name: string) => placeOfAttribute(body, node, name);
  const values = new Map<string, Literal>();
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(problemAt(path, placeOfNode(node), NO_SPREAD));
      continue;
    }
    const { name, value } = attribute;
    if (values.has(name))
      problems.push(
        problemAt(
          path,
          placeOf(name),
          `\`${name}\` steht in <${node.name}> zweimal. Lösche eine der Angaben.`,
        ),
      );
    if (ADDRESSES.includes(name) && typeof value === 'object' && value !== null)
      problems.push(problemAt(path, placeOf(name), NO_BRACES(name)));
    const literal = readAttribute(value);
    if (literal === undefined)
      problems.push(problemAt(path, placeOf(name), `\`${name}\` ${NO_VALUE}`));
    else values.set(name, literal[0]);
  }
  const definition = definitionOf(node);
  if (definition === undefined || problems.length > 0) return problems;
  const result = definition.properties.safeParse(Object.fromEntries(values), {
    error: germanMessage,
  });
  const issues = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) => describeIssue(path, node, issue, placeOf));
}

function readAttribute(value: JsxAttributeValue): Literal[] | undefined {
  if (value === null || value === undefined) return [true];
  if (typeof value === 'string') return [value];
  const values = parseLiteral(value.value);
  return values?.length === 1 ? values : undefined;
}

type JsxAttributeValue = Extract<
  JsxElement['attributes'][number],
  { type: 'mdxJsxAttribute' }
>['value'];

function describeIssue(
  path: string,
  { name }: JsxElement,
  issue: z.core.$ZodIssue,
  placeOf: (attribute: string) => Place,
): Problem[] {
  const [attribute] = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return issue.keys.map((key, index) =>
      problemAt(path, placeOf(String(attribute ?? key)), `<${name}>: ${sentences[index] ?? ''}`),
    );
  }
  const message = `<${name}>: ${describePath(issue.path)} ${issue.message}.`;
  return [problemAt(path, placeOf(String(attribute)), message.replace(/([.?!])\.$/, '$1'))];
}

/** Where an attribute stands, or its element where it is missing. */
function placeOfAttribute(body: string, node: TextTree, name: string): Place {
  const start = node.position?.start.offset ?? 0;
  const tag = body.slice(start, node.position?.end.offset ?? start);
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  const found = new RegExp(`(?<=\\s)${escaped}(?=[\\s=/>])`).exec(tag);
  return found === null ? placeOfNode(node) : placeInText(body, start + found.index);
}
