import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './environment.ts';
import { typesetFields } from './lib/articles/typeset-content.ts';
import { type HyphenationExceptions, parseExceptions } from './lib/hyphenation/exceptions.ts';
import { createUrls, type Urls } from './lib/site/urls.ts';
import { describePath } from './lib/source/validation.ts';
import { parseYaml } from './lib/source/yaml-source.ts';
import { germanMessage } from './schema/messages.ts';
import { type SiteData, siteSchema } from './schema/site.ts';

/** What all pages know about the site: the publisher's data and its future URL. */
export interface Site extends SiteData {
  /** Public origin such as `https://magazin.de`; undefined in a preview. */
  origin: string | undefined;
  isPreview: boolean;
  urls: Urls;
  /** The editors' words with their hyphenation points, `content/silbentrennung.txt`. */
  hyphenation: HyphenationExceptions;
}

/** `content/site.yaml`, read once. */
export const site: Site = readSite();

function readSite(): Site {
  const data = readSiteData(join(environment.contentDir, 'site.yaml'));
  const origin = environment.siteUrl ?? (data.url === '' ? undefined : new URL(data.url).origin);
  return {
    ...typesetFields(data, ['name', 'claim', 'description']),
    navigation: data.navigation.map((link) => typesetFields(link, ['label'])),
    origin,
    isPreview: origin === undefined,
    urls: createUrls(environment.basePath, origin),
    hyphenation: readHyphenation(join(environment.contentDir, 'silbentrennung.txt')),
  };
}

function readSiteData(path: string): SiteData {
  const { data, errors } = parseYaml(readFileSync(path, 'utf8'));
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`${path}:${error.line}:${error.column}  ${error.message}`);
  const result = siteSchema.safeParse(data, { error: germanMessage });
  if (result.success) return result.data;
  const faulty = result.error.issues.map((issue) => `${describePath(issue.path)} ${issue.message}`);
  throw new Error(`${path}: ${faulty.join('; ')}`);
}

/** The program's own words, overridden by the editors' list if there is one. */
function readHyphenation(path: string): HyphenationExceptions {
  // Relative to the working directory: in a bundle this module has lost its own folder.
  const lists = ['src/assets/silbentrennung.txt', path].filter((list) => existsSync(list));
  return new Map(lists.flatMap((list) => [...parseExceptions(readFileSync(list, 'utf8'), list)]));
}
