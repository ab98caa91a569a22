/** What is recorded of a published article. */
export interface LedgerEntry {
  /** The last part of the article's URL: what was once public must not disappear. */
  slug: string;
  /** `YYYY-MM-DD` on which the article was first recorded. */
  firstSeen: string;
  /** The wording of record; several after git merged recordings that do not know each other. */
  wordings: RecordedWording[];
}

/** One recording of an article: one line of the ledger. */
export interface RecordedWording {
  /** Digest of the text. */
  digest: string;
  /** Number of corrections and updates in the article. */
  remarks: number;
  /** The last declared change; undefined for a text as published. */
  modifiedAt: string | undefined;
  /** The beginnings of the digests that this recording replaced, oldest first. */
  former: string[];
}

/** Enough of a digest to tell the recordings of one article apart. */
const ID_LENGTH = 12;

/** The beginning of a digest, by which later recordings refer to it. */
export function recordingId(digest: string): string {
  return digest.slice(0, ID_LENGTH);
}

/** The recordings that led to a wording, oldest first and its own last. */
export function lineageOf({ former, digest }: RecordedWording): string[] {
  return [...former, recordingId(digest)];
}

/**
 * The recordings behind all wordings of an entry. It is longer than the lineage of each of them, so
 * that a text restored to an earlier wording still comes after the one it replaced.
 */
export function joinLineages(wordings: readonly RecordedWording[]): string[] {
  const [longest = [], ...others] = wordings
    .map(({ former }) => former)
    .toSorted((left, right) => right.length - left.length);
  const rest = others.flat().filter((id) => !longest.includes(id));
  return [...longest, ...new Set(rest), ...wordings.map(({ digest }) => recordingId(digest))];
}

/** One entry of several for the same article: the wordings that no other one replaced. */
export function mergeEntries(slug: string, entries: readonly LedgerEntry[]): LedgerEntry {
  const [firstSeen = ''] = entries.map((entry) => entry.firstSeen).toSorted();
  const wordings = entries
    .flatMap((entry) => entry.wordings)
    // Of two equal wordings the one that knows more of its past.
    .toSorted((left, right) => right.former.length - left.former.length)
    .filter(({ digest }, at, all) => all.findIndex((other) => other.digest === digest) === at);
  const heads = wordings.filter((wording) => !wordings.some((other) => replaces(other, wording)));
  return {
    slug,
    firstSeen,
    wordings: heads.toSorted((left, right) => (left.digest < right.digest ? -1 : 1)),
  };
}

/** Whether a wording has a recording in common with an entry. */
export function isRelated(wording: RecordedWording, { wordings }: LedgerEntry): boolean {
  const known = new Set(wordings.flatMap(lineageOf));
  return lineageOf(wording).some((id) => known.has(id));
}

function replaces(later: RecordedWording, wording: RecordedWording): boolean {
  return (
    later.former.includes(recordingId(wording.digest)) &&
    later.former.length > wording.former.length
  );
}
