/** What braces in MDX may hold: plain values, no code. */
export type Literal = string | number | boolean | null | undefined | Literal[] | LiteralMap;
interface LiteralMap {
  [key: string]: Literal;
}

/** Lists in lists, far beyond what any component takes. */
const DEEPEST = 50;
const TOKEN =
  /\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<text>"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`)|(?<number>-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$]))|(?<name>[A-Za-z_$][\w$]*)|(?<sign>[[\]{}:,])/y;
const WORDS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

interface Token {
  kind: 'text' | 'number' | 'name' | 'sign';
  source: string;
}

class NoLiteral extends Error {}

/**
 * The values in a pair of braces: none for a comment, else exactly one. Undefined where there is
 * code: names, sums, calls, `${…}`.
 *
 * `[{ label: 'a', value: 1.5 }]` → [[{ label: 'a', value: 1.5 }]], `/* a *\/` → [], `a + 1` → undefined
 */
export function parseLiteral(source: string): Literal[] | undefined {
  const tokens = tokenize(source);
  if (tokens === undefined) return undefined;
  if (tokens.length === 0) return [];
  try {
    const value = readValue(tokens);
    return tokens.length === 0 ? [value] : undefined;
  } catch (error) {
    if (error instanceof NoLiteral) return undefined;
    throw error;
  }
}

function tokenize(source: string): Token[] | undefined {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    if (match === null) return undefined;
    position += match[0].length;
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    // The groups bear the names of the kinds.
    if (kind !== undefined) tokens.push({ kind: kind as Token['kind'], source: match[0] });
  }
  return tokens;
}

/** Takes one value off the beginning of the tokens. */
function readValue(tokens: Token[], depth = 0): Literal {
  if (depth > DEEPEST) throw new NoLiteral();
  const token = tokens.shift();
  if (token?.source === '[') return readList(tokens, depth);
  if (token?.source === '{') return readMap(tokens, depth);
  if (token?.kind === 'text') return unquote(token.source);
  if (token?.kind === 'number') return Number(token.source);
  if (token?.kind === 'name' && WORDS.has(token.source)) return WORDS.get(token.source);
  throw new NoLiteral();
}

function readList(tokens: Token[], depth: number): Literal[] {
  const values: Literal[] = [];
  while (!takes(tokens, ']')) {
    values.push(readValue(tokens, depth + 1));
    if (!takes(tokens, ',') && tokens[0]?.source !== ']') throw new NoLiteral();
  }
  return values;
}

function readMap(tokens: Token[], depth: number): LiteralMap {
  const entries: [string, Literal][] = [];
  while (!takes(tokens, '}')) {
    const key = tokens.shift();
    if (
      key === undefined ||
      key.kind === 'sign' ||
      key.source.startsWith('`') ||
      !takes(tokens, ':')
    )
      throw new NoLiteral();
    entries.push([
      key.kind === 'text' ? unquote(key.source) : key.source,
      readValue(tokens, depth + 1),
    ]);
    if (!takes(tokens, ',') && tokens[0]?.source !== '}') throw new NoLiteral();
  }
  return Object.fromEntries(entries);
}

function takes(tokens: Token[], sign: string): boolean {
  if (tokens[0]?.source !== sign) return false;
  tokens.shift();
  return true;
}

function unquote(source: string): string {
  return source
    .slice(1, -1)
    .replace(
      /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi,
      (_, long, short, byte, plain) => {
        const code = Number.parseInt(long ?? short ?? byte ?? '', 16);
        return Number.isNaN(code) || code > 0x10ffff
          ? (ESCAPES[plain] ?? plain ?? '')
          : String.fromCodePoint(code);
      },
    );
}
