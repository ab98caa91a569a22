import { explainHost } from '../../values/url-parts.ts';

/** What becomes of a link. */
export type LinkVerdict =
  | { kind: 'keep'; url: string }
  | { kind: 'anchor'; id: string }
  | { kind: 'drop'; reason: string };

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Decides on the target of a link. URLs that run programs or lead to a file on someone's computer
 * are dropped; Google's redirects are resolved.
 */
export function judgeTarget(href: string): LinkVerdict {
  // Browsers ignore whitespace and control characters inside a scheme.
  const bare = href
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they hide dangerous schemes.
    .replace(/[\u0000-\u0020\u00AD\u200B-\u200F\u2028\u2029\uFEFF]+/g, (characters) =>
      /^ +$/.test(characters) ? '%20' : '',
    )
    .replace(/^(%20)+|(%20)+$/g, '');
  if (bare === '') return { kind: 'drop', reason: 'ohne Ziel' };
  if (bare.startsWith('#')) return { kind: 'anchor', id: decode(bare.slice(1)) };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase();
  if (scheme === undefined) return judgeRelative(bare);
  if (scheme === 'file:') return { kind: 'drop', reason: 'führt zu einer Datei auf einem Rechner' };
  if (!ALLOWED.has(scheme)) return { kind: 'drop', reason: `nicht erlaubt: ${scheme}` };
  if (scheme.startsWith('http') && !isWebUrl(bare)) {
    return { kind: 'drop', reason: 'keine gültige Adresse' };
  }
  return { kind: 'keep', url: escapeUrl(withoutRedirect(bare)) };
}

/** `http://keine` is what some write into a field that wants an address. */
function isWebUrl(url: string): boolean {
  return URL.canParse(url) && explainHost(new URL(url).hostname.replace(/\.$/, '')) === undefined;
}

function judgeRelative(href: string): LinkVerdict {
  if (/^[/\\]{2}/.test(href)) return judgeTarget(`https:${href.replaceAll('\\', '/')}`);
  if (href.startsWith('/')) return { kind: 'keep', url: escapeUrl(href) };
  return /^www\./i.test(href)
    ? judgeTarget(`https://${href}`)
    : { kind: 'drop', reason: 'führt zu einer Datei, die nicht zum Magazin gehört' };
}

/** `https://www.google.com/url?q=https://x.de/&sa=D` → `https://x.de/` */
function withoutRedirect(url: string): string {
  if (!/^https?:\/\/www\.google\.[a-z.]+\/url\?/i.test(url)) return url;
  const parameters = new URL(url).searchParams;
  const target = parameters.get('q') ?? parameters.get('url') ?? '';
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? target : url;
}

function escapeUrl(url: string): string {
  return url.replace(/[<>{}\s"`\\]/g, encodeURIComponent);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
