import type { Article } from './article.ts';

/** The articles that an author wrote, alone or with others, in the order they come in. */
export function filterByAuthor(articles: readonly Article[], id: string): Article[] {
  return articles.filter(({ authors }) => authors.some((author) => author.id === id));
}
