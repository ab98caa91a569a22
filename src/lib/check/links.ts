import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { decodeAddress, FEED_FILES, isRootPath } from '../urls.ts';
import { problemAt } from './document.ts';
import type { Library, TextDocument } from './library.ts';
import { listSeriesInUse } from './series.ts';
import { headingIdsOf } from './text.ts';
import { attributeOf, placeOfNode, type TextTree, walk } from './text-tree.ts';

/** Each address of the site with the ids that exist there. */
export type Targets = ReadonlyMap<string, ReadonlySet<string>>;

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
const NONE: ReadonlySet<string> = new Set();

/** All addresses that links in public texts may lead to. */
export function collectTargets({ articles, pages, authors, tags }: Library): Targets {
  const withHeadings = (address: string, tree: TextTree | undefined) =>
    [address, new Set(tree === undefined ? [] : headingIdsOf(tree))] as const;
  return new Map([
    ...FIXED.map((address) => [address, NONE] as const),
    ...[...tags].flatMap((id) =>
      ['', ...Object.values(FEED_FILES)].map((file) => [`/themen/${id}/${file}`, NONE] as const),
    ),
    ...listSeriesInUse(articles).map((id) => [`/serien/${id}/`, NONE] as const),
    ...[...authors].map((id) => [`/autoren/${id}/`, NONE] as const),
    ...pages.map(({ slug, tree }) => withHeadings(`/${slug}/`, tree)),
    ...articles
      .filter(({ isPublic }) => isPublic)
      .map(({ slug, tree }) => withHeadings(`/artikel/${slug}/`, tree)),
  ]);
}

/** Links within the site that lead nowhere. Drafts may link to drafts: they are judged later. */
export function checkLinks(
  { path, tree, isPublic }: TextDocument<unknown>,
  targets: Targets,
): Problem[] {
  if (tree === undefined || !isPublic) return [];
  const own = new Set(headingIdsOf(tree));
  return [...walk(tree)].flatMap((node) => {
    const href = hrefOf(node);
    const fault = href === undefined ? undefined : faultOfLink(href, own, targets);
    return fault === undefined ? [] : [problemAt(path, placeOfNode(node), fault)];
  });
}

function hrefOf(node: TextTree): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return attributeOf(node, 'href') ?? undefined;
}

function faultOfLink(href: string, own: ReadonlySet<string>, targets: Targets): string | undefined {
  if (href.startsWith('#')) return faultOfAnchor(href.slice(1), own, 'in diesem Text');
  if (!isRootPath(href)) {
    return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)
      ? undefined
      : `Der Link \`${href}\` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.`;
  }
  const [address = '', anchor] = href.split('#');
  const clean = decodeAddress(address.split('?')[0] ?? '');
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

function remedyFor(address: string, targets: Targets): string {
  if (targets.has(`${address}/`)) return `Es fehlt der Schrägstrich am Ende: \`${address}/\`.`;
  const guess = nearest(address, [...targets.keys()]);
  return guess === undefined
    ? 'Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.'
    : `Meinst du \`${guess}\`?`;
}
