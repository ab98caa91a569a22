/** What is not Markdown in MDX, or not displayed alike: markup, code by indentation, images. */
const ONLY_IN_MDX = /[<{}\t]| {4}|!\[|^(?:import|export)\b/m;

const TAG_OR_QUOTE = /<(?:[^">]|"[^"]*")*>|["']/g;
const KNOWN_TAG =
  /^<\/?(?:a|blockquote|br|code|del|div|em|h[2-6]|hr|input|li|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)\b/;
const KNOWN_REFERENCES = /&(?!amp;|#x27;)/;

const QUOTES: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&#39;' };
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^<(br|hr|input\b.*)>$/, '<$1/>'],
  [/ (data-footnotes|data-footnote-ref)(?=[ >])/, ' $1="true"'],
  [/ data-footnote-backref=""/, ' data-footnote-backref'],
  [/&#x27;/g, "'"],
];

/** Whether a text in MDX means the same when read as Markdown. */
export function isMarkdown(body: string): boolean {
  return !ONLY_IN_MDX.test(body);
}

/**
 * The HTML that a text in MDX makes when it is compiled, spelled otherwise than that of Markdown in
 * a few places; undefined where the HTML holds a tag for which that is not known.
 */
export function writeAsMdx(html: string): string | undefined {
  const tags = html.match(TAG_OR_QUOTE)?.filter((part) => part.startsWith('<')) ?? [];
  if (!tags.every((tag) => KNOWN_TAG.test(tag) && !KNOWN_REFERENCES.test(tag))) return undefined;
  return html
    .trimEnd()
    .replaceAll(TAG_OR_QUOTE, (part) =>
      SPELLINGS.reduce((tag, [markdown, mdx]) => tag.replace(markdown, mdx), QUOTES[part] ?? part),
    );
}
