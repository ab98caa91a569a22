import { join, relative } from 'node:path';
import { environment } from '../../environment.ts';
import type { ImportedArticle } from '../../lib/import/imported-article.ts';
import { applyChanges, type Change, pathExists } from '../content/apply-changes.ts';

/** Writes an article with its pictures and returns its path; throws a German sentence. */
export async function writeArticle({
  slug,
  title,
  pictures,
  text,
}: ImportedArticle): Promise<string> {
  if (slug === '')
    throw new Error(
      `Aus dem Titel „${title}“ lässt sich kein Dateiname bilden. Gib dem Text einen Titel mit lateinischen Buchstaben.`,
    );
  const articles = join(environment.contentDir, 'articles');
  const target = join(articles, `${slug}.mdx`);
  const folder = join(articles, slug);
  const files = pictures.flatMap(({ name, bytes }): Change[] =>
    bytes === undefined ? [] : [{ kind: 'create', path: join(folder, name), content: bytes }],
  );
  if (files.length > 0 && (await pathExists(folder)))
    throw new Error(
      `Den Bilderordner ${relative('', folder)} gibt es schon; nichts wird überschrieben.`,
    );
  await applyChanges([...files, { kind: 'create', path: target, content: text }]);
  return target;
}
