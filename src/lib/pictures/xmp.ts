import { Parser } from 'htmlparser2';
import { escapeHtml } from '../values/html-text.ts';

/** What a picture file itself says about its rights. */
export interface FileRights {
  creator?: string;
  agency?: string;
  /** `© 2026 Jana Vogt` */
  copyright?: string;
  /** On which terms it may be used. */
  terms?: string;
  /** Where these terms, or those of its licence, can be read. */
  licenseUrl?: string;
}

/** A packet beyond that is no description of a picture. */
const LONGEST = 1_000_000;
/** No program nests so deep, and parsing takes ever longer. */
const DEEPEST = 100;
const DC = 'http://purl.org/dc/elements/1.1/';
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const RIGHTS = 'http://ns.adobe.com/xap/1.0/rights/';
const CC = 'http://creativecommons.org/ns#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The field of a property by its full name. */
const FIELDS: ReadonlyMap<string, keyof FileRights> = new Map([
  [`${DC}creator`, 'creator'],
  [`${PHOTOSHOP}Credit`, 'agency'],
  [`${DC}rights`, 'copyright'],
  [`${RIGHTS}UsageTerms`, 'terms'],
  [`${CC}license`, 'licenseUrl'],
  [`${RIGHTS}WebStatement`, 'licenseUrl'],
]);

/**
 * The values in an XMP packet that tell of rights, each alternative language and each name by
 * itself. Anything may be in a file: what is no XML gives nothing, and no entity is expanded.
 * https://developer.adobe.com/xmp/docs/
 */
export function readXmp(packet: string): { field: keyof FileRights; text: string }[] {
  const found: { field: keyof FileRights; text: string }[] = [];
  const namespaces = new Map<string, string>();
  let depth = 0;
  let open: { field: keyof FileRights; depth: number } | undefined;
  const fullName = (name: string) => {
    const [prefix = '', local = ''] = name.split(':');
    return `${namespaces.get(prefix)}${local}`;
  };
  const add = (field: keyof FileRights, text = '') => found.push({ field, text });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) return parser.pause();
        for (const [key, value] of Object.entries(attributes))
          if (key.startsWith('xmlns:')) namespaces.set(key.slice('xmlns:'.length), value);
        for (const [key, value] of Object.entries(attributes)) {
          const field = FIELDS.get(fullName(key));
          if (field !== undefined) add(field, value);
          else if (fullName(key) === `${RDF}resource` && FIELDS.has(fullName(name)))
            add(FIELDS.get(fullName(name)) ?? 'licenseUrl', value);
        }
        const field = FIELDS.get(fullName(name));
        if (open === undefined && field !== undefined) open = { field, depth };
        if (open !== undefined) add(open.field);
      },
      ontext(text) {
        const last = found.at(-1);
        if (open !== undefined && last !== undefined) last.text += text;
      },
      onclosetag() {
        if (open?.depth === depth) open = undefined;
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(packet.slice(0, LONGEST));
  return found;
}

/** The smallest packet that says this; undefined for nothing. */
export function writeXmp(rights: FileRights): string | undefined {
  const { creator, agency, copyright, terms, licenseUrl } = rights;
  const item = (text: string) => `<rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li>`;
  const properties = [
    creator &&
      `<dc:creator><rdf:Seq><rdf:li>${escapeHtml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright && `<dc:rights><rdf:Alt>${item(copyright)}</rdf:Alt></dc:rights>`,
    agency && `<photoshop:Credit>${escapeHtml(agency)}</photoshop:Credit>`,
    terms && `<xmpRights:UsageTerms><rdf:Alt>${item(terms)}</rdf:Alt></xmpRights:UsageTerms>`,
    licenseUrl && `<xmpRights:WebStatement>${escapeHtml(licenseUrl)}</xmpRights:WebStatement>`,
  ].filter((property) => property !== undefined);
  if (properties.length === 0) return undefined;
  const names = Object.entries({ dc: DC, photoshop: PHOTOSHOP, xmpRights: RIGHTS })
    .filter(([prefix]) => properties.some((property) => property.startsWith(`<${prefix}:`)))
    .map(([prefix, url]) => `xmlns:${prefix}="${url}"`)
    .join(' ');
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" ${names}>${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
