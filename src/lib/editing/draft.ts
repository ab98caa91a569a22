import { stringify } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../schema/article.ts';
import { DESCRIPTION_PLACEHOLDER } from '../../schema/limits.ts';
import { germanMessage } from '../../schema/messages.ts';
import type { Library } from '../articles/library.ts';
import { isReservedName, slugify } from '../values/slug.ts';
import { type DraftChoices, listFields } from './draft-fields.ts';

/** What is known of an article before it is written. */
export interface DraftContent {
  title: string;
  description?: string | undefined;
  authors: readonly string[];
  tags: readonly string[];
  /** Further known fields of the frontmatter, such as `kicker`. */
  fields?: Readonly<Record<string, unknown>>;
  /** False for a text that is published at once. */
  isDraft?: boolean;
  /** The text in MDX; without one a comment says where it begins. */
  body?: string;
}

const LONGEST_SLUG = 80;
const EMPTY_BODY = '{/* Hier beginnt der Text. Zwischenüberschriften beginnen mit ##. */}';
const { tags: tagsSchema, title: titleSchema } = articleSchema(z.string()).shape;

/** A German sentence about a title that the schema rejects, or undefined. */
export function findTitleError(title: string): string | undefined {
  const result = titleSchema.safeParse(title, { error: germanMessage });
  if (!result.success) return `Der Titel ${result.error.issues[0]?.message}.`;
  return slugify(title) === ''
    ? 'Aus dem Titel lässt sich keine Adresse bilden. Er braucht lateinische Buchstaben oder Ziffern.'
    : undefined;
}

/** A German sentence about topics that the schema rejects, or undefined. */
export function findTagsError(tags: readonly string[]): string | undefined {
  const result = tagsSchema.safeParse(tags, { error: germanMessage });
  return result.success ? undefined : `Die Liste der Themen ${result.error.issues[0]?.message}.`;
}

/** The file name for a title, cut between words; empty for a title without Latin characters. */
export function draftSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST_SLUG);
}

/** A German sentence about why a slug cannot be used, naming the conflicting article; or undefined. */
export function findSlugError(slug: string, library: Library): string | undefined {
  if (isReservedName(slug)) return `„${slug}“ kann unter Windows keine Datei heißen.`;
  const same = library.articles.find((article) => article.slug === slug);
  if (same !== undefined) return `${same.path} gibt es schon; nichts wird überschrieben.`;
  const former = library.articles.find(({ data }) => data?.aliases.includes(slug));
  return former === undefined
    ? undefined
    : `„${slug}“ ist ein früherer Name von ${former.path} und leitet dorthin weiter.`;
}

/** The topics whose name occurs in a text, most frequent first; at most three. */
export function suggestTags(text: string, labels: ReadonlyMap<string, string>): string[] {
  const words = ` ${slugify(text)} `.replaceAll('-', ' ');
  return [...labels]
    .map(([id, label]) => {
      const name = ` ${slugify(label)} `.replaceAll('-', ' ');
      return { id, count: words.split(name).length - 1 };
    })
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count)
    .slice(0, 3)
    .map(({ id }) => id);
}

/**
 * The text of a new article: frontmatter that explains itself in German, then the body. Unknown
 * fields are comments with examples that are valid once the `#` is deleted.
 */
export function writeDraft(content: DraftContent, choices: DraftChoices): string {
  const given: Record<string, unknown> = {
    ...content.fields,
    title: content.title,
    description: content.description ?? DESCRIPTION_PLACEHOLDER,
    authors: content.authors,
    tags: content.tags,
    draft: content.isDraft === false ? undefined : true,
  };
  const fields = listFields(choices).filter(
    ({ key }) => key !== 'draft' || content.isDraft !== false,
  );
  const lines = fields.flatMap(({ key, note, example }) => {
    const isGiven = given[key] !== undefined;
    const value = isGiven ? given[key] : example;
    return [`# ${note}`, ...formatField(key, value).map((line) => (isGiven ? line : `#${line}`))];
  });
  return `---\n${lines.join('\n')}\n---\n\n${(content.body ?? EMPTY_BODY).trim()}\n`;
}

function formatField(key: string, value: unknown): string[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const yaml = isList
    ? `${key}: [${value.map((item) => stringify(item, { lineWidth: 0 }).trim()).join(', ')}]`
    : stringify({ [key]: value }, { lineWidth: 0, defaultStringType: 'PLAIN' });
  return yaml.trimEnd().split('\n');
}
