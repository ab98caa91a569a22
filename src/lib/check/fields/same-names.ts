import type { Library } from '../../articles/library.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import type { YamlFile } from '../../source/validation.ts';
import { normalizeWording } from '../../values/normalize-wording.ts';
import { isRecord, valueAt } from '../../values/unknown-values.ts';

/** Published and scheduled articles that bear the title of another one. */
export function checkSameTitles({ articles }: Library): Problem[] {
  const titled = articles.flatMap(({ path, frontmatter, data }) =>
    data === undefined || data.draft ? [] : [{ path, frontmatter, name: data.title }],
  );
  return findRepeated(titled).map(({ item: { path, frontmatter }, first }) =>
    problemAt(
      'duplicate-title',
      path,
      frontmatter.positionOf(['title']),
      `Diesen Titel trägt schon ${first.path}; in Listen und Suche sind beide nicht zu unterscheiden. Formuliere einen von beiden anders.`,
    ),
  );
}

/** Topics that bear the label of another one. */
export function checkSameLabels({ path, data, positionOf }: YamlFile): Problem[] {
  const labelled = Object.entries(isRecord(data) ? data : {}).flatMap(([id, topic]) => {
    const name = valueAt(topic, 'label');
    return typeof name === 'string' ? [{ id, name }] : [];
  });
  return findRepeated(labelled).map(({ item: { id }, first }) =>
    problemAt(
      'duplicate-label',
      path,
      positionOf([id, 'label']),
      `So heißt schon das Thema \`${first.id}\`; Leser können beide nicht unterscheiden. Benenne eines um, oder lege sie zusammen.`,
    ),
  );
}

/** Each item whose name an earlier one has, with the first of that name. */
function findRepeated<Item extends { name: string }>(
  items: readonly Item[],
): { item: Item; first: Item }[] {
  const groups = Map.groupBy(items, ({ name }) => normalizeWording(name).toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((item) => ({ item, first })),
  );
}
