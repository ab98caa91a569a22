import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { decodeAddress, FEED_FILES, isRootPath } from '../urls.ts';
import { problemAt } from './document.ts';
import { faultOfExternal } from './external-links.ts';
import type { Library } from './library.ts';
import { placeInText } from './offsets.ts';
import { listSeriesInUse } from './series.ts';
import { sourceWithoutCode } from './source-text.ts';
import { headingIdsOf } from './text.ts';
import type { TextDocument } from './text-document.ts';
import { attributeOf, placeOfNode, type TextTree, walk } from './text-tree.ts';

/** Where links may lead. */
export interface Targets {
  /** Each address of the site with the ids that exist there. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Former addresses of articles with the present ones. */
  moved: ReadonlyMap<string, string>;
}

const FIXED = [
  '/',
  '/themen/',
  '/archiv/',
  '/korrekturen/',
  '/suche/',
  '/impressum/',
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap-index.xml',
];
const BRACKETS =
  /(?:!\[[^[\]\n]*|\[[^[\]\n]+)\]( ?)\(((?:https?:|www\.|#|\.{0,2}\/)[^()\n]*|[^()\n]+\.(?:avif|gif|jpe?g|png|svg|webp))\)/gi;
const NONE: ReadonlySet<string> = new Set();

/** All addresses that links in public texts may lead to. */
export function collectTargets({ articles, pages, authors, tags }: Library): Targets {
  const withHeadings = (address: string, tree: TextTree | undefined) =>
    [address, new Set(tree === undefined ? [] : headingIdsOf(tree))] as const;
  const published = articles.filter(({ isExpected }) => isExpected);
  return {
    ids: new Map([
      ...FIXED.map((address) => [address, NONE] as const),
      ...[...tags].flatMap((id) =>
        ['', ...Object.values(FEED_FILES)].map((file) => [`/themen/${id}/${file}`, NONE] as const),
      ),
      ...listSeriesInUse(articles).map((id) => [`/serien/${id}/`, NONE] as const),
      ...[...authors].map((id) => [`/autoren/${id}/`, NONE] as const),
      ...pages.map(({ slug, tree }) => withHeadings(`/${slug}/`, tree)),
      ...published.map(({ slug, tree }) => withHeadings(`/artikel/${slug}/`, tree)),
    ]),
    moved: new Map(
      published.flatMap(({ slug, data }) =>
        (data?.aliases ?? []).map((alias) => [`/artikel/${alias}/`, `/artikel/${slug}/`] as const),
      ),
    ),
  };
}

/**
 * Links that lead nowhere or are no addresses, and links by a former name. Within the site, drafts
 * may link to drafts: they are judged when they are published.
 */
export function checkLinks(document: TextDocument<unknown>, targets: Targets): Problem[] {
  const { path, tree, isExpected } = document;
  if (tree === undefined) return [];
  const own = new Set(headingIdsOf(tree));
  const nodes = walk(tree);
  const images = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  const found = nodes.flatMap((node) => {
    const report = (message: string, severity: Problem['severity'] = 'error'): Problem[] => [
      { ...problemAt(path, placeOfNode(node), message), severity },
    ];
    if (node.type === 'definition' && images.has(node.identifier)) return [];
    return hrefsOf(node).flatMap((href) => {
      const external = faultOfExternal(href);
      if (external !== undefined) return report(external.message, external.severity);
      const moved = targets.moved.get(addressOf(href));
      if (moved !== undefined && !targets.ids.has(addressOf(href)))
        return report(
          `Der Link \`${href}\` nimmt den früheren Namen des Beitrags; Leser würden umgeleitet. Schreibe \`${moved}\`.`,
          'hint',
        );
      const fault = isExpected ? faultOfLink(href, own, targets.ids) : undefined;
      return fault === undefined ? [] : report(fault);
    });
  });
  return [...found, ...checkBrokenLinks(document)];
}

function hrefsOf(node: TextTree): string[] {
  if (node.type === 'link' || node.type === 'definition') return [node.url];
  if (node.type === 'html')
    return [...node.value.matchAll(/<a\b[^>]*\bhref=["']([^"']*)/gi)].map(([, href = '']) => href);
  const href = attributeOf(node, 'href');
  return typeof href === 'string' ? [href] : [];
}

/** A link or an image whose address holds a space is none at all: readers see the brackets. */
function checkBrokenLinks(document: TextDocument<unknown>): Problem[] {
  const text = sourceWithoutCode(document);
  return [...text.matchAll(BRACKETS)]
    .filter(({ 1: gap, 2: address = '' }) => gap !== '' || /\s(?!["'])/.test(address))
    .map(({ index, 1: gap }) =>
      problemAt(
        document.path,
        placeInText(text, index),
        gap === ''
          ? 'In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.'
          : 'Zwischen `]` und `(` steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es.',
      ),
    );
}

function addressOf(href: string): string {
  return decodeAddress(href.split(/[?#]/)[0] ?? '');
}

function faultOfLink(
  href: string,
  own: ReadonlySet<string>,
  targets: Targets['ids'],
): string | undefined {
  if (href.startsWith('#')) return faultOfAnchor(href.slice(1), own, 'in diesem Text');
  if (!isRootPath(href)) {
    return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)
      ? undefined
      : `Der Link \`${href}\` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.`;
  }
  const anchor = href.split('#')[1];
  const clean = addressOf(href);
  const ids = targets.get(clean);
  if (ids === undefined)
    return `Der Link \`${href}\` führt ins Leere. ${remedyFor(clean, targets)}`;
  return anchor === undefined || ids === NONE
    ? undefined
    : faultOfAnchor(anchor, ids, `auf ${clean}`);
}

function faultOfAnchor(
  anchor: string,
  ids: ReadonlySet<string>,
  where: string,
): string | undefined {
  if (anchor === '' || ids.has(decodeAddress(anchor))) return undefined;
  const guess = nearest(anchor, [...ids]);
  return `Die Sprungmarke \`#${anchor}\` gibt es ${where} nicht. ${guess === undefined ? 'Sie folgt aus der Überschrift des Abschnitts.' : `Meinst du \`#${guess}\`?`}`;
}

function remedyFor(address: string, targets: Targets['ids']): string {
  if (targets.has(`${address}/`)) return `Es fehlt der Schrägstrich am Ende: \`${address}/\`.`;
  const guess = nearest(address, [...targets.keys()]);
  return guess === undefined
    ? 'Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.'
    : `Meinst du \`${guess}\`?`;
}
