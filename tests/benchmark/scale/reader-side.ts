import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page or file that a reader loads: the largest of its kind. */
export interface Largest {
  file: string;
  /** Bytes, and compressed. */
  bytes: number;
  gzip: number;
}

/** The page that links to the most articles, outside the articles themselves. */
export function findLongestList(folder: string): { file: string; articles: number } {
  const lists = globSync(
    ['*.html', '{archiv,themen,autoren,serien,korrekturen,bildnachweise}/**/*.html'],
    {
      cwd: folder,
    },
  ).map((file) => ({ file, articles: countArticleLinks(join(folder, file)) }));
  return (
    lists.toSorted((left, right) => right.articles - left.articles)[0] ?? { file: '', articles: 0 }
  );
}

/** The largest file that matches a pattern; undefined when none does. */
export function findLargest(folder: string, pattern: string): Largest | undefined {
  const [largest] = globSync(pattern, { cwd: folder })
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }))
    .toSorted((left, right) => right.bytes - left.bytes);
  if (largest === undefined) return undefined;
  return { ...largest, gzip: gzipSync(readFileSync(join(folder, largest.file))).byteLength };
}

function countArticleLinks(path: string): number {
  return new Set(readFileSync(path, 'utf8').match(/href="\/artikel\/[^"#]+/g)).size;
}
