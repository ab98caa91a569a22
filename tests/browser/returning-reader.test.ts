import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '../listen.ts';
import { buildSite, PROJECT_CONTENT } from '../sites.ts';

const NAMED_BY_CONTENT = /^\/(?:_astro|suchindex)\//;
const IMMUTABLE = 'public, max-age=31536000, immutable';
const NEW_ARTICLE = `---
title: Zeppeline liefern Pakete
description: Ein Luftschiff bringt Sendungen in die Berge, und niemand wundert sich noch darüber.
authors: [redaktion]
tags: [e-commerce]
publishedAt: 2026-11-21
---

Am Hang legt der Zeppelin an.
`;

const title = 'a returning reader with a full cache finds the article published a minute ago';

test(title, { tag: '@sweep' }, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  let site = await buildWith(join(folder, 'before'), {});
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(request.url ?? '');
    site(request, response);
  });
  const port = await listen(server);
  const search = `http://127.0.0.1:${port}/suche/?q=zeppelin`;
  const status = page.getByRole('status');
  try {
    await page.goto(search);
    await expect(status).toHaveText('Keine Ergebnisse für „zeppelin“');
    requested.length = 0;
    await page.goto(search);
    await expect(status).toHaveText('Keine Ergebnisse für „zeppelin“');
    expect(requested).toContain('/suche/?q=zeppelin');
    expect(requested.filter((url) => NAMED_BY_CONTENT.test(url))).toEqual([]);

    site = await buildWith(join(folder, 'after'), { 'zeppeline.mdx': NEW_ARTICLE });
    await page.goto(search);
    await expect(status).toHaveText(/^1\sErgebnis für „zeppelin“$/u);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

/** Builds the project’s content with more articles; returns what serves it with caching headers. */
async function buildWith(folder: string, articles: Record<string, string>) {
  const content = join(folder, 'content');
  cpSync(PROJECT_CONTENT, content, { recursive: true });
  for (const [name, text] of Object.entries(articles))
    writeFileSync(join(content, 'articles', name), text);
  const out = join(folder, 'dist');
  const { code, output } = await buildSite(out, { CONTENT_DIR: content });
  expect(code, output).toBe(0);
  return sirv(out, {
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', NAMED_BY_CONTENT.test(path) ? IMMUTABLE : 'no-cache'),
  });
}
