import type { LedgerFile, Library } from '../articles/library.ts';
import { calendarDay, toBerlinInstant } from '../values/dates.ts';
import { findEntry, readLedgers } from './known-entries.ts';
import { parseLedger } from './ledger.ts';
import { type LedgerEntry, lineageOf, recordingId } from './lineage.ts';
import type { Recording } from './recording.ts';
import { digestOf } from './standing.ts';
import { nameVersion, parseVersionName, writeVersion } from './version.ts';

/** A change among the files that keep wordings. */
export type VersionChange =
  | { kind: 'create'; path: string; content: string }
  | { kind: 'copy'; path: string; to: string }
  | { kind: 'remove'; path: string };

type Article = Library['articles'][number];

/** The folder of an article's versions. */
export function versionFolder(ledgerPath: string, slug: string): string {
  return `${ledgerPath}.d/${slug}`;
}

/**
 * The files that keep the wording of what is recorded: of each version that differs from the last
 * one kept, and of texts recorded before wordings were kept. Where that former wording has changed
 * by now, an empty file stands for it. Versions that were recorded under a former name while the
 * article was renamed elsewhere are copied; those that readers never saw are removed once they are
 * recorded anew. `paths` are those of all files; `now` is an ISO instant.
 */
export function planVersions(
  { articles }: Library,
  { ledger, recorded, undeclared }: Pick<Recording, 'ledger' | 'recorded' | 'undeclared'>,
  file: LedgerFile,
  paths: ReadonlySet<string>,
  now: string,
): VersionChange[] {
  const { known } = readLedgers(file);
  const own = parseLedger(file.text);
  const kept = groupVersions(paths, file.path);
  const changed = new Set(recorded);
  const left = new Set(undeclared.map(({ file: path }) => path));
  const folderOf = (slug: string) => versionFolder(file.path, slug);
  const namesOf = (slug: string) => kept.get(folderOf(slug)) ?? [];

  const planArticle = (article: Article): VersionChange[] => {
    const { slug, path, isPublic, data } = article;
    const present = namesOf(slug);
    if (!isPublic || left.has(path) || (present.length > 0 && !changed.has(slug))) return [];
    const lineage = idsOf(ledger.get(slug));
    const former = idsOf(own.get(slug));
    const isDropped = (id: string) => former.has(id) && !lineage.has(id);
    const removed = present.filter((name) => isDropped(recordingOf(name)));
    const found = (data?.aliases ?? []).flatMap((alias) =>
      namesOf(alias)
        .filter((name) => !present.includes(name) && lineage.has(recordingOf(name)))
        .map((name) => [name, `${folderOf(alias)}/${name}`] as const),
    );
    // Several former names may hold the same version.
    const moved = new Map(found);
    const names = [...present, ...moved.keys()];
    return [
      ...removed.map((name) => ({ kind: 'remove', path: `${folderOf(slug)}/${name}` }) as const),
      ...[...moved].map(([name, from]) => {
        return { kind: 'copy', path: from, to: `${folderOf(slug)}/${name}` } as const;
      }),
      ...planCreations(
        article,
        names.filter((name) => !removed.includes(name)),
      ),
    ];
  };

  const planCreations = (article: Article, names: readonly string[]): VersionChange[] => {
    const text = writeVersion(article);
    const digest = file.digest(text);
    const last = names.toSorted().at(-1);
    const isKept = last !== undefined && digest.startsWith(parseVersionName(last)?.digest ?? '-');
    if (isKept) return [];
    const recording = digestOf(article, file.digest);
    const entry = findEntry(article, known);
    const isLost = entry?.wordings.every((wording) => wording.digest !== recording) === true;
    const created = [
      ...(isLost && last === undefined ? [{ name: nameFingerprint(entry, now), content: '' }] : []),
      { name: nameVersion(now, digest, recordingId(recording)), content: text },
    ];
    const folder = folderOf(article.slug);
    return created.map(({ name, content }) => ({
      kind: 'create',
      path: `${folder}/${name}`,
      content,
    }));
  };

  const gone = [...own.keys()].filter((slug) => !ledger.has(slug));
  return [
    ...gone.flatMap((slug) =>
      namesOf(slug).map((name) => ({ kind: 'remove', path: `${folderOf(slug)}/${name}` }) as const),
    ),
    ...articles.flatMap(planArticle),
  ];
}

/** The names of all versions by their folder. */
function groupVersions(paths: ReadonlySet<string>, ledgerPath: string): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    if (!path.startsWith(`${ledgerPath}.d/`)) continue;
    const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1) ?? ''];
    if (parseVersionName(name) !== undefined)
      folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return folders;
}

function idsOf(entry: LedgerEntry | undefined): Set<string> {
  return new Set(entry?.wordings.flatMap(lineageOf));
}

function recordingOf(name: string): string {
  return parseVersionName(name)?.recording ?? '';
}

/** The name for a version of which the ledger holds the digest alone. */
function nameFingerprint({ firstSeen, wordings }: LedgerEntry, now: string): string {
  const [{ digest = '', modifiedAt } = {}] = wordings;
  const today = calendarDay(now);
  const changedOn = modifiedAt === undefined ? firstSeen : calendarDay(modifiedAt);
  const day = changedOn > firstSeen && changedOn < today ? changedOn : firstSeen;
  return nameVersion(toBerlinInstant(day), digest, recordingId(digest));
}
