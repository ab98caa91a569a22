import { mutateRegex } from './mutate-regex.ts';
import type { Mutation } from './mutation.ts';

/** A node of an ESTree, as Vite makes it of TypeScript and Astro's compiler of components. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Mistakes in a node of one type. */
type Mutate = (node: Node, source: string) => Mutation[];

const OPERATORS: Record<string, string> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
};

/** Steps of a chain whose result may stand for what they are called on. */
const STEPS = /^(?:filter|map|sort|toSorted|slice|reverse|toReversed|flat|trim|toLowerCase)$/;

const MUTATIONS: Record<string, Mutate> = {
  BinaryExpression: replaceOperator,
  LogicalExpression: replaceOperator,
  ConditionalExpression: negateTest,
  IfStatement: (node, source) => [...negateTest(node, source), ...dropEarlyReturn(node)],
  WhileStatement: negateTest,
  UnaryExpression: (node) =>
    node.operator === '!' ? [{ start: node.start, end: node.start + 1, text: '' }] : [],
  CallExpression: dropStep,
  Literal: changeLiteral,
  TemplateLiteral: (node) => [{ start: node.start, end: node.end, text: '``' }],
  JSXAttribute: ({ start, end }) => [{ start, end, text: '' }],
};

/** Parts of a tree without mistakes worth making: types and names of modules. */
const SKIPPED = /^(?:TS(?!(?:As|Satisfies)Expression)|Import|ExportAll)/;

/** All small mistakes in a tree: operators, conditions, steps, constants, returns, attributes. */
export function mutateCode(tree: unknown, source: string): Mutation[] {
  if (Array.isArray(tree)) return tree.flatMap((part) => mutateCode(part, source));
  if (!isNode(tree) || SKIPPED.test(tree.type) || isClassList(tree, source)) return [];
  const own = MUTATIONS[tree.type]?.(tree, source) ?? [];
  const parts = Object.entries(tree).filter(([name]) => !isUntouched(tree, name));
  return [...own, ...parts.flatMap(([, part]) => mutateCode(part, source))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The name of a property, and the default that types ask for where a list is read by an index. */
function isUntouched({ computed, operator, left }: Node, part: string): boolean {
  const isIndexed = operator === '??' && isNode(left) && left.computed === true;
  return (part === 'key' && computed !== true) || (part === 'right' && isIndexed);
}

/** How a page looks is no part of its text: class names are left to the mistakes in styles. */
function isClassList({ type, name }: Node, source: string): boolean {
  return (
    type === 'JSXAttribute' &&
    isNode(name) &&
    /^class(?::list)?$/.test(source.slice(name.start, name.end))
  );
}

function replaceOperator(node: Node, source: string): Mutation[] {
  const { left, right } = node;
  const operator = String(node.operator);
  const text = OPERATORS[operator];
  if (text === undefined || !isNode(left) || !isNode(right)) return [];
  // A text minus a text is no mistake that anybody makes.
  if (operator === '+' && [left, right].some(isText)) return [];
  const start = left.end + source.slice(left.end, right.start).indexOf(operator);
  return [{ start, end: start + operator.length, text }];
}

function isText({ type, value }: Node): boolean {
  return type === 'TemplateLiteral' || typeof value === 'string';
}

function negateTest({ test }: Node, source: string): Mutation[] {
  if (!isNode(test)) return [];
  const { start, end } = test;
  return [{ start, end, text: `!(${source.slice(start, end)})` }];
}

function dropEarlyReturn({ start, end, consequent, alternate }: Node): Mutation[] {
  const body =
    isNode(consequent) && Array.isArray(consequent.body) ? consequent.body : [consequent];
  const [only] = body;
  const isEarly = body.length === 1 && isNode(only) && /^(?:Return|Continue)/.test(only.type);
  return isEarly && alternate === null ? [{ start, end, text: ';' }] : [];
}

function dropStep({ callee, end }: Node): Mutation[] {
  if (!isNode(callee) || !isNode(callee.object) || !isNode(callee.property)) return [];
  if (!STEPS.test(String(callee.property.name))) return [];
  return [{ start: callee.object.end, end, text: '' }];
}

function changeLiteral(node: Node, source: string): Mutation[] {
  const { start, end, value } = node;
  if (isNode(node.regex) || 'regex' in node) return mutateRegex(source.slice(start, end), start);
  if (typeof value === 'number') return [{ start, end, text: String(value + 1) }];
  if (typeof value === 'boolean') return [{ start, end, text: String(!value) }];
  if (typeof value === 'string' && value !== '') return [{ start, end, text: "''" }];
  return [];
}
