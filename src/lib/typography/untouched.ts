import type { Run } from './block.ts';

/** Extensions that make `name.extension` a host or a file, not the end of a sentence. */
const EXTENSIONS = [
  'de|at|ch|eu|com|org|net|info|biz|io|ai|app|dev|shop|store|online|berlin|example|uk|fr|it|nl|pl|us|tv|me',
  'md|mdx|txt|pdf|csv|tsv|json|jsonc|xml|yaml|yml|toml|html|htm|css|scss|js|mjs|cjs|jsx|ts|mts|tsx|astro|vue|php|py|rb|rs|go|sh|sql',
  'png|jpg|jpeg|gif|svg|webp|avif|ico|mp3|mp4|mov|webm|zip|gz|tar|exe|dmg|doc|docx|xls|xlsx|ppt|pptx|odt|ods|woff|woff2|ttf|log|lock|env|ics|epub',
].join('|');

/** Characters that may be inside a token but not at its end, where they belong to the sentence. */
const TRAILING = /[.,;:!?'"“”‘’»«)\]}…]+$/u;

const TOKEN = new RegExp(
  [
    // URLs with a scheme, and www.
    String.raw`(?<![\p{L}\p{N}])(?:(?:https?|ftp|file|ws|wss)://|mailto:|tel:|www\.)[^\s<>„“”«»"]+`,
    // Mail addresses
    String.raw`(?<![\p{L}\p{N}._%+…-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    // Handles and hashtags
    String.raw`(?<![\p{L}\p{N}&/_])[#@][\p{L}\p{N}_][\p{L}\p{N}_.-]*`,
    // Hosts and file names, with the path that follows
    String.raw`(?<![\p{L}\p{N}_.…−]|(?<!-)-)(?:[\p{L}\p{N}_][\p{L}\p{N}_-]*\.)+(?:${EXTENSIONS})(?![\p{L}\p{N}_])(?:[/?:#](?=[\p{L}\p{N}_])[^\s<>„“”«»"]*|/)?`,
    // Paths: /a/b, ./a, ../a, ~/a, a/b/c, C:\a
    String.raw`(?<=(?:^|[\s([{,;:=])["'„‚“‘”’»«]?)(?:~|\.{1,2})?/(?:[\p{L}\p{N}_.@-]+/?)+`,
    String.raw`(?<![\p{L}\p{N}_.…/−]|(?<!-)-)(?!-)(?=[\p{N}.-]*[\p{Ll}_])[\p{Ll}\p{N}_.-]+(?:/[\p{L}\p{N}_.-]+){2,}/?`,
    String.raw`(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s<>"]*`,
  ].join('|'),
  'gu',
);

/** Every token matches this. Most texts do not, and testing it is ten times faster. */
const HINT = /[@#/:\\]|[\p{L}\p{N}_-]\.[\p{L}\p{N}]/u;

/**
 * Splits a text into what is typeset and what is never touched: URLs, mail addresses, hosts,
 * file names, paths, handles and hashtags. Joined, the texts give the input.
 * `'Siehe node.js'` → `[{ 'Siehe ' }, { 'node.js', fixed }]`
 */
export function splitUntouched(text: string): Run[] {
  if (!HINT.test(text)) return text === '' ? [] : [{ text, fixed: false }];
  const runs: Run[] = [];
  let position = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0].replace(TRAILING, '');
    if (token === '') continue;
    if (match.index > position) {
      runs.push({ text: text.slice(position, match.index), fixed: false });
    }
    runs.push({ text: token, fixed: true });
    position = match.index + token.length;
  }
  if (position < text.length) runs.push({ text: text.slice(position), fixed: false });
  return runs;
}
