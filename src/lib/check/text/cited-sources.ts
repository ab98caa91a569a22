import type { ArticleData } from '../../../schema/article.ts';
import { findSourceMarks } from '../../articles/citations.ts';
import type { PageData, TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { positionOfNode } from '../../source/text-tree.ts';
import { nearest } from '../../values/nearest.ts';

/** Marks of sources that the frontmatter does not list, and listed sources with an id but no mark. */
export function checkCitedSources(
  text: TextDocument<ArticleData> | TextDocument<PageData>,
): Problem[] {
  const { path, tree, data, isWhole, frontmatter } = text;
  if (tree === undefined || data === undefined || !isWhole) return [];
  const sources = 'sources' in data ? data.sources : [];
  const listed = sources.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, index }]));
  const ids = listed.map(({ id }) => id);
  const marks = findSourceMarks(tree);
  const unknown = marks.filter(({ id }) => !ids.includes(id));
  const unused = listed.filter(({ id }) => !marks.some((mark) => mark.id === id));
  return [
    ...unknown.map(({ id, node }) =>
      problemAt('unknown-source', path, positionOfNode(node), explainUnknown(id, ids)),
    ),
    ...unused.map(({ id, index }) =>
      problemAt(
        'unused-source',
        path,
        frontmatter.positionOf(['sources', index, 'id']),
        `Auf die Quelle \`${id}\` verweist nichts im Text. Setze \`<Source id="${id}" />\` hinter die Aussage, die sie belegt, oder lösche die Zeile \`id\`.`,
      ),
    ),
  ];
}

function explainUnknown(id: string, ids: readonly string[]): string {
  const similar = nearest(id, ids);
  const advice =
    similar === undefined
      ? `Gib einer Quelle unter \`sources\` die Zeile \`id: ${id}\`.`
      : `Meinst du \`${similar}\`?`;
  return `Unter \`sources\` heißt keine Quelle \`${id}\`. ${advice}`;
}
