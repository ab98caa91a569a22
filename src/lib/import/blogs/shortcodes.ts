import { isRecord, valueAt } from '../../values/unknown-values.ts';
import { quote, type Remarks } from '../reading/remarks.ts';
import type { ResolveLink } from './link-resolver.ts';
import { attributesOf, SHORTCODES } from './shortcode-table.ts';

/** What a blog's text refers to. */
export interface BlogOptions {
  resolveLink: ResolveLink;
  /** The blog's own settings, for `{{ site.title }}`. */
  settings?: unknown;
  /** Whether the text is MDX, with lines of a program in it. */
  isMdx?: boolean;
}

/** The text's own fields as well, for `{{ page.title }}`. */
interface TextOptions extends BlogOptions {
  fields: Readonly<Record<string, unknown>>;
}

/** Code in fences and backticks, which stays as typed; then the commands of Hugo and Liquid. */
const CODE =
  /(?:^|\n)[ \t]*(```+|~~~+)[\s\S]*?(?:\n[ \t]*\1|$)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/y;
const COMMAND =
  /\{\{[<%]\s*([\s\S]{0,2000}?)\s*\/?[%>]\}\}|\{%-?\s*([\s\S]{0,2000}?)\s*-?%\}|\{\{-?\s*([^{}]{0,500}?)\s*-?\}\}/y;
const RAW = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/y;
const HIGHLIGHT =
  /(\{\{[<%]|\{%-?)\s*highlight\s+["']?([\w+#-]+)[^\n]*?(?:[%>]\}\}|-?%\})\n?([\s\S]*?)\n?\{(?:\{[<%]\s*\/|%-?\s*end)\s*highlight\s*-?(?:[%>]\}|%)\}/y;
const PROGRAM =
  /(?<=^|\n)(?:import|export)\s[^\n]*|\{\/\*[\s\S]*?\*\/\}|\{frontmatter\.([\w.]+)\}/y;
const COMMENT =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{[<%]\/\*([\s\S]*?)\*\/[%>]\}\}/y;

/**
 * A Markdown text without the commands of Hugo, Jekyll and Eleventy: pictures, code and links take
 * the place of those that show one; all others are named with their line, and what is between an
 * opening and a closing one stays.
 */
export function replaceShortcodes(text: string, options: TextOptions, remarks: Remarks): string {
  if (!options.isMdx && !/\{[{%]/.test(text)) return text;
  let result = '';
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const highlight = take(HIGHLIGHT);
    const raw = highlight ? null : take(RAW);
    const comment = take(COMMENT);
    const code = highlight || raw || comment ? null : take(CODE);
    const command = code || highlight || raw || comment ? null : take(COMMAND);
    const program = options.isMdx && !code ? take(PROGRAM) : null;
    const match = highlight ?? raw ?? comment ?? code ?? command ?? program;
    if (match === null) {
      result += text[at];
      at += 1;
      continue;
    }
    const line = `Zeile ${text.slice(0, at).split('\n').length}`;
    if (highlight) result += `\n\`\`\`${highlight[2]}\n${highlight[3]}\n\`\`\`\n`;
    else if (raw) result += raw[1];
    else if (comment) result += comment[1] === undefined ? '' : `{{<${comment[1]}>}}`;
    else if (code) result += code[0];
    else if (program) result += readProgram(program, options, remarks, line);
    else if (command) result += replaceCommand(command, options, remarks, line);
    at += match[0].length;
  }
  return result;
}

function replaceCommand(
  [whole, hugo, tag, output]: RegExpExecArray,
  options: TextOptions,
  remarks: Remarks,
  line: string,
): string {
  if (output !== undefined) {
    const value = readOutput(output, options);
    if (value === undefined)
      remarks.add(
        `Platzhalter entfernt, setze seinen Wert von Hand ein: ${quote(whole, 160)}`,
        line,
      );
    return value ?? '';
  }
  const [, name = '', rest = ''] = /^(\/?[\w./-]+)\s*([\s\S]*)$/.exec(hugo ?? tag ?? '') ?? [];
  const written = SHORTCODES.get(name)?.(attributesOf(rest), options.resolveLink);
  if (written !== undefined) return written;
  if (/^(?:\/|end)/.test(name)) return '';
  remarks.add(`Kurzbefehl entfernt, setze von Hand ein, was er zeigte: ${quote(whole, 240)}`, line);
  return '';
}

/** Lines that load components are named; a field of the text gives its value. */
function readProgram(
  [whole, field]: RegExpExecArray,
  { fields }: TextOptions,
  remarks: Remarks,
  line: string,
): string {
  const value = field === undefined ? undefined : valueAt(fields, ...field.split('.'));
  if (value !== undefined) return String(value);
  remarks.add(`Programmzeile entfernt: ${quote(whole, 160)}`, line);
  return '';
}

/** `site.title`, `page.title`, `"/x.jpg" | relative_url` → their value; undefined where unknown. */
function readOutput(expression: string, { settings, fields }: TextOptions): string | undefined {
  const [subject = '', ...filters] = expression.split('|').map((part) => part.trim());
  const prefix = filters.find((filter) => /^(?:prepend|append)\b/.test(filter));
  if (prefix !== undefined && !/site\.(?:base)?url/.test(prefix)) return undefined;
  const literal = /^(["'])(.*)\1$/.exec(subject)?.[2];
  if (literal !== undefined) return literal;
  const [scope, ...path] = subject.split('.');
  if (scope === 'site' && /^(?:base)?url$/i.test(path.join('.'))) return '';
  const data = scope === 'site' ? settings : isRecord(fields) ? fields : undefined;
  const value = ['site', 'page', 'frontmatter'].includes(scope ?? '')
    ? valueAt(data, ...path)
    : undefined;
  return ['string', 'number'].includes(typeof value) ? String(value) : undefined;
}
