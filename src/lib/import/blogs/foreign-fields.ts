import { decodeEntities } from '../../values/html-entities.ts';
import { quote, type Remarks } from '../reading/remarks.ts';
import { readForeignDate } from './foreign-dates.ts';
import { isEmpty, isSame, namesIn, plain, readCover, show } from './foreign-values.ts';
import { type OldAddresses, readAddresses } from './old-addresses.ts';

/** A blog's own fields in the magazine's words. */
export interface ForeignFields extends OldAddresses {
  /** Fields of an article, not yet validated; authors and topics by whatever name they have. */
  fields: Record<string, unknown>;
  isDraft: boolean;
  isPage: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Foreign names of a field, the most certain first: in small letters, without `_` and `-`. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'title headline titel',
  description: 'description excerpt customexcerpt summary metadescription abstract lead teasertext',
  publishedAt:
    'publishedat pubdate publishdate date datepublished publishedon published created createdat',
  updatedAt:
    'updatedat lastmod updated lastmodifiedat lastmodified modified updateddate datemodified lastupdated',
  authors: 'authors author autor autoren creator',
  tags: 'categories category kategorien tags tag topics topic themen thema keywords schlagwoerter',
  cover:
    'cover coverimage image featuredimage featureimage heroimage hero banner thumbnail thumb img imgname teaser header images ogimage',
  alt: 'imagealt coveralt coverimagealt heroimagealt featuredimagealt featureimagealt thumbnailalt alt',
  caption:
    'imagecaption covercaption featuredimagecaption featureimagecaption heroimagecaption caption',
  credit: 'imagecredit covercredit photocredit credit',
  paths: 'permalink url canonicalurl canonical link slug path',
  aliases: 'aliases alias redirectfrom',
  draft: 'draft status published hidden',
  layout: 'layout type posttype',
};
const FIELD_OF = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field])),
);
/** Settings of a theme or a system that say nothing to readers. */
const TECHNICAL =
  /^(?:categoriesurl|comments?|guid|id|uuid|weight|toc|showtoc|math|mathjax|katex|sitemap|lang|locale|mermaid|share|related|classes|sidebar|eleventy.*|templateenginoverride|markup|cascade|outputs|build|noindex|robots|pin|postid|commentstatus|pingstatus|visibility|featured|sticky)$/;
/** Names of collections that are no topics. */
const COLLECTIONS = new Set(
  'all blog nav page pages post posts uncategorized allgemein'.split(' '),
);

/** Reads the fields of a blog's text. What cannot be taken over is remarked on with its value. */
export function readForeignFields(data: Fields, remarks: Remarks): ForeignFields {
  const found = Map.groupBy(Object.entries(data), fieldOf);
  const take = (field: string) => (found.get(field) ?? []).toSorted(byRank(field));
  const technical = [...take('technical'), ...take('layout')].map(([key]) => key);
  if (technical.length > 0) remarks.add(`Technische Angaben weggelassen: ${technical.join(', ')}`);
  const first = <Value>(field: string, read: (value: unknown) => Value | undefined) => {
    let taken: { key: string; value: Value } | undefined;
    for (const [key, raw] of take(field)) {
      const value = isEmpty(raw) ? undefined : read(raw);
      if (taken === undefined && value !== undefined) taken = { key, value };
      else if (!isEmpty(raw) && typeof raw !== 'boolean' && !isSame(taken?.value, value))
        remarks.add(
          `Angabe \`${key}\` nicht übernommen, ${taken === undefined ? 'nicht zu lesen' : `\`${taken.key}\` gilt`}: ${quote(show(raw), 160)}`,
        );
    }
    return taken?.value;
  };
  const own = Object.fromEntries(found.get('') ?? []);
  const names = (field: string) => [
    ...new Set(
      take(field)
        .flatMap(([, value]) => namesIn(value))
        .filter((name) => !COLLECTIONS.has(name.toLowerCase())),
    ),
  ];
  const cover = first('cover', readCover);
  const details = ['alt', 'caption', 'credit'].map((field) => [
    field,
    first(field, (value) => String(value).trim() || undefined),
  ]);
  const image = cover && withPlainTexts({ ...Object.fromEntries(details), ...cover }, remarks);
  const [authors, tags] = [names('authors'), names('tags')];
  const publishedAt = first('publishedAt', readForeignDate);
  const updatedAt = first('updatedAt', readForeignDate);
  const isLater =
    updatedAt !== undefined && updatedAt.slice(0, 10) > (publishedAt ?? '').slice(0, 10);
  const text = (field: string) =>
    first(field, (value) =>
      typeof value === 'object' ? undefined : decodeEntities(String(value)).trim(),
    );
  const title = text('title');
  const description = text('description');
  const addresses = readAddresses(take('paths'), take('aliases'), remarks);
  return {
    fields: {
      ...own,
      ...(title && { title }),
      ...(description && { description: plain(description) }),
      ...(authors.length > 0 && { authors }),
      ...(tags.length > 0 && { tags }),
      ...(publishedAt && { publishedAt }),
      ...(isLater && { updatedAt }),
      ...(image && { cover: image.alt ? image : { ...image, decorative: true } }),
    },
    ...addresses,
    isDraft: take('draft').some(
      ([key, value]) =>
        (/^published$/i.test(key) ? value === false : value === true) ||
        /^(?:draft|pending|private|auto-draft|inherit)$/i.test(String(value)),
    ),
    isPage: take('layout').some(([, value]) => /^pages?$/i.test(String(value))),
  };
}

/** Whether a blog's fields hold the date of publication. */
export function hasDate(data: Fields): boolean {
  return Object.entries(data).some((entry) => fieldOf(entry) === 'publishedAt');
}

/** A cover with texts instead of HTML; links in them are named. */
function withPlainTexts(cover: Fields, remarks: Remarks): Fields {
  const entries = Object.entries(cover).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === 'image' || typeof value !== 'string') return [key, value];
      const text = decodeEntities(plain(value));
      for (const [, address = ''] of value.matchAll(/<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)/gi))
        remarks.add(
          `Link am Titelbild entfernt, sein Text bleibt: ${quote(address, 240)}`,
          quote(text),
        );
      return [key, text];
    }),
  );
}

function fieldOf([key, value]: [string, unknown]): string {
  const plainKey = key.toLowerCase().replace(/[-_\s]/g, '');
  // Jekyll has a switch of that name, others the date.
  if (plainKey === 'published' && typeof value !== 'boolean') return 'publishedAt';
  return FIELD_OF.get(plainKey) ?? (TECHNICAL.test(plainKey) ? 'technical' : '');
}

function byRank(field: string) {
  const order = (NAMES[field] ?? '').split(' ');
  const rank = ([key]: [string, unknown]) =>
    order.indexOf(key.toLowerCase().replace(/[-_\s]/g, ''));
  return (left: [string, unknown], right: [string, unknown]) => rank(left) - rank(right);
}
