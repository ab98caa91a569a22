import { stringify } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../schema/article.ts';
import { germanMessage } from '../../schema/messages.ts';
import type { Library } from '../articles/library.ts';
import { DESCRIPTION_PLACEHOLDER } from '../values/placeholders.ts';
import { isReservedName, slugify } from '../values/slug.ts';
import { type DraftChoices, fieldNotes } from './draft-fields.ts';

/** What is known of an article before anyone has written it. */
export interface DraftContent {
  title: string;
  description?: string | undefined;
  authors: readonly string[];
  tags: readonly string[];
  /** Further fields of the frontmatter that are already known, such as `kicker`. */
  fields?: Readonly<Record<string, unknown>>;
  /** The text in MDX; without one a remark says where it begins. */
  body?: string;
}

const LONGEST_SLUG = 80;
const EMPTY_BODY = '{/* Hier beginnt der Text. Zwischenüberschriften beginnen mit ##. */}';
const { tags: tagsSchema, title: titleSchema } = articleSchema(z.string()).shape;

/** A German sentence on a title that the schema refuses, or undefined. */
export function findTitleError(title: string): string | undefined {
  const result = titleSchema.safeParse(title, { error: germanMessage });
  if (!result.success) return `Der Titel ${result.error.issues[0]?.message}.`;
  return slugify(title) === ''
    ? 'Aus dem Titel lässt sich keine Adresse bilden. Er braucht lateinische Buchstaben oder Ziffern.'
    : undefined;
}

/** A German sentence on topics that the schema refuses, or undefined. */
export function findTagsError(tags: readonly string[]): string | undefined {
  const result = tagsSchema.safeParse(tags, { error: germanMessage });
  return result.success ? undefined : `Die Liste der Themen ${result.error.issues[0]?.message}.`;
}

/** The file name for a title, cut between words; empty when the title has nothing sayable. */
export function draftSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST_SLUG);
}

/** Why a slug cannot be used, naming the article in the way, or undefined. */
export function findSlugError(slug: string, library: Library): string | undefined {
  if (isReservedName(slug)) return `„${slug}“ kann unter Windows keine Datei heißen.`;
  const same = library.articles.find((article) => article.slug === slug);
  if (same !== undefined) return `${same.path} gibt es schon; nichts wird überschrieben.`;
  const former = library.articles.find(({ data }) => data?.aliases.includes(slug));
  return former === undefined
    ? undefined
    : `„${slug}“ ist ein früherer Name von ${former.path} und leitet dorthin weiter.`;
}

/** The topics whose name occurs in a text, those named most often first; at most three. */
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
 * The text of a new article: frontmatter that explains itself in German, then the body. What is
 * not known yet stands as a comment that is valid once its `#` is gone.
 */
export function writeDraft(content: DraftContent, choices: DraftChoices): string {
  const given: Record<string, unknown> = {
    ...content.fields,
    title: content.title,
    description: content.description ?? DESCRIPTION_PLACEHOLDER,
    authors: content.authors,
    tags: content.tags,
    draft: true,
  };
  const lines = fieldNotes(choices).flatMap(({ key, note, example }) => {
    const isGiven = given[key] !== undefined;
    const value = isGiven ? given[key] : example;
    return [`# ${note}`, ...writeField(key, value).map((line) => (isGiven ? line : `#${line}`))];
  });
  return `---\n${lines.join('\n')}\n---\n\n${(content.body ?? EMPTY_BODY).trim()}\n`;
}

function writeField(key: string, value: unknown): string[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const yaml = isList
    ? `${key}: [${value.map((item) => stringify(item, { lineWidth: 0 }).trim()).join(', ')}]`
    : stringify({ [key]: value }, { lineWidth: 0, defaultStringType: 'PLAIN' });
  return yaml.trimEnd().split('\n');
}
