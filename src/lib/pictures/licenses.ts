/** A licence with the address of its text; undefined where that cannot be told. */
export interface License {
  name: string;
  url: string | undefined;
}

/** A licence and where in a text it is named. */
interface NamedLicense extends License {
  start: number;
  end: number;
}

const SITE = 'https://creativecommons.org';
/** `CC BY-SA 4.0`, `cc-by-nc-nd-3.0-de`, and `CC BY` without its version. */
const ATTRIBUTION =
  /\bCC[\s-]*BY((?:[\s-](?:NC|ND|SA)\b){0,2})(?:[\s-]*(\d\.\d))?(?:[\s-](DE|AT|CH)\b)?/i;
const ZERO = /\bCC[\s-]?0\b(?:[\s-]*1\.0)?/i;
const MARK = /\bPublic Domain Mark(?: 1\.0)?/i;
const ADDRESS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\/?(?:([a-z]{2})\b)?/i;
const PUBLIC_DOMAIN: Readonly<Record<string, string>> = {
  zero: 'CC0',
  mark: 'Public Domain Mark',
};

/**
 * The first Creative Commons licence that a text names, spelled as its authors do; without a version
 * it has no address. `Foto: Eva, cc-by-sa 3.0 de` → `CC BY-SA 3.0 DE`
 */
export function findLicense(text: string): NamedLicense | undefined {
  const attribution = ATTRIBUTION.exec(text);
  if (attribution !== null) {
    const [found, terms = '', version, country] = attribution;
    const code = `by${terms.toLowerCase().replace(/\s/g, '-')}`;
    const port = country === undefined || version === '4.0' ? undefined : country.toLowerCase();
    const path = version && `licenses/${[code, version, port].filter(Boolean).join('/')}/`;
    return {
      name: nameAttribution(code, version, port),
      url: path && `${SITE}/${path}`,
      ...placeOf(attribution, found),
    };
  }
  const zero = ZERO.exec(text);
  if (zero !== null)
    return { name: 'CC0 1.0', url: `${SITE}/publicdomain/zero/1.0/`, ...placeOf(zero, zero[0]) };
  const mark = MARK.exec(text);
  if (mark === null) return undefined;
  const url = `${SITE}/publicdomain/mark/1.0/`;
  return { name: 'Public Domain Mark 1.0', url, ...placeOf(mark, mark[0]) };
}

/** Whether a licence waives all rights, so that nobody has to be named. */
export function isPublicDomain(name: string): boolean {
  return /^(?:CC0|Public Domain)/.test(name);
}

/** The name of a Creative Commons licence by its address; undefined for other addresses. */
export function nameLicense(url: string): string | undefined {
  const [, kind, code = '', version, port] = ADDRESS.exec(url) ?? [];
  if (kind?.toLowerCase() === 'publicdomain')
    return Object.hasOwn(PUBLIC_DOMAIN, code) ? `${PUBLIC_DOMAIN[code]} ${version}` : undefined;
  return kind === undefined || !code.startsWith('by')
    ? undefined
    : nameAttribution(code, version, port);
}

function nameAttribution(code: string, version?: string, port?: string): string {
  return ['CC', code, version, port].filter(Boolean).join(' ').toUpperCase();
}

function placeOf({ index }: RegExpExecArray, found: string) {
  return { start: index, end: index + found.length };
}
