import { compareProblems, type Problem } from '../problem.ts';
import { problemAt } from './document.ts';
import { type ContentFiles, type Library, readLibrary } from './library.ts';
import { checkLinks, collectTargets } from './links.ts';
import { checkReferences } from './references.ts';
import { checkSeries } from './series.ts';
import { checkText } from './text.ts';

/** Addresses that pages of the program take; an editor's page would stand in their way. */
const TAKEN = [
  '404',
  'archiv',
  'artikel',
  'autoren',
  'bilder',
  'impressum',
  'korrekturen',
  'serien',
  'suche',
  'themen',
];

/**
 * Everything that is wrong in the content, by file and line; an empty list means that it builds.
 * The build refuses content by these same rules.
 */
export function checkContent(files: ContentFiles, now: Date): Problem[] {
  const { library, problems } = readLibrary(files, now);
  const targets = collectTargets(library);
  const texts = [...library.articles, ...library.pages];
  return [
    ...problems,
    ...library.articles.flatMap((article) => checkReferences(article, library)),
    ...checkSeries(library),
    ...texts.flatMap((document) => checkText(document, library)),
    ...texts.flatMap((document) => checkLinks(document, targets)),
    ...checkTakenAddresses(library),
  ].toSorted(compareProblems);
}

function checkTakenAddresses({ pages }: Library): Problem[] {
  return pages
    .filter(({ slug }) => TAKEN.includes(slug))
    .map(({ path, slug }) =>
      problemAt(
        path,
        { line: 1, column: 1 },
        `Die Adresse /${slug}/ gehört schon einer Seite des Magazins. Benenne die Datei um.`,
      ),
    );
}
