import { findLicense, type License, nameLicense } from './licenses.ts';

/** Who made a picture, and on which terms it is shown. */
export interface CreditParts {
  creator: string;
  agency?: string | undefined;
  license?: string | undefined;
  licenseUrl?: string | undefined;
  /** Where the original is. */
  source?: string | undefined;
}

/** A credit as editors write it: a line, or its parts. */
export type Credit = string | CreditParts;

/** A piece of a credit line; a link where it has a target. */
interface CreditPiece {
  text: string;
  href?: string | undefined;
  rel?: 'license';
}

/** A credit as readers see it, and what it says. */
export interface DescribedCredit {
  /** `Foto: Jana Vogt / dpa, CC BY 4.0` */
  text: string;
  /** The same text in pieces. */
  pieces: CreditPiece[];
  /** The names alone, `Jana Vogt / dpa`; empty where there is none. */
  names: string;
  /** Undefined for a line, of which nobody knows what its names are. */
  creator: string | undefined;
  license: License | undefined;
  source: string | undefined;
}

/** What the names are of: `Foto: `, `Grafik: `. */
const KIND = /^\s*(\p{Lu}[\p{L}-]+):(?:\s+|$)/u;
/** What remains around the names of a line once the licence is gone. */
const EDGES = /^[\s,;/|(–-]+|[\s,;/|()–-]+$/gu;

/** The words and links of a credit. */
export function describeCredit(credit: Credit): DescribedCredit {
  return typeof credit === 'string' ? describeLine(credit) : describeParts(credit);
}

function describeLine(text: string): DescribedCredit {
  const found = findLicense(text);
  const [before, after] = [text.slice(0, found?.start), found ? text.slice(found.end) : ''];
  const named = found && text.slice(found.start, found.end);
  const pieces: CreditPiece[] = [
    { text: before },
    ...(named === undefined ? [] : [linkLicense(named, found?.url)]),
    { text: after },
  ];
  return {
    text,
    pieces: pieces.filter((piece) => piece.text !== ''),
    names: [before.replace(KIND, ''), after]
      .map((words) => words.replace(EDGES, ''))
      .filter((words) => words !== '')
      .join(', '),
    creator: undefined,
    license: found && { name: found.name, url: found.url },
    source: undefined,
  };
}

function describeParts(parts: CreditParts): DescribedCredit {
  const { agency, source } = parts;
  const [, kind = 'Foto'] = KIND.exec(parts.creator) ?? [];
  const creator = parts.creator.replace(KIND, '');
  const names = agency === undefined || agency === creator ? creator : `${creator} / ${agency}`;
  const license = readLicense(parts);
  const pieces: CreditPiece[] = [
    { text: `${kind}: ${names}` },
    ...(license === undefined ? [] : [{ text: ', ' }, linkLicense(license.name, license.url)]),
    ...(source === undefined ? [] : [{ text: ', via ' }, { text: hostOf(source), href: source }]),
  ];
  const text = pieces.map((piece) => piece.text).join('');
  return { text, pieces, names, creator, license, source };
}

/** Name and address; what is missing follows from the other for Creative Commons. */
function readLicense({ license, licenseUrl }: CreditParts): License | undefined {
  if (license === undefined && licenseUrl === undefined) return undefined;
  const name = license ?? nameLicense(licenseUrl ?? '') ?? 'Lizenz';
  return { name, url: licenseUrl ?? findLicense(name)?.url };
}

function linkLicense(text: string, href: string | undefined): CreditPiece {
  return href === undefined ? { text } : { text, href, rel: 'license' };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
