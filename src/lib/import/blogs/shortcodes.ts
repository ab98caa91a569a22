import { isRecord, valueAt } from '../../values/unknown-values.ts';
import { quote, type Remarks } from '../reading/remarks.ts';
import type { ResolveLink } from './link-resolver.ts';
import { PROGRAM, replaceProgram } from './mdx-program.ts';
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
/** The text before an address in Markdown or HTML. */
const ADDRESS = /(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src)\s*=\s*["']?)$/i;
/** Filters that change nothing but an address. */
const HARMLESS =
  /^(?:(?:relative|absolute|strip)_?(?:url|index)|(?:rel|abs)URL|url|safe|(?:prepend|append):?\s*site\.(?:base)?url)$/;
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
    else if (comment) result += readComment(comment, remarks, line);
    else if (code) result += code[0];
    else if (program) result += replaceProgram(program[0], options.fields, remarks, line);
    else if (command) result += replaceCommand(command, result, options, remarks, line);
    at += match[0].length;
  }
  return result;
}

function replaceCommand(
  [whole, hugo, tag, output]: RegExpExecArray,
  before: string,
  options: TextOptions,
  remarks: Remarks,
  line: string,
): string {
  if (output !== undefined) {
    const value = readOutput(output, ADDRESS.test(before.slice(-20)), options);
    if (value === undefined)
      remarks.add(
        `Platzhalter entfernt, setze seinen Wert von Hand ein: ${quote(whole, 160)}`,
        line,
      );
    return value ?? '';
  }
  const [, name = '', rest = ''] = /^(\/?[\w./-]+)\s*([\s\S]*)$/.exec(hugo ?? tag ?? '') ?? [];
  const attributes = attributesOf(rest);
  const written = SHORTCODES.get(name)?.(attributes, options.resolveLink);
  if (written !== undefined) {
    for (const lost of ['link', 'attrlink'].flatMap((key) => attributes.get(key) || []))
      remarks.add(`Link am Bild entfernt: ${quote(lost, 240)}`, line);
    return written;
  }
  if (/^(?:\/|end)/.test(name)) return '';
  remarks.add(`Kurzbefehl entfernt, setze von Hand ein, was er zeigte: ${quote(whole, 240)}`, line);
  return '';
}

/** Hugo's notation for a command that is shown as text; comments of authors are named. */
function readComment([whole, shown]: RegExpExecArray, remarks: Remarks, line: string): string {
  if (shown !== undefined) return `{{<${shown}>}}`;
  remarks.add(`Kommentar nicht übernommen: ${quote(whole, 240)}`, line);
  return '';
}

/** `site.title`, `page.title`, `"/x.jpg" | relative_url` → their value; undefined where unknown. */
function readOutput(
  expression: string,
  isAddress: boolean,
  { settings, fields }: TextOptions,
): string | undefined {
  const [subject = '', ...filters] = expression.split('|').map((part) => part.trim());
  if (!filters.every((filter) => HARMLESS.test(filter))) return undefined;
  const literal = /^(["'])(.*)\1$/.exec(subject)?.[2];
  if (literal !== undefined) return literal;
  const [scope, ...path] = subject.split('.');
  // Links and pictures begin at the root of the magazine.
  if (isAddress && scope === 'site' && /^(?:base)?url$/i.test(path.join('.'))) return '';
  const data = scope === 'site' ? settings : isRecord(fields) ? fields : undefined;
  const value = ['site', 'page', 'frontmatter'].includes(scope ?? '')
    ? valueAt(data, ...path)
    : undefined;
  return ['string', 'number'].includes(typeof value) ? String(value) : undefined;
}
