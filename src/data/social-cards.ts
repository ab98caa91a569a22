import { readFile } from 'node:fs/promises';
import german from 'hyphen/de/index.js';
import sharp from 'sharp';
import type { Article } from '../lib/article.ts';
import { toDrawable } from '../lib/card/drawable-card.ts';
import { createTypeface, type Typeface } from '../lib/card/typeface.ts';
import { drawSocialCard, type SocialCard } from '../lib/social-card.ts';
import { createCardCache } from './card-cache.ts';
import { renderCardImage } from './card-image.ts';

const FONTS = ['latin', 'latin-extended', 'cyrillic', 'greek'].map(
  (name) => `src/assets/fonts/cards/${name}.ttf`,
);

/** Raise the number when `card-image.ts` makes another image of the same drawing. */
const VERSION = `1, sharp ${sharp.versions.sharp}`;

const renderCached = createCardCache('.cache/social-cards', VERSION, renderCardImage);

let typeface: Promise<Typeface> | undefined;

/** The card's face, read once. */
export function loadTypeface(): Promise<Typeface> {
  typeface ??= Promise.all(FONTS.map((path) => readFile(path))).then(createTypeface);
  return typeface;
}

/** The social card of an article as PNG; warns of letters that cannot be drawn. */
export function renderArticleCard(article: CardArticle, siteName: string): Promise<Buffer> {
  const { slug, title, kicker, authors, advertising } = article;
  return renderCard(
    {
      seed: slug,
      siteName,
      title: hyphenateHeadline(title),
      kicker,
      authors: authors.map(({ name }) => name),
      advertising: advertising && { client: advertising.client },
    },
    `Beitrag „${slug}“`,
  );
}

/** The card of all other pages: the site's name and claim. */
export function renderSiteCard(site: { name: string; claim: string }): Promise<Buffer> {
  const { name, claim } = site;
  return renderCard(
    {
      seed: name,
      siteName: name,
      title: hyphenateHeadline(claim),
      kicker: undefined,
      authors: [],
      advertising: undefined,
    },
    'site.yaml',
  );
}

async function renderCard(card: SocialCard, place: string): Promise<Buffer> {
  const face = await loadTypeface();
  const { card: drawable, lost } = toDrawable(card, face.has);
  if (lost.length > 0) {
    console.warn(
      `${place}: Auf der Bildkarte fehlen Zeichen oder ihre Akzente, die ihre Schrift nicht hat: ${lost.join(' ')}. Auf der Seite stehen sie. Setze eine Umschrift in lateinischen Buchstaben dazu.`,
    );
  }
  return renderCached(drawSocialCard(drawable, face));
}

/** Soft hyphens in words of 14 letters or more, with four letters or more on each side. */
export function hyphenateHeadline(text: string): string {
  const keepInside = (mark: string, index: number, word: string) => {
    const before = word.slice(0, index).replaceAll(mark, '');
    const after = word.slice(index).replaceAll(mark, '');
    return before.length >= 4 && after.length >= 4 ? mark : '';
  };
  return text.replace(/\p{L}{14,}/gu, (word) =>
    german.hyphenateSync(word, { minWordLength: 14 }).replace(/\u00AD/g, keepInside),
  );
}

/** What a card needs of an article. */
type CardArticle = Pick<Article, 'slug' | 'title' | 'kicker' | 'authors' | 'advertising'>;
