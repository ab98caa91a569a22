/** Characters outside host names; other alphabets are in ASCII form (`xn--`) by then. */
const NOT_IN_HOST = /[^a-z0-9._-]/;
const MAX_LABEL_LENGTH = 63;
const MAX_HOST_LENGTH = 253;

/** True for a link within the site as editors write it: relative to the root, without a host. */
export function isRootPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}

/** Decodes the percent signs of a path for display; returns an invalid path unchanged. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The path of a link, normalised for comparison: without `?…` and `#…`, percent-decoded except for
 * `%2F`, which is not a slash. Undefined for invalid percent signs.
 *
 * `/artikel/%61lt/#ziel` → `/artikel/alt/`, `/a%zz/` → undefined
 */
export function readLinkPath(href: string): string | undefined {
  const [path = ''] = href.split(/[?#]/);
  try {
    return path
      .split(/(%2f)/i)
      .map((part, index) => (index % 2 === 0 ? decodeURIComponent(part) : part))
      .join('');
  } catch {
    return undefined;
  }
}

/**
 * Why no website can have this host name, as a German clause that completes „Der Name der
 * Website“; undefined for a valid name. Takes a host as `URL` returns it: in lower case, with
 * umlauts as `xn--`.
 *
 * `xn--grer-5qa7f.de`, `localhost`, `127.0.0.1`, `[::1]` → undefined, `*` → a clause
 */
export function explainHost(host: string): string | undefined {
  if (host === 'localhost' || /^\[.+\]$/.test(host)) return undefined;
  const [character] = NOT_IN_HOST.exec(host) ?? [];
  if (character !== undefined) return `darf kein „${character}“ enthalten`;
  const labels = host.split('.');
  if (labels.includes('')) return 'hat einen Punkt zu viel';
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-')))
    return 'darf nicht mit einem Bindestrich beginnen oder enden, auch nicht vor oder nach einem Punkt';
  if (labels.length === 1) return 'braucht eine Endung, etwa .de';
  if (host.length > MAX_HOST_LENGTH || labels.some(({ length }) => length > MAX_LABEL_LENGTH))
    return `ist zu lang: höchstens ${MAX_LABEL_LENGTH} Zeichen zwischen zwei Punkten und ${MAX_HOST_LENGTH} im Ganzen`;
  return undefined;
}

/**
 * Why a text is not the public origin of a website, as a German sentence; undefined for a valid
 * one such as `https://magazin.de`, which may have a port and umlauts.
 */
export function explainOrigin(text: string): string | undefined {
  const url = /\s/.test(text) || !URL.canParse(text) ? undefined : new URL(text);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return NO_ORIGIN;
  const isNumber = /^[\d.]+$/.test(url.hostname);
  // `https://2026` would be read as the IP address 0.0.7.234.
  if (isNumber && !text.includes(url.hostname)) return NO_ORIGIN;
  const error = explainHost(url.hostname);
  if (error !== undefined) return `Der Name der Website ${error}.`;
  const { pathname, search, hash, username, password } = url;
  return pathname === '/' && search + hash + username + password === '' ? undefined : TOO_MUCH;
}

const NO_ORIGIN = 'Gebraucht wird die Adresse der Website mit https:// und ihrem Namen.';
const TOO_MUCH =
  'Die Adresse darf nur aus https:// und dem Namen bestehen; ein Unterverzeichnis gehört in BASE_PATH.';
