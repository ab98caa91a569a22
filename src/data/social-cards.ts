import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Article } from '../lib/articles/article.ts';
import { toDrawable } from '../lib/drawing/card/drawable-text.ts';
import { drawSocialCard, type SocialCard } from '../lib/drawing/card/social-card.ts';
import { createTypeface, type Typeface } from '../lib/drawing/card/typeface.ts';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import { hyphenateHeadline } from '../lib/hyphenation/hyphenate.ts';
import { createCardCache } from './card-cache.ts';
import { renderCardImage } from './card-image.ts';

const FONTS = ['latin', 'latin-extended', 'cyrillic', 'greek'].map(
  (name) => `src/assets/fonts/cards/${name}.ttf`,
);

/** Increment when `card-image.ts` renders the same drawing differently. */
const VERSION = `1, sharp ${sharp.versions.sharp}`;

const renderCached = createCardCache('.cache/social-cards', VERSION, renderCardImage);

let typeface: Promise<Typeface> | undefined;

/** The typeface of cards, read once. */
export function loadTypeface(): Promise<Typeface> {
  typeface ??= Promise.all(FONTS.map((path) => readFile(path))).then(createTypeface);
  return typeface;
}

/** The social card of an article as PNG; warns of characters that cannot be drawn. */
export function renderArticleCard(article: CardArticle, site: CardSite): Promise<Buffer> {
  const { slug, title, kicker, authors, advertising } = article;
  return renderCard(
    {
      seed: slug,
      siteName: site.name,
      title: hyphenateHeadline(title, site.hyphenation),
      kicker,
      authors: authors.map(({ name }) => name),
      advertising: advertising && { client: advertising.client },
    },
    `Beitrag „${slug}“`,
  );
}

/** The card of all other pages: the site's name and claim. */
export function renderSiteCard(site: CardSite & { claim: string }): Promise<Buffer> {
  const { name, claim } = site;
  return renderCard(
    {
      seed: name,
      siteName: name,
      title: hyphenateHeadline(claim, site.hyphenation),
      kicker: undefined,
      authors: [],
      advertising: undefined,
    },
    'site.yaml',
  );
}

async function renderCard(card: SocialCard, source: string): Promise<Buffer> {
  const face = await loadTypeface();
  const { card: drawable, lost } = toDrawable(card, face.has);
  if (lost.length > 0) {
    console.warn(
      `${source}: Auf der Bildkarte fehlen Zeichen oder ihre Akzente, die ihre Schrift nicht hat: ${lost.join(' ')}. Auf der Seite stehen sie. Setze eine Umschrift in lateinischen Buchstaben dazu.`,
    );
  }
  return renderCached(drawSocialCard(drawable, face));
}

/** What cards need to know about the site. */
interface CardSite {
  name: string;
  hyphenation: HyphenationExceptions;
}

/** What a card shows of an article. */
type CardArticle = Pick<Article, 'slug' | 'title' | 'kicker' | 'authors' | 'advertising'>;
