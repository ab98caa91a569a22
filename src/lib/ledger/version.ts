import type { ArticleData } from '../../schema/article.ts';
import { type HistoryEntry, listChanges } from '../articles/changes.ts';
import type { TextDocument } from '../articles/text-document.ts';
import type { SourceFile } from '../source/validation.ts';
import { precisionOf } from '../values/dates.ts';
import { listBlocks } from './visible-words.ts';

/** The wording of an article when it was recorded. */
export interface Version {
  /** The moment of recording, in ISO 8601. */
  recordedAt: string;
  /** The corrections and updates that the article declared by then. */
  remarks: HistoryEntry[];
  /** Title, description, the blocks of the text, sources; undefined where only a digest is kept. */
  blocks: string[] | undefined;
}

/** What the name of a version's file tells. */
export interface VersionName {
  recordedAt: string;
  /** The beginning of the digest of the file's text. */
  digest: string;
  /** The id of the recording in the ledger; missing in names written by earlier programs. */
  recording?: string;
}

type Article = Pick<TextDocument<ArticleData>, 'data' | 'tree'>;

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([0-9a-f]+)(?:-([0-9a-f]+))?\.txt$/;
const DIGEST_LENGTH = 12;
/** Without it git, which looks for renamed files by their lines, takes a version for the article. */
const INDENT = '  ';
const HEADER =
  '# Wortlaut eines veröffentlichten Beitrags, geschrieben von „npm run record“. Bitte nicht ändern.';

/**
 * The name of a version's file. Names sort by time; equal names hold equal texts, so that merging
 * two branches never meets a conflict. Without colons, which Windows refuses.
 */
export function nameVersion(recordedAt: string, digest: string, recording: string): string {
  const second = new Date(recordedAt).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${second}Z-${digest.slice(0, DIGEST_LENGTH)}-${recording}.txt`;
}

/** Reads the name of a version's file; undefined for other names. */
export function parseVersionName(name: string): VersionName | undefined {
  const [, day, hour, minute, second, digest = '', recording] = NAME.exec(name) ?? [];
  const recordedAt = `${day}T${hour}:${minute}:${second}Z`;
  if (precisionOf(recordedAt) === undefined) return undefined;
  return { recordedAt, digest, ...(recording !== undefined && { recording }) };
}

/** The texts of versions by the id of their recording. */
export function collectWordings(files: readonly SourceFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, text }) => {
      const id = parseVersionName(path.slice(path.lastIndexOf('/') + 1))?.recording;
      return id === undefined ? [] : [[id, text] as const];
    }),
  );
}

/** Whether a file still holds what its name says; an emptied one does, since only its digest is kept. */
export function isUnaltered(text: string, name: VersionName, digestOf: (text: string) => string) {
  const wording = unifyLineEnds(text);
  return wording.trim() === '' || digestOf(wording).startsWith(name.digest);
}

/** The text of a version's file: facts and remarks, an empty line, then the wording, a block a line. */
export function writeVersion({ data, tree }: Article): string {
  if (data === undefined) return '';
  const { title, description, authors, publishedAt, sources, advertising } = data;
  const remarks = publishedAt === undefined ? [] : listChanges({ ...data, publishedAt });
  const blocks = [
    title,
    description,
    ...(tree === undefined ? [] : listBlocks(tree)),
    ...sources.map((source) => `Quelle: ${describeSource(source)}`),
  ];
  // The last entry is the publication itself.
  const history = remarks.slice(0, -1).map(writeRemark);
  const facts = [authors.join(), publishedAt, JSON.stringify(advertising)]
    .filter((fact) => fact !== undefined)
    .map((fact) => `# ${toLine(fact)}`);
  const lines = [
    HEADER,
    ...facts,
    ...history,
    '',
    ...blocks.map((block) => INDENT + toLine(block)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Reads a version's file. An emptied one has no blocks. */
export function readVersion(text: string, { recordedAt }: VersionName): Version {
  const [header = '', ...parts] = unifyLineEnds(text).split('\n\n');
  const wording = parts.join('\n\n').trim();
  return {
    recordedAt,
    remarks: header.split('\n').flatMap(readRemark),
    blocks: wording === '' ? undefined : wording.split('\n').map((line) => line.trim()),
  };
}

function writeRemark({ date, label, text }: HistoryEntry): string {
  return text === undefined ? `${label} ${date}` : `${label} ${date}: ${toLine(text)}`;
}

function readRemark(line: string): HistoryEntry[] {
  const [, label = '', date = '', text] = /^(\p{L}+) (\S+?)(?:: (.+))?$/u.exec(line) ?? [];
  if (precisionOf(date) === undefined) return [];
  return [{ date, label, ...(text !== undefined && { text }) }];
}

function describeSource({ title, publisher, date }: ArticleData['sources'][number]): string {
  return [publisher, title, date].filter((part) => part !== undefined).join(', ');
}

/** Git writes Windows' line ends on some machines. */
function unifyLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
