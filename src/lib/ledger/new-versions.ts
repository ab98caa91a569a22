import type { LedgerFile, Library } from '../articles/library.ts';
import type { SourceFile } from '../source/validation.ts';
import { calendarDay, toBerlinInstant } from '../values/dates.ts';
import { type LedgerEntry, parseLedger } from './ledger.ts';
import { digestOf, findEntry, type Recording } from './recording.ts';
import { nameVersion, parseVersionName, writeVersion } from './version.ts';

/** The folder of an article's versions. */
export function versionFolder(ledgerPath: string, slug: string): string {
  return `${ledgerPath}.d/${slug}`;
}

/**
 * The files that keep the wording of what is recorded: of each version that differs from the last
 * one kept, and of texts recorded before wordings were kept. Where that former wording has changed
 * by now, an empty file stands for it. `paths` are those of all files; `now` is an ISO instant.
 */
export function planVersions(
  { articles }: Library,
  { recorded, undeclared }: Pick<Recording, 'recorded' | 'undeclared'>,
  file: LedgerFile,
  paths: ReadonlySet<string>,
  now: string,
): SourceFile[] {
  const known = parseLedger(file.text);
  const kept = groupVersions(paths, file.path);
  const changed = new Set(recorded);
  const left = new Set(undeclared.map(({ file: path }) => path));
  return articles.flatMap((article): SourceFile[] => {
    const { slug, path, isPublic } = article;
    const folder = versionFolder(file.path, slug);
    const names = kept.get(folder) ?? [];
    if (!isPublic || left.has(path) || (names.length > 0 && !changed.has(slug))) return [];
    const text = writeVersion(article);
    const digest = file.digest(text);
    const last = names.toSorted().at(-1);
    const isKept = last !== undefined && digest.startsWith(parseVersionName(last)?.digest ?? '-');
    if (isKept) return [];
    const entry = findEntry(article, known);
    const isLost = entry !== undefined && !entry.digests.includes(digestOf(article, file.digest));
    return [
      ...(isLost && last === undefined
        ? [{ path: `${folder}/${nameFingerprint(entry, now)}`, text: '' }]
        : []),
      { path: `${folder}/${nameVersion(now, digest)}`, text },
    ];
  });
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

/** The name for a version of which the ledger holds the digest alone. */
function nameFingerprint({ firstSeen, modifiedAt, digests }: LedgerEntry, now: string): string {
  const today = calendarDay(now);
  const changedOn = modifiedAt === undefined ? firstSeen : calendarDay(modifiedAt);
  const day = changedOn > firstSeen && changedOn < today ? changedOn : firstSeen;
  return nameVersion(toBerlinInstant(day), digests[0] ?? '');
}
