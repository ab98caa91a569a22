import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, digestFiles } from '../cache/digest.ts';
import { CACHE_DIR } from '../cache/folder.ts';
import { openValueCache } from '../cache/value-cache.ts';
import { type PageSources, readPageSources } from '../lib/site/hosting/page-sources.ts';
import {
  formatHeaderPolicy,
  formatPolicy,
  type Sources,
} from '../lib/site/hosting/security-policy.ts';

/** Where a policy belongs: before all that it governs, but the encoding precedes it. */
const HEAD = /(<meta charset[^>]*>)(?:<meta http-equiv="Content-Security-Policy"[^>]*>)?/;

/**
 * Gives each page of a built site its Content-Security-Policy, and returns the policy for
 * headers. Throws in German the names of pages that hold what a strict policy blocks, and what that
 * is. A file without a declared encoding, such as one by which a search engine recognizes the
 * site's owner, stays as it is. What a page needs is taken from the cache if a build has read it.
 */
export function securePages(outDir: string, cacheDir = CACHE_DIR): string {
  const known = openValueCache<PageSources>('policies', readRevision(), cacheDir);
  const pages = new Map<string, Sources>();
  const refused: string[] = [];
  for (const file of globSync('**/*.html', { cwd: outDir }).toSorted()) {
    const path = file.replaceAll('\\', '/');
    const html = readFileSync(join(outDir, file), 'utf8');
    const key = digest(html);
    const read = known.get(key) ?? readPageSources(html, hash);
    known.set(key, read);
    const { sources, faults } = read;
    refused.push(...faults.map((fault) => `${path}: ${fault}`));
    const policy = formatPolicy(sources);
    pages.set(policy, sources);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    writeFileSync(
      join(outDir, file),
      html.replace(HEAD, (_, charset) => charset + meta),
    );
  }
  known.save();
  if (refused.length > 0)
    throw new Error(
      `Das verbieten die Sicherheitsregeln der Website; nimm es aus den Seiten:\n${refused.join('\n')}`,
    );
  return formatHeaderPolicy(pages.values());
}

/** Digest of the code and the packages that decide what a page is found to need. */
function readRevision(): string {
  return digestFiles('package-lock.json', 'src/lib/site/hosting/*.ts');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
