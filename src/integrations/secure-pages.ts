import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageSources } from '../lib/site/hosting/page-sources.ts';
import {
  formatHeaderPolicy,
  formatPolicy,
  joinSources,
  SEARCH_SOURCES,
  type SitePolicies,
  type Sources,
} from '../lib/site/hosting/security-policy.ts';
import { SEARCH_PAGE } from '../lib/site/routes.ts';

/** Where a policy belongs: before all that it governs, but the encoding precedes it. */
const HEAD = /(<meta charset[^>]*>)(?:<meta http-equiv="Content-Security-Policy"[^>]*>)?/;

/**
 * Gives each page of a built site its Content-Security-Policy, and returns the policies for
 * headers. Throws in German the names of pages that hold what a strict policy blocks, and what that
 * is. A file without a declared encoding, such as one by which a search engine recognizes the
 * site's owner, stays as it is.
 */
export function securePages(outDir: string): SitePolicies {
  const pages = new Map<string, Sources>();
  const search = new Map<string, Sources>();
  const refused: string[] = [];
  for (const file of globSync('**/*.html', { cwd: outDir }).toSorted()) {
    const path = file.replaceAll('\\', '/');
    const html = readFileSync(join(outDir, file), 'utf8');
    const { sources: own, faults } = readPageSources(html, hash);
    refused.push(...faults.map((fault) => `${path}: ${fault}`));
    const isSearch = path === SEARCH_PAGE;
    const sources = isSearch ? joinSources([own, SEARCH_SOURCES]) : own;
    const policy = formatPolicy(sources);
    (isSearch ? search : pages).set(policy, sources);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    writeFileSync(
      join(outDir, file),
      html.replace(HEAD, (_, charset) => charset + meta),
    );
  }
  if (refused.length > 0)
    throw new Error(
      `Das verbieten die Sicherheitsregeln der Website; nimm es aus den Seiten:\n${refused.join('\n')}`,
    );
  return { page: formatHeaderPolicy(pages.values()), search: formatHeaderPolicy(search.values()) };
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
