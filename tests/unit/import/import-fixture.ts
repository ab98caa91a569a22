import { readFileSync } from 'node:fs';
import { composeArticle, type ImportedArticle } from '../../../src/lib/import/imported-article.ts';
import { readSource } from '../../../src/lib/import/read-source.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { readText, type TextTree } from '../../../src/lib/source/text-tree.ts';

/** What imports of these tests depend on; no picture is found. */
export const importContext = {
  authors: ['redaktion'],
  tags: ['tiktok', 'europa'],
  today: '2026-11-21',
  names: new Map([
    ['authors', new Map([['redaktion', 'Redaktion']])],
    [
      'tags',
      new Map([
        ['tiktok', 'TikTok'],
        ['europa', 'Europa'],
      ]),
    ],
  ]),
  usualAuthors: ['redaktion'],
  loadPicture: () => Promise.resolve(undefined),
};

/** Imports a file from memory; `beside` are the files in its folder. */
export async function importBytes(
  fileName: string,
  content: Uint8Array | string,
  beside: Record<string, Uint8Array> = {},
): Promise<ImportedArticle> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const loadPicture = (path: string) => Promise.resolve(beside[path.replace(/^\.\//, '')]);
  const reading = await readSource(fileName, bytes);
  return composeArticle(reading, { ...importContext, fileName, loadPicture });
}

/** Imports a file of `tests/fixtures/import`. */
export function importFixture(name: string): Promise<ImportedArticle> {
  return importBytes(name, readFileSync(`tests/fixtures/import/${name}`));
}

/** The text below the frontmatter. */
export function bodyOf({ text }: ImportedArticle): string {
  return text.split(/^---$/m).slice(2).join('---').trim();
}

/** What readers of the built page would read, as the website's own parser sees it. */
export function readableText(article: ImportedArticle): string {
  const { tree, errors } = readText(parseArticle(article.text).body, true);
  if (tree === undefined) throw new Error(errors.map(({ message }) => message).join());
  return visibleText(tree);
}

function visibleText(node: TextTree): string {
  if (['text', 'inlineCode', 'code'].includes(node.type) && 'value' in node)
    return String(node.value);
  return 'children' in node ? node.children.map(visibleText).join('\n') : '';
}
