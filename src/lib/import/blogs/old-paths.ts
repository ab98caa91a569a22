import { isOldPath } from '../../../schema/fields.ts';
import { slugify } from '../../values/slug.ts';
import { decodePath } from '../../values/url-parts.ts';

/**
 * The path of an address on the old website: `https://blog.de/2021/titel/?x` → `/2021/titel/`;
 * undefined for what no host can redirect, as `/?p=12`.
 */
export function toOldPath(address: string): string | undefined {
  const text = address.trim().replace(/^https?:\/\/[^/]+/i, '');
  if (/^\/?\?/.test(text) || /[:{]/.test(text)) return undefined;
  const path = decodePath((text.split(/[?#]/)[0] ?? '').normalize('NFC')).replace(
    /\/(?:index\.html?)?$/,
    '/',
  );
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return isOldPath(rooted) ? rooted : undefined;
}

/** The last part of an old path without its extension, as a file name: `/2021/Titel.html` → `titel`. */
export function nameInPath(path: string): string {
  const last = path.replace(/\/$/, '').replace(/^.*\//, '');
  return slugify(last.replace(/\.(?:html?|php|aspx?)$/i, ''));
}

/** What the pattern of a permalink may name. */
export interface PathParts {
  date: string | undefined;
  /** The name of the file without date and extension. */
  name: string;
  title: string;
  categories: readonly string[];
  section: string;
}

/** Jekyll's named styles. https://jekyllrb.com/docs/permalinks/#built-in-formats */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

/** The old path by the pattern of Jekyll or Hugo; undefined where it names what is not known. */
export function fillPermalink(pattern: string, parts: PathParts): string | undefined {
  const [year = '', month = '', day = ''] = (parts.date ?? '').slice(0, 10).split('-');
  const values: Readonly<Record<string, string>> = {
    categories: parts.categories.map(urlName).join('/'),
    year,
    short_year: year.slice(2),
    month,
    i_month: month.replace(/^0/, ''),
    day,
    i_day: day.replace(/^0/, ''),
    title: urlName(parts.name),
    slug: urlName(parts.name),
    slugorfilename: urlName(parts.name),
    slugorcontentbasename: urlName(parts.name),
    contentbasename: urlName(parts.name),
    filename: urlName(parts.name),
    name: urlName(parts.name),
    section: parts.section,
    sections: parts.section,
  };
  const isKnown = (name: string) => name === 'categories' || Boolean(values[name]);
  const names = [...(STYLES[pattern] ?? pattern).matchAll(/:([a-z_]+)/g)].map(
    ([, name = '']) => name,
  );
  if (!names.every(isKnown)) return undefined;
  const filled = (STYLES[pattern] ?? pattern).replace(
    /:([a-z_]+)/g,
    (_, name) => values[name] ?? '',
  );
  return toOldPath(filled.replace(/\/{2,}/g, '/'));
}

/** A name as blogs put it into addresses: umlauts stay, spaces become hyphens. */
function urlName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
}
