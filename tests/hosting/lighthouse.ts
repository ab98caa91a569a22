/**
 * `node tests/hosting/lighthouse.ts <start URL>`: rates four pages by Lighthouse, prints the table and
 * the audits that cost points. Exits with 1 if a score is below 100.
 */
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { findBrowser } from '../browser/find-browser.ts';
import { installPackages } from './install.ts';

const run = promisify(execFile);
const LIGHTHOUSE = 'tests/hosting/node_modules/lighthouse/cli/index.js';
const MOST_OUTPUT = 64 * 1024 * 1024;
const PAGES: Readonly<Record<string, string>> = {
  start: '',
  article: 'artikel/alles-auf-einmal/',
  topic: 'themen/e-commerce/',
  search: 'suche/?q=Lagerbericht',
};

/** The part of Lighthouse's report that is read. */
interface Report {
  categories: Record<string, { title: string; score: number; auditRefs: AuditRef[] }>;
  audits: Record<string, { title: string; score: number | null }>;
}
interface AuditRef {
  id: string;
  weight: number;
}

const [start = 'http://localhost:4321/'] = process.argv.slice(2);
installPackages();
const browser = findBrowser();
for (const [name, path] of Object.entries(PAGES)) {
  const { categories, audits } = await rate(start + path);
  const scores = Object.values(categories).map(({ title, score }) => {
    if (score < 1) process.exitCode = 1;
    return `${title} ${Math.round(score * 100)}`;
  });
  console.log(`${name.padEnd(8)} ${scores.join(' · ')}`);
  for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
    const { title, score } = audits[id] ?? { title: id, score: null };
    if (weight > 0 && score !== null && score < 1) console.log(`  ${id} ${score}: ${title}`);
  }
}

async function rate(url: string): Promise<Report> {
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const only = '--only-categories=performance,accessibility,best-practices,seo';
  const args = [url, '--quiet', '--output=json', only, `--chrome-flags=${flags.join(' ')}`];
  const env = { ...process.env, CHROME_PATH: browser };
  const { stdout } = await run(process.execPath, [LIGHTHOUSE, ...args], {
    env,
    maxBuffer: MOST_OUTPUT,
  });
  return JSON.parse(stdout) as Report; // Lighthouse's own format
}
