import type { ArticleData } from '../../../schema/article.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { suggest } from './references.ts';

type Part = Pick<TextDocument<ArticleData>, 'path' | 'frontmatter'> & { id: string; part: number };

/** Articles of a series without a title, and numbers that two parts of a series share. */
export function checkSeries(library: Library): Problem[] {
  const parts = library.articles.flatMap(asPart);
  const numbered = Map.groupBy(parts, ({ id, part }) => `${id} ${part}`);
  return [
    ...parts
      .filter(({ id }) => !library.series.has(id))
      .map(({ path, frontmatter, id }) =>
        problemAt(
          'unknown-series',
          path,
          frontmatter.positionOf(['series', 'id']),
          missingSeries(id, library.series),
        ),
      ),
    ...[...numbered.values()].flatMap(([first, ...others]) =>
      others.map(({ path, frontmatter, id, part }) =>
        problemAt(
          'duplicate-part',
          path,
          frontmatter.positionOf(['series', 'part']),
          `Teil ${part} der Serie \`${id}\` gibt es schon: ${first?.path}. Gib einem der beiden eine andere Nummer.`,
        ),
      ),
    ),
  ];
}

function asPart({ path, frontmatter, data }: TextDocument<ArticleData>): Part[] {
  const series = data?.series;
  return series === undefined ? [] : [{ path, frontmatter, ...series }];
}

function missingSeries(id: string, known: ReadonlySet<string>): string {
  const remedy = 'Eine neue Serie bekommt in content/series.yaml einen Titel:';
  const hint = known.size === 0 ? '' : ` ${suggest(id, known)}`;
  return `Die Serie \`${id}\` gibt es nicht.${hint} ${remedy} \`${id}: { title: … }\`.`;
}
