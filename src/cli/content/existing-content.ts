import { environment } from '../../environment.ts';
import { slugOf } from '../../lib/articles/file-names.ts';
import { type Library, readLibrary } from '../../lib/articles/library.ts';
import type { DraftChoices } from '../../lib/editing/draft-fields.ts';
import { parseYaml } from '../../lib/source/yaml-source.ts';
import { calendarDay } from '../../lib/values/dates.ts';
import { valueAt } from '../../lib/values/unknown-values.ts';
import { readContent } from './read-content.ts';

/** What a new article depends on: authors and topics to choose from, articles not to overwrite. */
export interface ExistingContent extends DraftChoices {
  library: Library;
  /** Names of the topics by id. */
  labels: ReadonlyMap<string, string>;
  /** The same, and those of the authors, under `tags` and `authors`. */
  names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Authors to suggest: the only one, or the only organization. */
  usualAuthors: string[];
}

/** Reads what a new article depends on from the content folder. */
export async function readExistingContent(): Promise<ExistingContent> {
  const files = await readContent(environment.contentDir);
  const { library } = readLibrary(files, environment.now);
  const authors = [...library.authors];
  const organizations = files.authors
    .filter(({ text }) => valueAt(parseYaml(text).data, 'kind') === 'organization')
    .map(({ path }) => slugOf(path));
  const tags: unknown = parseYaml(files.tags.text).data;
  const labels = new Map(
    [...library.tags].map((id) => [id, String(valueAt(tags, id, 'label') ?? id)]),
  );
  return {
    library,
    authors,
    tags: [...library.tags],
    today: calendarDay(environment.now.toISOString()),
    labels,
    names: new Map([
      ['authors', library.authorNames],
      ['tags', labels],
    ]),
    usualAuthors: [authors, organizations].find(({ length }) => length === 1) ?? [],
  };
}
