import type { Article, Author } from '../articles/article.ts';
import type { Library } from '../articles/library.ts';
import type { CardPhoto, SocialCard } from '../drawing/card/social-card.ts';
import type { HyphenationExceptions } from '../hyphenation/exceptions.ts';
import { fillRoute } from './routes.ts';

/** A card with its texts as written, and where it belongs. */
export interface ListedCard {
  /** Path of the image below the root of the site. */
  path: string;
  /** Where an editor finds the texts. */
  source: string;
  card: SocialCard;
}

/** The cards of a whole site: one for each article that readers may see, and the site's own. */
export function listCards(
  { articles, authorNames }: Pick<Library, 'articles' | 'authorNames'>,
  site: SiteTexts,
): ListedCard[] {
  const cards = articles.flatMap(({ path, slug, data, isPublic }) => {
    if (data === undefined || !isPublic) return [];
    const authors = data.authors.map((id) => ({ name: authorNames.get(id) ?? id }));
    const { cover } = data;
    const photo = cover && { path: path.replace(/[^/]*$/, cover.image), focus: cover.focus };
    return [listArticleCard({ ...data, slug, authors, photo }, site)];
  });
  return [listSiteCard(site), ...cards];
}

/** The card of an article: what shared links show. */
export function listArticleCard(article: ArticleTexts, site: SiteTexts): ListedCard {
  const { slug, title, kicker, authors, advertising, photo } = article;
  return {
    path: fillRoute('articleCard', { slug }),
    source: `Beitrag „${slug}“`,
    card: {
      seed: slug,
      siteName: site.name,
      title,
      kicker,
      authors: authors.map(({ name }) => name),
      advertising: advertising && { client: advertising.client },
      photo,
    },
  };
}

/** The card of all other pages: the site's name and claim. */
export function listSiteCard({ name, claim }: SiteTexts): ListedCard {
  return {
    path: fillRoute('siteCard'),
    source: 'site.yaml',
    card: {
      seed: name,
      siteName: name,
      title: claim,
      kicker: undefined,
      authors: [],
      advertising: undefined,
    },
  };
}

/**
 * Everything that decides how a card looks, as text: of the list of hyphenated words only those
 * that its title contains.
 */
export function describeContent(card: SocialCard, hyphenation: HyphenationExceptions): string {
  const title = card.title.normalize('NFC').toLowerCase();
  return JSON.stringify([card, [...hyphenation].filter(([word]) => title.includes(word))]);
}

type SiteTexts = Record<'name' | 'claim', string>;

interface ArticleTexts extends Pick<Article, 'slug' | 'title' | 'kicker' | 'advertising'> {
  authors: readonly Pick<Author, 'name'>[];
  photo?: CardPhoto | undefined;
}
