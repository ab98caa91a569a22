import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../../browser/find-browser.ts';
import { listen } from '../../listen.ts';

/** Compressed bytes that a search loads. */
export interface SearchWeight {
  /** From opening the search page to the first result of the first word. */
  firstResult: number;
  /** For each further word, up to its first results. */
  perWord: number[];
}

/**
 * Searches a built site for one word after another in a real browser.
 */
export async function weighSearch(folder: string, words: readonly string[]): Promise<SearchWeight> {
  const requested: string[] = [];
  const files = sirv(folder);
  const server = createServer((request, response) => {
    requested.push((request.url ?? '/').split('?')[0] ?? '/');
    files(request, response);
  });
  const port = await listen(server);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/suche/`, { waitUntil: 'networkidle' });
    const weights: number[] = [];
    for (const word of words) {
      await page.getByRole('searchbox').fill(word);
      await page.keyboard.press('Enter');
      await page.locator('#treffer[aria-busy="false"] a').first().waitFor();
      await page.waitForLoadState('networkidle');
      weights.push(sizeOf(folder, requested.splice(0)));
    }
    const [firstResult = 0, ...perWord] = weights;
    return { firstResult, perWord };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Bytes of files as a server sends them: compressed where that is smaller. */
function sizeOf(folder: string, paths: readonly string[]): number {
  return paths
    .map((path) => readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)))
    .reduce((sum, content) => sum + Math.min(content.length, gzipSync(content).length), 0);
}
