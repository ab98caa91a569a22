import type { Run } from './block.ts';

/** Endings that make `name.ending` a host or a file, not the end of a sentence. */
const ENDINGS = [
  'de|at|ch|eu|com|org|net|info|biz|io|ai|app|dev|shop|store|online|berlin|example|uk|fr|it|nl|pl|us|tv|me',
  'md|mdx|txt|pdf|csv|tsv|json|jsonc|xml|yaml|yml|toml|html|htm|css|scss|js|mjs|cjs|jsx|ts|mts|tsx|astro|vue|php|py|rb|rs|go|sh|sql',
  'png|jpg|jpeg|gif|svg|webp|avif|ico|mp3|mp4|mov|webm|zip|gz|tar|exe|dmg|doc|docx|xls|xlsx|ppt|pptx|odt|ods|woff|woff2|ttf|log|lock|env|ics|epub',
].join('|');

/** Characters a token may hold but not end with: they belong to the sentence. */
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
    String.raw`(?<![\p{L}\p{N}_.…−]|(?<!-)-)(?:[\p{L}\p{N}_][\p{L}\p{N}_-]*\.)+(?:${ENDINGS})(?![\p{L}\p{N}_])(?:[/?:#](?=[\p{L}\p{N}_])[^\s<>„“”«»"]*|/)?`,
    // Paths: /a/b, ./a, ../a, ~/a, a/b/c, C:\a
    String.raw`(?<=(?:^|[\s([{,;:=])["'„‚“‘”’»«]?)(?:~|\.{1,2})?/(?:[\p{L}\p{N}_.@-]+/?)+`,
    String.raw`(?<![\p{L}\p{N}_.…/−]|(?<!-)-)(?!-)(?=[\p{N}.-]*[\p{Ll}_])[\p{Ll}\p{N}_.-]+(?:/[\p{L}\p{N}_.-]+){2,}/?`,
    String.raw`(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s<>"]*`,
  ].join('|'),
  'gu',
);

/** What each kind of token holds; most texts hold nothing of it, and this is found ten times faster. */
const SIGN = /[@#/:\\]|[\p{L}\p{N}_-]\.[\p{L}\p{N}]/u;

/**
 * Cuts a text into what may be set and what is never touched: URLs, mail addresses, hosts,
 * file names, paths, handles and hashtags. The texts joined give the input.
 * `'Siehe node.js'` → `[{ 'Siehe ' }, { 'node.js', fixed }]`
 */
export function splitUntouched(text: string): Run[] {
  if (!SIGN.test(text)) return text === '' ? [] : [{ text, fixed: false }];
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
