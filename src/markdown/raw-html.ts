/** A token of raw HTML in Markdown: a tag, a text, or something opaque such as a comment. */
export interface HtmlToken {
  readonly kind: 'open' | 'close' | 'text' | 'opaque';
  /** In lower case; empty for texts and comments. */
  readonly name: string;
  /** Offset in the source of the token. */
  readonly index: number;
  /** As it is written back. */
  source: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|textarea)\b[^>]*>[\s\S]*?<\/\1\s*>|<[!?][^>]*>|<\/[a-zA-Z][^>]*>|<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/giu;
const ATTRIBUTE = /(\s)([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+)/gu;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;
/** References to characters that typesetting deals with; all others stay. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': '\u00A0',
  '&#160;': '\u00A0',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&bdquo;': '„',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&sbquo;': '‚',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&sect;': '§',
  '&euro;': '€',
  '&times;': '×',
};
const REFERENCE = /(&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/iu;

/** Splits raw HTML into tokens; joined, their sources give the input. */
export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let position = 0;
  for (const match of html.matchAll(TOKEN)) {
    addText(tokens, html.slice(position, match.index), position);
    tokens.push(readTag(match[0], match.index));
    position = match.index + match[0].length;
  }
  addText(tokens, html.slice(position), position);
  return tokens;
}

/** Whether no end tag follows: `<br>`, `<x/>`. */
export function isVoid(token: HtmlToken): boolean {
  return VOID.test(token.name) || token.source.endsWith('/>');
}

/** The value of an attribute as a browser reads it; undefined where there is none. */
export function readAttribute(tag: string, name: string): string | undefined {
  for (const [, , key = '', , value = ''] of tag.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return decode(value.replace(/^(["'])(.*)\1$/su, '$2'));
  }
  return undefined;
}

/** The tag with each attribute for which `change` returns a string set to it. */
export function mapAttributes(
  tag: string,
  change: (name: string, value: string) => string | undefined,
): string {
  return tag.replaceAll(ATTRIBUTE, (whole, space, name, equals, quoted) => {
    const value = decode(quoted.replace(/^(["'])(.*)\1$/su, '$2'));
    const changed = change(name.toLowerCase(), value);
    if (changed === undefined || changed === value) return whole;
    return `${space}${name}${equals}"${changed.replaceAll('"', '&quot;')}"`;
  });
}

/** Part of a text: with its `REFERENCES` resolved, and as written. */
interface HtmlRun {
  text: string;
  raw: string;
  readonly fixed: boolean;
}

/** Splits a text at the references that are not resolved, which become fixed runs. */
export function splitReferences(source: string): HtmlRun[] {
  const runs: HtmlRun[] = [];
  for (const raw of source.split(REFERENCE)) {
    const character = raw === '&amp;' ? '&' : REFERENCES[raw.toLowerCase()];
    const text = character ?? raw;
    const fixed = character === undefined && REFERENCE.test(raw);
    const last = runs.at(-1);
    if (last !== undefined && !fixed && !last.fixed) {
      last.text += text;
      last.raw += raw;
    } else runs.push({ text, raw, fixed });
  }
  return runs;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function readTag(source: string, index: number): HtmlToken {
  const [, slash, name = ''] = /^<(\/?)([a-zA-Z][^\s/>]*)/u.exec(source) ?? [];
  const opaque = name === '' || /^<(?:script|style|textarea)\b/iu.test(source);
  const kind = opaque ? 'opaque' : slash === '/' ? 'close' : 'open';
  return { kind, name: name.toLowerCase(), index, source };
}

function addText(tokens: HtmlToken[], source: string, index: number): void {
  if (source !== '') tokens.push({ kind: 'text', name: '', index, source });
}

function decode(value: string): string {
  return splitReferences(value)
    .map((run) => run.text)
    .join('');
}
