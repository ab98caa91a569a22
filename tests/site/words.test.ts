import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/lib/source/frontmatter.ts';
import { readText, type TextTree } from '../../src/lib/source/text-tree.ts';
import { eachOf } from '../expectations.ts';
import { SITES } from '../sites.ts';
import { findPage, readPages, select, visibleText, wordsOf } from './built-site.ts';

/** Footnote numbers follow a word without a space, and code has no words. */
const LEFT_OUT = new Set(['sup', 'pre', 'script', 'style', 'svg']);
/** Words with an inner capital that come from pages, not from editors. */
const OWN_WORDS = ['MStV', 'H2O', 'X2K5', 'PeerTube', 'TikTok', 'YouTube'];
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

describe.each(SITES)('the words of $name', ({ contentDir, ...site }) => {
  const pages = readPages({ contentDir, ...site });
  const sources = globSync('articles/*.{md,mdx}', { cwd: contentDir }).filter((file) =>
    pages.some((page) => page.file === `artikel/${slugOf(file)}/index.html`),
  );

  test.each(eachOf(sources))('of %s are separated as in the source', (file) => {
    const page = findPage(pages, `artikel/${slugOf(file)}/`);
    const shown = ` ${wordsOf(visibleText(select(page, '.prose'), LEFT_OUT)).join(' ')} `;
    const blocks = wordsOfBlocks(join(contentDir, file));
    expect(blocks.length).toBeGreaterThan(0);
    for (const words of eachOf(blocks)) expect(shown).toContain(` ${words} `);
  });

  test('are never joined at a capital letter', () => {
    const texts = globSync('**/*.{md,mdx,yaml}', { cwd: contentDir });
    const known = new Set([
      ...texts.flatMap((file) => wordsOf(readFileSync(join(contentDir, file), 'utf8'))),
      ...OWN_WORDS,
    ]);
    const glued = pages.flatMap((page) =>
      wordsOf(visibleText(page.document.children))
        .filter((word) => /[\p{Ll}\p{N}]\p{Lu}/u.test(word) && !known.has(word))
        .map((word) => `${page.path}: ${word}`),
    );
    expect(glued).toEqual([]);
  });
});

/** The words of each paragraph, heading and cell of a source. */
function wordsOfBlocks(path: string): string[] {
  const { body } = parseArticle(readFileSync(path, 'utf8'));
  const { tree } = readText(body, path.endsWith('.mdx'));
  if (tree === undefined) throw new Error(`${path} cannot be read.`);
  return blocksOf(tree)
    .map((block) => wordsOf(wordsText(block)).join(' '))
    .filter((words) => words !== '');
}

function blocksOf(node: TextTree): TextTree[] {
  if (BLOCKS.has(node.type)) return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function wordsText(node: TextTree): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' && node.name === 'PaidLink') {
    return `${node.children.map(wordsText).join('')} (Anzeige)`;
  }
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(wordsText).join('') : '';
}

function slugOf(file: string): string {
  return basename(file).replace(/\.mdx?$/, '');
}
