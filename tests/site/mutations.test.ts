import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { buildSite, PROJECT_CONTENT } from '../sites.ts';
import { mutate } from '../unit/check/mutations.ts';

const ARTICLE = 'articles/tiktok-shop-in-deutschland-veroeffentlicht.mdx';
const SAMPLE = 5;

test.each(Array.from({ length: SAMPLE }, (_, index) => [index + 1]))(
  'mutation %i either builds or is refused with sentences, never with a stack trace',
  async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    try {
      await cp(PROJECT_CONTENT, join(folder, 'content'), { recursive: true });
      const file = join(folder, 'content', ARTICLE);
      await writeFile(file, mutate(await readFile(file, 'utf8'), createRandom(seed * 7919)));
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
