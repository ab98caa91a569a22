import { COMPONENT_NAMES, COMPONENTS } from '../../../schema/components.ts';
import { germanMessage } from '../../../schema/messages.ts';
import type { RuleId } from '../../../schema/rule-ids.ts';
import { type Literal, parseLiteral } from '../../source/literal.ts';
import { NO_VALUE } from '../../source/mdx-errors.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Position, type Problem, problemAt } from '../../source/problem.ts';
import {
  type JsxElement,
  positionOfNode,
  sourceOfNode,
  type TextTree,
} from '../../source/text-tree.ts';
import { describeIssue } from '../../source/validation.ts';

/** Images are put beside the page only where their path is plain text. */
const PATHS = ['image', 'src', 'srcset', 'poster'];
const NO_SPREAD =
  'In der Klammer steht Code. Schreibe jede Angabe einzeln, etwa `title="Gut zu wissen"`.';

/** What a component may hold; undefined for other elements, `<constructor>` among them. */
export function definitionOf({ name }: JsxElement) {
  return COMPONENT_NAMES.includes(name ?? '') ? COMPONENTS[name ?? ''] : undefined;
}

/** Errors in the opening tag of an element. */
export function checkProperties(path: string, body: string, node: JsxElement): Problem[] {
  const report = (rule: RuleId, name: string, message: string) =>
    problemAt(rule, path, positionOfAttribute(body, node, name), message);
  const values = new Map<string, Literal>();
  const problems = node.attributes.flatMap((attribute): Problem[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [problemAt('code-in-text', path, positionOfNode(node), NO_SPREAD)];
    const { name, value } = attribute;
    const isDuplicate = values.has(name);
    const isPathInBraces = PATHS.includes(name) && typeof value === 'object' && value !== null;
    const literal = readAttribute(value);
    if (literal !== undefined) values.set(name, literal);
    return [
      ...(isDuplicate ? [report('duplicate-property', name, duplicateMessage(name, node))] : []),
      ...(isPathInBraces ? [report('invalid-property', name, bracesMessage(name))] : []),
      ...(literal === undefined
        ? [report('invalid-property', name, `\`${name}\` ${NO_VALUE}`)]
        : []),
    ];
  });
  const definition = definitionOf(node);
  if (definition === undefined || problems.length > 0) return problems;
  const result = definition.properties.safeParse(Object.fromEntries(values), {
    error: germanMessage,
  });
  const issues = result.success ? [] : result.error.issues;
  return issues
    .flatMap(describeIssue)
    .map(({ kind, field, message }) =>
      report(`${kind}-property`, String(field[0]), `<${node.name}>: ${message}`),
    );
}

function readAttribute(value: JsxAttributeValue): Literal | undefined {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : parseLiteral(value.value)?.[0];
}

function duplicateMessage(property: string, { name }: JsxElement): string {
  return `\`${property}\` steht in <${name}> zweimal. Lösche eine der Angaben.`;
}

function bracesMessage(property: string): string {
  return `Schreibe die Adresse ohne geschweifte Klammern: \`${property}="…"\`.`;
}

/** The position of an attribute, or of its element where it is missing. */
function positionOfAttribute(body: string, node: TextTree, name: string): Position {
  const start = node.position?.start.offset ?? 0;
  const tag = sourceOfNode(node, body);
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  const found = new RegExp(`(?<=\\s)${escaped}(?=[\\s=/>])`).exec(tag);
  return found === null ? positionOfNode(node) : positionInText(body, start + found.index);
}

type JsxAttributeValue = Extract<
  JsxElement['attributes'][number],
  { type: 'mdxJsxAttribute' }
>['value'];
