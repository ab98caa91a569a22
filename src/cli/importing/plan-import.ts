import type { Library } from '../../lib/articles/library.ts';
import { splitDatedName } from '../../lib/import/blogs/foreign-dates.ts';
import { readForeignFields } from '../../lib/import/blogs/foreign-fields.ts';
import { createLinkResolver, type ResolveLink } from '../../lib/import/blogs/link-resolver.ts';
import { createNaming, type GivenName } from '../../lib/import/blogs/naming.ts';
import { nameInPath } from '../../lib/import/blogs/old-paths.ts';
import { createRemarks } from '../../lib/import/reading/remarks.ts';
import type { FoundEntry } from './read-entry.ts';
import type { FoundSource } from './read-folder.ts';

/** A text with the name of its file, where its own fields give it a title. */
interface PlannedEntry {
  entry: FoundEntry;
  name(title: string): GivenName;
}

/** What is to be imported, known before the first text is read as a whole. */
export interface ImportPlan {
  entries: PlannedEntry[];
  /** Given the magazine's topics, labels by id. */
  resolveLinks(topics: ReadonlyMap<string, string>): ResolveLink;
  /** Names of authors and topics as written. */
  authors: string[];
  tags: string[];
}

/** Names all texts, so that links between them can be written. */
export function planImport(sources: readonly FoundSource[], library: Library): ImportPlan {
  const name = createNaming(library);
  const found = sources.flatMap(({ entries }) => entries);
  const texts = found.map((entry) => {
    const foreign = readForeignFields(entry.fields, createRemarks());
    const paths = [...foreign.paths, ...entry.paths];
    const { title, publishedAt } = foreign.fields;
    const date =
      publishedAt === undefined ? splitDatedName(entry.fileName).date : String(publishedAt);
    const main = paths.find((path) => path.startsWith('/'));
    const old = foreign.name ?? (main && nameInPath(main));
    const choose = (own: string) =>
      name({ title: own, publishedAt: date, name: old, fileName: entry.fileName });
    const given = typeof title === 'string' ? choose(title) : undefined;
    return { entry, foreign, paths, given, choose };
  });
  const moved = texts.flatMap(({ entry, paths, given }) =>
    given === undefined ? [] : [{ slug: given.slug, paths, fileName: entry.fileName }],
  );
  const hosts = new Set(
    [
      ...sources.flatMap(({ hosts: own }) => own),
      ...texts.flatMap(({ entry }) => urlsIn(entry.fields)),
    ].map(hostOf),
  );
  const listOf = (field: string) =>
    texts.flatMap(({ foreign }) => [foreign.fields[field] ?? []].flat().map(String));
  return {
    entries: texts.map(({ entry, given, choose }) => ({
      entry,
      name: (title) => given ?? choose(title),
    })),
    resolveLinks: (topics) =>
      createLinkResolver(
        moved,
        hosts,
        sources.some(({ isBlog }) => isBlog)
          ? { topics, pages: library.pages.map(({ slug }) => slug) }
          : undefined,
      ),
    authors: listOf('authors'),
    tags: listOf('tags'),
  };
}

/** Addresses that a text has of itself. */
function urlsIn(fields: Readonly<Record<string, unknown>>): string[] {
  return ['canonical_url', 'canonical', 'canonicalURL', 'link', 'url'].flatMap((key) => {
    const value = fields[key];
    return typeof value === 'string' ? [value] : [];
  });
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
