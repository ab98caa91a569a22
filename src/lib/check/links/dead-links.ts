import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { nearest } from '../../values/nearest.ts';
import { decodePath, isRootPath, readLinkPath } from '../../values/url-parts.ts';
import { checkExternalLink, type LinkError } from './external-links.ts';
import type { FoundLink } from './found-links.ts';
import { NONE, type Targets } from './link-targets.ts';

/** The links of a text, and the ids of the headings in it. */
interface LinkFacts {
  links: readonly FoundLink[];
  headingIds: readonly string[];
}

/**
 * Links that lead nowhere or are no URLs, and links by a former name. Drafts may link to drafts,
 * and what leads nowhere in them is a hint until they are published.
 */
export function checkLinks(
  { path, isExpected }: TextDocument<unknown>,
  { links, headingIds }: LinkFacts,
  targets: Targets,
): Problem[] {
  const own = new Set(headingIds);
  return links.flatMap((link) => {
    const { href } = link;
    const report = ({ rule, message }: LinkError, severity?: Problem['severity']) =>
      problemAt(rule, path, link, message, severity);
    const invalid = checkExternalLink(href) ?? checkEscapes(href) ?? checkFormerName(href, targets);
    if (invalid !== undefined) return report(invalid);
    if (!isExpected && targets.planned.has(readLinkPath(href) ?? '')) return [];
    const dead = checkTarget(href, own, targets.ids);
    return dead === undefined ? [] : report(dead, isExpected ? 'error' : 'hint');
  });
}

/** A link within the site with percent signs that stand for nothing: no server finds its page. */
export function checkEscapes(href: string): LinkError | undefined {
  if (!isRootPath(href) && !href.startsWith('#')) return undefined;
  const [, anchor = ''] = href.split('#');
  if (readLinkPath(href) !== undefined && readLinkPath(anchor) !== undefined) return undefined;
  return {
    rule: 'invalid-link',
    message: `Der Link \`${href}\` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe \`%25\`, sonst lösche es.`,
  };
}

function checkFormerName(href: string, { ids, moved }: Targets): LinkError | undefined {
  const path = readLinkPath(href) ?? '';
  const present = moved.get(path);
  if (present === undefined || ids.has(path)) return undefined;
  return {
    rule: 'former-name',
    message: `Der Link \`${href}\` nimmt den früheren Namen des Beitrags; Leser würden umgeleitet. Schreibe \`${present}\`.`,
  };
}

function checkTarget(
  href: string,
  own: ReadonlySet<string>,
  targets: Targets['ids'],
): LinkError | undefined {
  if (href.startsWith('#')) return checkAnchor(href.slice(1), own, 'in diesem Text');
  if (!isRootPath(href)) {
    if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(href)) return undefined;
    return {
      rule: 'relative-link',
      message: `Der Link \`${href}\` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.`,
    };
  }
  const anchor = href.split('#')[1];
  const path = readLinkPath(href) ?? '';
  const ids = targets.get(path);
  if (ids === undefined)
    return {
      rule: 'dead-link',
      message: `Der Link \`${href}\` führt ins Leere. ${remedyFor(path, targets)}`,
    };
  return anchor === undefined || ids === NONE ? undefined : checkAnchor(anchor, ids, `auf ${path}`);
}

function checkAnchor(
  anchor: string,
  ids: ReadonlySet<string>,
  where: string,
): LinkError | undefined {
  if (anchor === '' || ids.has(decodePath(anchor))) return undefined;
  const guess = nearest(anchor, [...ids]);
  return {
    rule: 'dead-anchor',
    message: `Die Sprungmarke \`#${anchor}\` gibt es ${where} nicht. ${guess === undefined ? 'Sie folgt aus der Überschrift des Abschnitts.' : `Meinst du \`#${guess}\`?`}`,
  };
}

function remedyFor(path: string, targets: Targets['ids']): string {
  if (targets.has(`${path}/`)) return `Es fehlt der Schrägstrich am Ende: \`${path}/\`.`;
  const guess = nearest(path, [...targets.keys()]);
  return guess === undefined
    ? 'Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.'
    : `Meinst du \`${guess}\`?`;
}
