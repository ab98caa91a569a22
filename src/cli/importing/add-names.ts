import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../../environment.ts';
import { matchNames } from '../../lib/import/blogs/name-matching.ts';
import { idsOf, writeAuthors, writeTopics } from '../../lib/import/blogs/new-names.ts';
import { applyChanges, type Change } from '../content/apply-changes.ts';
import type { ImportPlan } from './plan-import.ts';

type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The known names after the import's new ones were added, and German lines on the others. */
export interface AddedNames {
  names: Names;
  lines: string[];
}

/** Writes the authors and topics that the texts name and nobody knows, as far as wished. */
export async function addNames(
  plan: Pick<ImportPlan, 'authors' | 'tags'>,
  known: Names,
  wished: { authors: boolean; tags: boolean },
): Promise<AddedNames> {
  const unknown = (list: 'authors' | 'tags') =>
    byFrequency(matchNames(plan[list], known.get(list) ?? new Map()).unknown);
  const [authors, tags] = [unknown('authors'), unknown('tags')];
  const topics = writeTopics(tags);
  const files = [...writeAuthors(authors)];
  const path = (name: string) => join(environment.contentDir, name);
  const changes: Change[] = [];
  const lines: string[] = [];
  if (topics !== '' && wished.tags) {
    const present = (await readFile(path('tags.yaml'), 'utf8')).trimEnd();
    changes.push({ kind: 'replace', path: path('tags.yaml'), content: `${present}\n\n${topics}` });
    lines.push(`${idsOf(tags, 40).length} Themen in tags.yaml angelegt.`);
  } else if (topics !== '')
    lines.push(
      `Diese Themen kennt das Magazin nicht. Nimm --create-topics, oder füge sie in tags.yaml ein:\n\n\`\`\`yaml\n${topics}\`\`\``,
    );
  if (files.length > 0 && wished.authors) {
    changes.push(
      ...files.map(
        ([name, content]): Change => ({
          kind: 'create',
          path: path(join('authors', name)),
          content,
        }),
      ),
    );
    lines.push(
      `${files.length} Autorinnen und Autoren in authors/ angelegt. Ergänze, was sie tun.`,
    );
  } else if (files.length > 0)
    lines.push(
      `Diese Autorinnen und Autoren kennt das Magazin nicht. Nimm --create-authors, oder lege diese Dateien in authors/ an:\n\n${files.map(([name, content]) => `\`${name}\`\n\n\`\`\`yaml\n${content}\`\`\``).join('\n\n')}`,
    );
  await applyChanges(changes);
  const extend = (list: string, isAdded: boolean, added: readonly (readonly [string, string])[]) =>
    [list, new Map([...(known.get(list) ?? []), ...(isAdded ? added : [])])] as const;
  return {
    names: new Map([
      extend('authors', wished.authors, idsOf(authors, 80)),
      extend('tags', wished.tags, idsOf(tags, 40)),
    ]),
    lines,
  };
}

function byFrequency(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name)]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([name]) => name);
}
