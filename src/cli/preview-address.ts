import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE_DIR } from '../cache/folder.ts';
import { environment } from '../environment.ts';
import { NOTES } from '../integrations/dev-notes.ts';
import { createUrls } from '../lib/site/urls.ts';

/** Holds the origin of the last preview of this content. */
const FILE = join(CACHE_DIR, 'preview');
/** A preview may be busy; where none runs, the answer comes at once. */
const PATIENCE_MS = 5000;

/** Remembers where the preview of this content runs. */
export function rememberPreview(port: number): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `http://localhost:${port}`);
}

/** Where an article is to be seen: its true URL while the preview runs, else how to start it. */
export async function describePreview(slug: string): Promise<string> {
  const path = createUrls(environment.basePath, undefined).article(slug);
  const origin = await findPreview();
  return origin === undefined
    ? 'Vorschau: npm run dev nennt die Adresse.'
    : `Vorschau: ${origin}${path}`;
}

/** Undefined where none answers. */
async function findPreview(): Promise<string | undefined> {
  try {
    const origin = readFileSync(FILE, 'utf8');
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { ok } = await fetch(origin + environment.basePath + NOTES, { signal });
    return ok ? origin : undefined;
  } catch {
    return undefined;
  }
}
