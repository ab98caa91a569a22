import type { ArticleData } from '../../../schema/article.ts';
import type { PageData, TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import {
  attributeOf,
  isElement,
  type JsxElement,
  positionOfNode,
  walk,
} from '../../source/text-tree.ts';
import { formatDate, precisionOf } from '../../values/dates.ts';

/** Charts whose numbers are older than the knowledge of their text. */
export function checkOldFigures({
  path,
  tree,
  data,
}: TextDocument<ArticleData> | TextDocument<PageData>): Problem[] {
  if (tree === undefined || data?.asOf === undefined) return [];
  const { asOf } = data;
  const sources = 'sources' in data ? data.sources : [];
  return walk(tree).flatMap((node) => {
    if (!isElement(node) || node.name !== 'BarChart') return [];
    const state = stateOf(node, sources);
    if (state === undefined || !isEarlier(state, asOf)) return [];
    const message = `Die Zahlen haben den Stand ${formatDate(state)}, der Text hat den Stand ${formatDate(asOf)}. Prüfe, ob es neuere gibt.`;
    return problemAt('old-figure', path, positionOfNode(node), message, 'hint');
  });
}

/** The date of a chart, or else of the source that it names; undefined for what is none. */
function stateOf(chart: JsxElement, sources: ArticleData['sources']): string | undefined {
  const source = sources.find(
    ({ id }) => id !== undefined && id === attributeOf(chart, 'sourceId'),
  );
  const state = attributeOf(chart, 'asOf') ?? source?.date;
  return state !== undefined && precisionOf(state) !== undefined ? state : undefined;
}

/** Whether a date lies before another, as far as both are known: not `2020` before `2020-06`. */
function isEarlier(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}
