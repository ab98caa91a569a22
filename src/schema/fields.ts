import { z } from 'zod';
import { explainDate } from '../lib/values/date-errors.ts';
import { precisionOf } from '../lib/values/dates.ts';
import { isSlug, slugify } from '../lib/values/slug.ts';
import { decodePath, explainHost } from '../lib/values/url-parts.ts';

/** A line of text: no line breaks, and more than spaces. */
export function line(minimum: number, maximum: number) {
  return z
    .string()
    .trim()
    .min(minimum)
    .max(maximum)
    .refine((text) => !/[\r\n]/.test(text), 'darf keinen Zeilenumbruch enthalten')
    .refine((text) => text === '' || /[\p{L}\p{N}]/u.test(text), 'braucht Buchstaben oder Ziffern');
}

/** A name in URLs: lower-case letters, digits and hyphens. */
export const id = z.string().refine(isSlug, {
  error: ({ input }) =>
    `darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa \`${toId(String(input))}\``,
});

const FORMER =
  'muss ein früherer Dateiname sein, etwa `alter-name`, oder ein alter Pfad ab der Wurzel, etwa `/2021/04/titel.html`, ohne Leerzeichen, `?` und `#`';
/** Each segment starts with no dot and holds only what every host can match. */
const OLD_PATH = /^(?:\/(?!\.)[\p{L}\p{M}\p{N}._~@!&=,+-]+)+\/?$/u;

/** A former file name of an article, or an old path from the root, such as `/2021/04/titel.html`. */
export const formerName = z
  .string()
  .refine((name) => (name.startsWith('/') ? isOldPath(name) : isSlug(name)), {
    error: ({ input }) =>
      String(input).startsWith('/')
        ? FORMER
        : `darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa \`${toId(String(input))}\``,
  });

/** True for a path that every host can redirect. */
export function isOldPath(path: string): boolean {
  return path.length <= 300 && OLD_PATH.test(path);
}

const DATE =
  'muss ein Datum im Kalender sein, etwa 2026-11-21, oder ein Zeitpunkt mit Zeitzone, etwa 2026-11-21T08:00:00+01:00';

/** A calendar day, or a moment with its offset from UTC. */
export const dayOrInstant = z
  .string()
  .refine((date) => ['day', 'instant'].includes(precisionOf(date) ?? ''), {
    error: ({ input }) => explainDate(String(input)) ?? DATE,
  });

const PARTIAL_DATE =
  'muss ein Jahr, ein Monat oder ein Tag sein, etwa 2020, 2020-11 oder 2020-11-21';

/** A year, month or day. YAML reads a bare year as a number; it is kept as text. */
export const partialDate = z
  .union([z.string(), z.number().int().transform(String)], { error: PARTIAL_DATE })
  .refine((date) => ['year', 'month', 'day'].includes(precisionOf(date) ?? ''), {
    error: ({ input }) => explainDate(String(input)) ?? PARTIAL_DATE,
  });

/** A URL with https:// or http://. */
export const webUrl = z
  .string()
  .refine(isWebUrl, 'muss eine vollständige Adresse sein, etwa https://www.beispiel.de/seite');

/** An email address, checked like HTML's `<input type="email">`. */
export const mailAddress = z.email({
  pattern: z.regexes.html5Email,
  error: ({ input }) => (typeof input === 'string' ? 'ist keine E-Mail-Adresse' : undefined),
});

/** What was probably meant: `Jana Vogt` → `jana-vogt`, `/artikel/a/` and `a.mdx` → `a`. */
function toId(text: string): string {
  const name = decodePath(text).replace(/\/+$/, '').replace(/^.*\//s, '');
  return slugify(name.replace(/\.(?:mdx?|ya?ml)$/, '')) || 'social-commerce';
}

function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && explainHost(hostname) === undefined;
}
