import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { buildSite, PROJECT_CONTENT } from '../sites.ts';
import { mutate } from '../unit/check/mutations.ts';

const RELATED = /^related:.*\n/m;
const ARTICLE = 'articles/tiktok-shop-in-deutschland-veroeffentlicht.mdx';
/** Enough for a build: the article refers to no other. */
const SMALL_SITE = ['site.yaml', 'tags.yaml', 'authors'];
const SAMPLE = 3;

test.concurrent.each(Array.from({ length: SAMPLE }, (_, index) => [index + 1]))(
  'mutation %i either builds or is refused with sentences, never with a stack trace',
  async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    try {
      for (const name of SMALL_SITE)
        await cp(join(PROJECT_CONTENT, name), join(folder, 'content', name), { recursive: true });
      const text = (await readFile(join(PROJECT_CONTENT, ARTICLE), 'utf8')).replace(RELATED, '');
      await mkdir(join(folder, 'content/articles'));
      await writeFile(join(folder, 'content', ARTICLE), mutate(text, createRandom(seed * 7919)));
      const { code, output } = await buildSite(join(folder, 'dist'), {
        CONTENT_DIR: join(folder, 'content'),
      });
      const isRefused = output.includes('Nichts gebaut.');
      expect(output).not.toMatch(/^\s+at |node_modules|Error:/m);
      expect(/ {2}Fehler {2}/.test(output), output).toBe(isRefused);
      expect(code, output).toBe(isRefused ? 1 : 0);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
