import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { attributeOf, positionOfNode, type TextTree, walk } from '../../source/text-tree.ts';
import { nearest } from '../../values/nearest.ts';
import { decodeAddress, isRootPath, readAddress } from '../../values/url-path.ts';
import { headingIdsOf } from '../text/headings.ts';
import { type Fault, faultOfExternal } from './external-links.ts';
import { checkLinkBrackets } from './link-brackets.ts';
import { NONE, type Targets } from './link-targets.ts';

/**
 * Links that lead nowhere or are no addresses, and links by a former name. Drafts may link to
 * drafts, and what leads nowhere in them is a hint until they are published.
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
    if (node.type === 'definition' && images.has(node.identifier)) return [];
    return hrefsOf(node)
      .flatMap(
        (href) =>
          faultOfExternal(href) ??
          faultOfEscapes(href) ??
          faultOfFormerName(href, targets) ??
          (isExpected ? faultOfLink(href, own, targets.ids) : hintInDraft(href, own, targets)) ??
          [],
      )
      .map(({ message, severity }) => ({
        ...problemAt(path, positionOfNode(node), message),
        severity,
      }));
  });
  return [...found, ...checkLinkBrackets(document)];
}

/** A link within the site with percent signs that stand for nothing: no server finds its page. */
export function faultOfEscapes(href: string): Fault | undefined {
  if (!isRootPath(href) && !href.startsWith('#')) return undefined;
  const [, anchor = ''] = href.split('#');
  const isReadable = readAddress(href) !== undefined && readAddress(anchor) !== undefined;
  return isReadable
    ? undefined
    : error(
        `Der Link \`${href}\` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe \`%25\`, sonst lösche es.`,
      );
}

function faultOfFormerName(href: string, { ids, moved }: Targets): Fault | undefined {
  const address = readAddress(href) ?? '';
  const present = moved.get(address);
  if (present === undefined || ids.has(address)) return undefined;
  return {
    severity: 'hint',
    message: `Der Link \`${href}\` nimmt den früheren Namen des Beitrags; Leser würden umgeleitet. Schreibe \`${present}\`.`,
  };
}

function hrefsOf(node: TextTree): string[] {
  if (node.type === 'link' || node.type === 'definition') return [node.url];
  if (node.type === 'html')
    return [...node.value.matchAll(/<a\b[^>]*\bhref=["']([^"']*)/gi)].map(([, href = '']) => href);
  const href = attributeOf(node, 'href');
  return typeof href === 'string' ? [href] : [];
}

function faultOfLink(
  href: string,
  own: ReadonlySet<string>,
  targets: Targets['ids'],
): Fault | undefined {
  if (href.startsWith('#')) return faultOfAnchor(href.slice(1), own, 'in diesem Text');
  if (!isRootPath(href)) {
    return /^([a-z][a-z0-9+.-]+:|\/\/)/i.test(href)
      ? undefined
      : error(
          `Der Link \`${href}\` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.`,
        );
  }
  const anchor = href.split('#')[1];
  const address = readAddress(href) ?? '';
  const ids = targets.get(address);
  if (ids === undefined)
    return error(`Der Link \`${href}\` führt ins Leere. ${remedyFor(address, targets)}`);
  return anchor === undefined || ids === NONE
    ? undefined
    : faultOfAnchor(anchor, ids, `auf ${address}`);
}

function hintInDraft(href: string, own: ReadonlySet<string>, targets: Targets): Fault | undefined {
  if (targets.planned.has(readAddress(href) ?? '')) return undefined;
  const fault = faultOfLink(href, own, targets.ids);
  return fault && { ...fault, severity: 'hint' };
}

function faultOfAnchor(anchor: string, ids: ReadonlySet<string>, where: string): Fault | undefined {
  if (anchor === '' || ids.has(decodeAddress(anchor))) return undefined;
  const guess = nearest(anchor, [...ids]);
  return error(
    `Die Sprungmarke \`#${anchor}\` gibt es ${where} nicht. ${guess === undefined ? 'Sie folgt aus der Überschrift des Abschnitts.' : `Meinst du \`#${guess}\`?`}`,
  );
}

function remedyFor(address: string, targets: Targets['ids']): string {
  if (targets.has(`${address}/`)) return `Es fehlt der Schrägstrich am Ende: \`${address}/\`.`;
  const guess = nearest(address, [...targets.keys()]);
  return guess === undefined
    ? 'Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.'
    : `Meinst du \`${guess}\`?`;
}

function error(message: string): Fault {
  return { message, severity: 'error' };
}
