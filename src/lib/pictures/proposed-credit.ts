import { type Credit, type CreditParts, describeCredit } from './credit.ts';
import { findLicense, nameLicense } from './licenses.ts';
import type { FileRights } from './xmp.ts';

/** A credit as proposed until somebody fills it in. */
export const CREDIT_PLACEHOLDER = 'Foto: Name';

/** What stands around the holder in a copyright notice. */
const NOTICE =
  /\((?:c|r)\)|[©®]|\bcopyright\b|\b(?:19|20)\d\d\b|\b(?:all rights reserved|alle rechte vorbehalten)\b/gi;
const EDGES = /^[\s.,:;|–-]+|[\s.,:;|–-]+$/g;
/** What cameras and programs write on their own, and tells of nobody. */
const DEFAULTS = /^(?:olympus|canon|nikon|sony|picasa|unknown|unbekannt|none|n\/a|default)\b/i;

/**
 * The credit that follows from what a file says; undefined where it names nobody. Licences are
 * proposed only where they are certain, as those of Creative Commons.
 */
export function proposeCredit(rights: FileRights): Credit | undefined {
  const [creator, agency] = namesIn(rights);
  if (creator === undefined) return undefined;
  const { licenseUrl = '', terms = '', copyright = '' } = rights;
  const license = nameLicense(licenseUrl) ?? findLicense(`${terms} ${copyright}`)?.name;
  if (agency === undefined && license === undefined) return `Foto: ${creator}`;
  return { creator, ...(agency && { agency }), ...(license && { license }) };
}

/**
 * True where a credit names nobody whom the file names: at least one word must be the same. A file
 * that names nobody contradicts nothing.
 */
export function contradicts(credit: Credit, rights: FileRights): boolean {
  const named = namesIn(rights).flatMap(wordsOf);
  const shown = new Set(wordsOf(describeCredit(credit).names));
  return named.length > 0 && !named.some((word) => shown.has(word));
}

/** A credit as a line of the frontmatter: `credit: "Foto: Eva"`. */
export function writeCreditField(credit: Credit): string {
  return `credit: ${typeof credit === 'string' ? JSON.stringify(credit) : writeParts(credit)}`;
}

/** A credit as a property of a component: `credit="Foto: Eva"`. */
export function writeCreditProperty(credit: Credit): string {
  if (typeof credit !== 'string') return `credit={${writeParts(credit)}}`;
  // Quotation marks cannot be escaped in a property.
  return /["&]/.test(credit) ? `credit={${writeParts({ creator: credit })}}` : `credit="${credit}"`;
}

/** JSON but for the names: YAML and MDX read it. */
function writeParts(parts: CreditParts): string {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return `{ ${entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }`;
}

/** Whom a file names: the creator, or else who holds the copyright; then the agency. */
export function namesIn({ creator, agency, copyright = '' }: FileRights): string[] {
  const holder = copyright.replace(NOTICE, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
  const names = [creator ?? holder, agency ?? ''].filter(
    (name) => /\p{L}{2}/u.test(name) && !DEFAULTS.test(name),
  );
  return [...new Set(names)];
}

/** Without case and accents: `Müßig`, `MUESSIG` and `mussig` are the same. */
function wordsOf(names: string): string[] {
  const plain = names.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  return plain.replace(/([aou])e/g, '$1').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
