import { formatNumber } from '../../values/counts.ts';
import { CONTENT_TYPES, encodePath, type Hosting, headersAt } from './hosting.ts';

/** https://developers.cloudflare.com/pages/platform/limits/ */
const CLOUDFLARE = { rules: 100, characters: 2000, redirects: 2000, files: 20_000 };

/**
 * The file `_headers` of Netlify and Cloudflare. Both join the values of a header that two rules
 * set, so one that differs between folders has a rule for each name at the root of the site. Both
 * send XML without its charset.
 */
export function formatHeaders(hosting: Hosting): string {
  const { basePath, headers, sections } = hosting;
  const everywhere = headers.filter(({ except }) => except === undefined);
  const common = everywhere.map(({ name, value }) => [name, value] as const);
  const isCommon = (name: string) => everywhere.some((header) => header.name === name);
  const rules = sections.map((section) =>
    formatRule(
      encodePath(basePath + section) + (section.endsWith('/') ? '*' : ''),
      headersAt(hosting, basePath + section).filter(([name]) => !isCommon(name)),
    ),
  );
  const feeds = formatRule(`${basePath}*.xml`, [['Content-Type', CONTENT_TYPES.xml ?? '']]);
  return [formatRule(`${basePath}*`, common), ...rules, feeds].join('\n');
}

/**
 * The file `_redirects`, one rule a line. Netlify would prefer the page at the former path unless
 * the rule is forced, which Cloudflare does not understand; and it decodes the letters of a path before it compares.
 */
export function formatRedirects({ redirects }: Hosting, isForced: boolean): string {
  const status = isForced ? '301!' : '301';
  const write = (path: string) =>
    isForced
      ? encodePath(path).replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent)
      : encodePath(path);
  return redirects.map(({ from, to }) => `${write(from)} ${encodePath(to)} ${status}\n`).join('');
}

/** What Cloudflare ignores or refuses, in German, one sentence each; empty within its limits. */
export function describeExcess(hosting: Hosting, fileCount: number): string[] {
  const rules = formatHeaders(hosting).split('\n');
  const longest = Math.max(...rules.map((line) => line.length));
  const { redirects, sections } = hosting;
  const excess: [amount: number, limit: number, tell: (limit: string) => string][] = [
    [
      redirects.length,
      CLOUDFLARE.redirects,
      (limit) =>
        `Cloudflare liest nur ${limit} Weiterleitungen, es sind ${formatNumber(redirects.length)}. Unter den übrigen früheren Adressen leitet die Seite weiter.`,
    ],
    [
      sections.length + 2,
      CLOUDFLARE.rules,
      (limit) =>
        `Cloudflare liest nur ${limit} Regeln in _headers, es sind ${formatNumber(sections.length + 2)}. Für die letzten Ordner bestimmt Cloudflare, wie lange Browser Dateien behalten.`,
    ],
    [
      longest,
      CLOUDFLARE.characters,
      (limit) =>
        `Cloudflare übergeht Zeilen in _headers mit mehr als ${limit} Zeichen, eine hat ${formatNumber(longest)}. Dort gilt nur die Richtlinie in der Seite selbst.`,
    ],
    [
      fileCount,
      CLOUDFLARE.files,
      (limit) =>
        `Cloudflare nimmt höchstens ${limit} Dateien an, es sind ${formatNumber(fileCount)}. Wähle einen größeren Tarif oder einen anderen Anbieter.`,
    ],
  ];
  return excess
    .filter(([amount, limit]) => amount > limit)
    .map(([, limit, tell]) => tell(formatNumber(limit)));
}

function formatRule(path: string, headers: readonly (readonly [string, string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
