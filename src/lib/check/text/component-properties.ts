import type { z } from 'zod';
import { COMPONENT_NAMES, COMPONENTS } from '../../../schema/components.ts';
import { germanMessage } from '../../../schema/messages.ts';
import { type Literal, parseLiteral } from '../../source/literal.ts';
import { NO_VALUE } from '../../source/mdx-fault.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Position, type Problem, problemAt } from '../../source/problem.ts';
import { type JsxElement, positionOfNode, type TextTree } from '../../source/text-tree.ts';
import { describePath } from '../../source/validation.ts';

/** Images are put beside the page only where their address is plain text. */
const ADDRESSES = ['image', 'src', 'srcset', 'poster'];
const NO_BRACES = (name: string) =>
  `Schreibe die Adresse ohne geschweifte Klammern: \`${name}="…"\`.`;
const NO_SPREAD =
  'In der Klammer steht Code. Schreibe jede Angabe einzeln, etwa `title="Gut zu wissen"`.';

/** What a component may hold; undefined for other elements, `<constructor>` among them. */
export function definitionOf({ name }: JsxElement) {
  return COMPONENT_NAMES.includes(name ?? '') ? COMPONENTS[name ?? ''] : undefined;
}

/** What stands wrongly in the opening tag of an element. */
export function checkProperties(path: string, body: string, node: JsxElement): Problem[] {
  const positionOf = (name: string) => positionOfAttribute(body, node, name);
  const values = new Map<string, Literal>();
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(problemAt(path, positionOfNode(node), NO_SPREAD));
      continue;
    }
    const { name, value } = attribute;
    if (values.has(name))
      problems.push(
        problemAt(
          path,
          positionOf(name),
          `\`${name}\` steht in <${node.name}> zweimal. Lösche eine der Angaben.`,
        ),
      );
    if (ADDRESSES.includes(name) && typeof value === 'object' && value !== null)
      problems.push(problemAt(path, positionOf(name), NO_BRACES(name)));
    const literal = readAttribute(value);
    if (literal === undefined)
      problems.push(problemAt(path, positionOf(name), `\`${name}\` ${NO_VALUE}`));
    else values.set(name, literal[0]);
  }
  const definition = definitionOf(node);
  if (definition === undefined || problems.length > 0) return problems;
  const result = definition.properties.safeParse(Object.fromEntries(values), {
    error: germanMessage,
  });
  const issues = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) => describeIssue(path, node, issue, positionOf));
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
  positionOf: (attribute: string) => Position,
): Problem[] {
  const [attribute] = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return issue.keys.map((key, index) =>
      problemAt(path, positionOf(String(attribute ?? key)), `<${name}>: ${sentences[index] ?? ''}`),
    );
  }
  const message = `<${name}>: ${describePath(issue.path)} ${issue.message}.`;
  return [problemAt(path, positionOf(String(attribute)), message.replace(/([.?!])\.$/, '$1'))];
}

/** Where an attribute stands, or its element where it is missing. */
function positionOfAttribute(body: string, node: TextTree, name: string): Position {
  const start = node.position?.start.offset ?? 0;
  const tag = body.slice(start, node.position?.end.offset ?? start);
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  const found = new RegExp(`(?<=\\s)${escaped}(?=[\\s=/>])`).exec(tag);
  return found === null ? positionOfNode(node) : positionInText(body, start + found.index);
}
