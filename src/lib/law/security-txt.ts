import type { SiteData } from '../../schema/site.ts';
import { toTimestamp } from '../values/dates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The standard recommends less than a year. */
const LIFETIME = 364 * DAY;

/**
 * Content of `/.well-known/security.txt` (RFC 9116). It expires a year after the build, or earlier
 * if the publisher says so. In a preview, which has no origin, it does not name its own URL.
 */
export function renderSecurityTxt(
  { contact, expires }: NonNullable<SiteData['security']>,
  now: Date,
  origin: string | undefined,
): string {
  const latest = now.getTime() + LIFETIME;
  const expiry = expires === undefined ? latest : Math.min(latest, toTimestamp(expires));
  const lines = [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date(expiry).toISOString().replace(/\.\d+/, '')}`,
    'Preferred-Languages: de',
    ...(origin === undefined ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
  ];
  return `${lines.join('\n')}\n`;
}
