import type { SiteData } from '../../schema/site.ts';
import { toTimestamp } from '../values/dates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The standard advises less than a year. */
const LIFETIME = 364 * DAY;

/**
 * Content of `/.well-known/security.txt` (RFC 9116). It expires a year after the build, or earlier
 * where the publisher says so. Its address is left out in a preview, which has none.
 */
export function renderSecurityTxt(
  { contact, expires }: NonNullable<SiteData['security']>,
  now: Date,
  origin: string | undefined,
): string {
  const limit = now.getTime() + LIFETIME;
  const end = expires === undefined ? limit : Math.min(limit, toTimestamp(expires));
  const lines = [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date(end).toISOString().replace(/\.\d+/, '')}`,
    'Preferred-Languages: de',
    ...(origin === undefined ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
  ];
  return `${lines.join('\n')}\n`;
}
