import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticleFile } from '../../src/lib/articles/text-document.ts';
import { nameVersion, writeVersion } from '../../src/lib/ledger/version.ts';

const SLUG = 'karton-reise-strasse';
const CORRECTION = / {2}- \{ date: 2026-11-18.*\n/;
const UPDATE = / {2}- \{ date: 2026-11-19.*\n/;
const NOW = new Date('2026-11-22T08:00:00+01:00');

/** Writes the recorded versions of an article with a correction and an update, the first one without its wording. */
export async function writeVersions(contentDir: string): Promise<void> {
  const text = await readFile(join(contentDir, 'articles', `${SLUG}.mdx`), 'utf8');
  const corrected = text.replace(UPDATE, '');
  const published = corrected
    .replace(/corrections:\n/, '')
    .replace(CORRECTION, '')
    .replace('Viermal wird', 'Dreimal wird')
    .replace('bevor jemand klingelt', 'bevor es klingelt');
  const folder = join(contentDir, '.ledger.d', SLUG);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, nameVersion('2026-11-14T22:00:00Z', 'a'.repeat(12), 'a'.repeat(12))),
    '',
  );
  const versions = [
    ['2026-11-16T09:00:00Z', published],
    ['2026-11-18T09:15:00Z', corrected],
    ['2026-11-19T16:40:00Z', text],
  ] as const;
  for (const [recordedAt, source] of versions) {
    const { document } = readArticleFile({ path: `${SLUG}.mdx`, text: source }, NOW);
    const wording = writeVersion(document);
    const digest = createHash('sha256').update(wording).digest('hex');
    await writeFile(join(folder, nameVersion(recordedAt, digest, digest.slice(0, 12))), wording);
  }
}
