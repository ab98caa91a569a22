/** Signs that no name of a website holds; letters of other alphabets have been turned to ASCII. */
const FOREIGN = /[^a-z0-9._-]/;
const LONGEST_LABEL = 63;
const LONGEST_NAME = 253;

/**
 * Why no website can have this name, as a German clause to stand behind „Der Name der Website“;
 * undefined for a name that can be. Takes a host as `URL` gives it: in small letters, umlauts
 * turned to `xn--`.
 *
 * `xn--grer-5qa7f.de`, `localhost`, `127.0.0.1`, `[::1]` → undefined, `*` → a clause
 */
export function explainHost(host: string): string | undefined {
  if (host === 'localhost' || /^\[.+\]$/.test(host)) return undefined;
  const [sign] = FOREIGN.exec(host) ?? [];
  if (sign !== undefined) return `darf kein „${sign}“ enthalten`;
  const labels = host.split('.');
  if (labels.includes('')) return 'hat einen Punkt zu viel';
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-')))
    return 'darf nicht mit einem Bindestrich beginnen oder enden, auch nicht vor oder nach einem Punkt';
  if (labels.length === 1) return 'braucht eine Endung, etwa .de';
  if (host.length > LONGEST_NAME || labels.some(({ length }) => length > LONGEST_LABEL))
    return `ist zu lang: höchstens ${LONGEST_LABEL} Zeichen zwischen zwei Punkten und ${LONGEST_NAME} im Ganzen`;
  return undefined;
}

/**
 * Why a text is not the public address of a website, as a German sentence; undefined for one that
 * can be: `https://magazin.de`, with a port or without, with umlauts or without.
 */
export function explainOrigin(text: string): string | undefined {
  const url = /\s/.test(text) || !URL.canParse(text) ? undefined : new URL(text);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return NO_ADDRESS;
  const isNumber = /^[\d.]+$/.test(url.hostname);
  // `https://2026` would be read as a number of the network, 0.0.7.234.
  if (isNumber && !text.includes(url.hostname)) return NO_ADDRESS;
  const fault = explainHost(url.hostname);
  if (fault !== undefined) return `Der Name der Website ${fault}.`;
  const { pathname, search, hash, username, password } = url;
  return pathname === '/' && search + hash + username + password === '' ? undefined : TOO_MUCH;
}

const NO_ADDRESS = 'Gebraucht wird die Adresse der Website mit https:// und ihrem Namen.';
const TOO_MUCH =
  'Die Adresse darf nur aus https:// und dem Namen bestehen; ein Unterverzeichnis gehört in BASE_PATH.';
