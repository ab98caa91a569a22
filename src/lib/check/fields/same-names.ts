import type { Library } from '../../articles/library.ts';
import { hintAt, type Problem } from '../../source/problem.ts';
import type { SourceFile } from '../../source/validation.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import { normalizeWording } from '../../values/fingerprint.ts';

/** Hints on published and scheduled articles that bear the title of another one. */
export function checkSameTitles({ articles }: Library): Problem[] {
  const titled = articles.flatMap(({ path, frontmatter, data }) =>
    data === undefined || data.draft ? [] : [{ path, frontmatter, name: data.title }],
  );
  return findRepeated(titled).map(({ item: { path, frontmatter }, first }) =>
    hintAt(
      path,
      frontmatter.positionOf(['title']),
      `Diesen Titel trägt schon ${first.path}; in Listen und Suche sind beide nicht zu unterscheiden. Formuliere einen von beiden anders.`,
    ),
  );
}

/** Hints on topics that bear the label of another one. */
export function checkSameLabels({ path, text }: SourceFile): Problem[] {
  const { data, positionOf } = parseYaml(text);
  const labelled = Object.entries(data ?? {}).flatMap(([id, topic]: [string, unknown]) => {
    const name = labelOf(topic);
    return name === undefined ? [] : [{ id, name }];
  });
  return findRepeated(labelled).map(({ item: { id }, first }) =>
    hintAt(
      path,
      positionOf([id, 'label']),
      `So heißt schon das Thema \`${first.id}\`; Leser können beide nicht unterscheiden. Benenne eines um, oder lege sie zusammen.`,
    ),
  );
}

/** Each item whose name stands earlier in the list, with the first of that name. */
function findRepeated<Item extends { name: string }>(
  items: readonly Item[],
): { item: Item; first: Item }[] {
  const groups = Map.groupBy(items, ({ name }) => normalizeWording(name).toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((item) => ({ item, first })),
  );
}

function labelOf(topic: unknown): string | undefined {
  const isLabelled = typeof topic === 'object' && topic !== null && 'label' in topic;
  return isLabelled && typeof topic.label === 'string' ? topic.label : undefined;
}
