import { type Problem, problemAt } from '../source/problem.ts';
import type { SourceFile } from '../source/validation.ts';
import { isReservedName, isSlug, slugify } from '../values/slug.ts';

const START = { line: 1, column: 1 };
const EXTENSION = /\.(mdx?|yaml)$/;

/** File name without folder and extension: the last part of the URL. */
export function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(EXTENSION, '');
}

/** Whether a file name can serve as a slug, on Windows too. */
export function checkFileName(path: string): Problem[] {
  const slug = slugOf(path);
  if (isReservedName(slug))
    return [
      problemAt(
        'invalid-file-name',
        path,
        START,
        `Unter Windows kann keine Datei „${slug}“ heißen; niemand dort könnte die Inhalte holen. Benenne sie um, etwa in „${slug}-text“ mit derselben Endung.`,
      ),
    ];
  if (isSlug(slug)) return [];
  const better = slugify(slug);
  const remedy = better === '' ? '' : ` Benenne sie um in „${better}“ mit derselben Endung.`;
  return [
    problemAt(
      'invalid-file-name',
      path,
      START,
      `Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten.${remedy}`,
    ),
  ];
}

/** Files of one folder that would get the same URL; the first of them keeps it. */
export function findDuplicateSlugs(files: readonly Pick<SourceFile, 'path'>[]): Problem[] {
  const bySlug = Map.groupBy(files, ({ path }) => slugOf(path));
  return [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map(({ path }) =>
      problemAt(
        'duplicate-file-name',
        path,
        START,
        `Die Adresse „${slug}“ ist schon vergeben: ${first?.path}. Benenne eine der Dateien um.`,
      ),
    ),
  );
}
