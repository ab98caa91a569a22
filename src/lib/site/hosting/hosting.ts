import { SEARCH_INDEX } from '../routes.ts';

/** What a server has to know to deliver the site; written out for each by `host-files.ts`. */
export interface Hosting {
  /** Starts and ends with a slash, as do all paths below it. */
  basePath: string;
  headers: readonly HostHeader[];
  /** Former paths of articles, answered with 301. They are not encoded. */
  redirects: readonly { from: string; to: string }[];
  /** Path of the page for unknown URLs. */
  errorPage: string;
  /** What lies at the root of the site; names of folders end in a slash. */
  sections: readonly string[];
}

/** A header of every response, with another value below some folders. */
interface HostHeader {
  name: string;
  value: string;
  except?: { below: readonly string[]; value: string };
}

/** What is known of a site when its pages are built. */
export interface HostedSite extends Pick<Hosting, 'basePath' | 'redirects' | 'sections'> {
  /** Public origin; undefined for a preview. */
  origin: string | undefined;
  /** The Content-Security-Policy. */
  policy: string;
  /** The reservation against text and data mining. */
  reservation: readonly (readonly [name: string, value: string])[];
}

/** Content types by extension: servers know few of them, or send them without their charset. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  mp4: 'video/mp4',
  vtt: 'text/vtt; charset=utf-8',
  pdf: 'application/pdf',
};

/** Extensions of texts, which are sent compressed. */
export const TEXT_EXTENSIONS = Object.keys(CONTENT_TYPES).filter((extension) =>
  CONTENT_TYPES[extension]?.includes('charset'),
);

const YEAR = 31_536_000;
const IMMUTABLE = `public, max-age=${YEAR}, immutable`;
/** Folders of files whose names change with their content. */
const HASHED = ['_astro/', SEARCH_INDEX];
const SENSORS = [
  ...['accelerometer', 'camera', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'payment', 'usb'],
];
/** Values without them mean the same in the configuration of every server. */
const SPECIAL = /[^\x20-\x7E]|["\\$%{}]/;

/**
 * Describes how a site is to be served. There is no Cross-Origin-Resource-Policy: feed readers and
 * social networks show its images. Strict-Transport-Security speaks for the whole origin, so it is
 * sent only by a site that has one to itself, with https; it never includes subdomains. Throws for a
 * header that would need quoting.
 */
export function describeHosting(site: HostedSite): Hosting {
  const { basePath, redirects, sections, policy, reservation } = site;
  const below = (folders: readonly string[]) => folders.map((folder) => basePath + folder);
  const ownsOrigin = basePath === '/' && site.origin?.startsWith('https:') === true;
  const headers: HostHeader[] = [
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { name: 'Permissions-Policy', value: SENSORS.map((sensor) => `${sensor}=()`).join(', ') },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ...(ownsOrigin ? [{ name: 'Strict-Transport-Security', value: `max-age=${YEAR}` }] : []),
    ...reservation.map(([name, value]) => ({ name, value })),
    {
      name: 'Cache-Control',
      value: 'public, max-age=0, must-revalidate',
      except: { below: below(HASHED), value: IMMUTABLE },
    },
    { name: 'Content-Security-Policy', value: policy },
  ];
  const risky = headers.find(({ value, except }) => SPECIAL.test(value + (except?.value ?? '')));
  if (risky !== undefined) throw new Error(`Die Kopfzeile ${risky.name} enthält Sonderzeichen.`);
  return { basePath, headers, redirects, errorPage: `${basePath}404.html`, sections };
}

/** The headers of the response at a path. */
export function headersAt({ headers }: Hosting, path: string): [name: string, value: string][] {
  return headers.map(({ name, value, except }) => [
    name,
    except?.below.some((folder) => path.startsWith(folder)) ? except.value : value,
  ]);
}

/** A path as it may be written into any configuration: `/für "uns"/` → `/f%C3%BCr%20%22uns%22/` */
export function encodePath(path: string): string {
  const encode = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, encode))
    .join('/');
}

/** The extensions of each content type. */
export function extensionsByType(): Map<string, string[]> {
  const extensions = Object.keys(CONTENT_TYPES);
  return Map.groupBy(extensions, (extension) => CONTENT_TYPES[extension] ?? '');
}
