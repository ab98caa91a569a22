import type { IndexReader } from '../lib/search/look-up.ts';

/** Reads the files of the index below a path that ends with a slash, each once. */
export function createIndexReader(folder: string): IndexReader {
  const known = new Map<string, Promise<never>>();
  return (file) => {
    const former = known.get(file);
    if (former !== undefined) return former;
    const content = fetchJson(folder + file);
    known.set(file, content);
    // It can be asked for again.
    content.catch(() => known.delete(file));
    return content;
  };
}

async function fetchJson(url: string): Promise<never> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as never;
}
