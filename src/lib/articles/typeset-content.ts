import type { Credit } from '../pictures/credit.ts';
import { typeset } from '../typography/typeset.ts';

/**
 * A copy of an object with the strings at the given keys typeset in German; all else, missing
 * and undefined values included, stays as it is.
 */
export function typesetFields<Item extends object>(
  item: Item,
  keys: readonly (keyof Item)[],
): Item {
  const set = keys.flatMap((key) => {
    const value = item[key];
    return typeof value === 'string' ? [[key, typeset(value)]] : [];
  });
  return { ...item, ...Object.fromEntries(set) };
}

/** The frontmatter of an article that readers see as text. */
interface ArticleTexts {
  title: string;
  description: string;
  kicker?: string | undefined;
  cover?:
    | { alt?: string | undefined; caption?: string | undefined; credit?: Credit | undefined }
    | undefined;
  sources: { title: string; publisher?: string | undefined }[];
  corrections: { text: string }[];
  advertising?: { client?: string | undefined } | undefined;
}

/** Typesets every text in an article's frontmatter. */
export function typesetArticle<Data extends ArticleTexts>(data: Data): Data {
  const { cover, advertising } = data;
  return {
    ...typesetFields(data, ['title', 'description', 'kicker']),
    ...(cover === undefined ? {} : { cover: typesetFields(cover, ['alt', 'caption', 'credit']) }),
    sources: data.sources.map((source) => typesetFields(source, ['title', 'publisher'])),
    corrections: data.corrections.map((correction) => typesetFields(correction, ['text'])),
    ...(advertising === undefined ? {} : { advertising: typesetFields(advertising, ['client']) }),
  };
}
