import { getArticles } from '../../data/articles.ts';
import { environment } from '../../environment.ts';
import { isPublic } from '../../lib/articles/publication.ts';
import { hyphenateHeadline } from '../../lib/hyphenation/hyphenate.ts';
import { describeForSearch } from '../../lib/search/search-record.ts';
import { site } from '../../site.ts';

/** All public articles for the search index; the build removes the file once the index is made. */
export async function GET(): Promise<Response> {
  const articles = (await getArticles()).filter((article) => isPublic(article, environment.now));
  return Response.json(
    articles.map((article) =>
      describeForSearch(
        article,
        site.urls.article(article.slug),
        hyphenateHeadline(article.title, site.hyphenation),
      ),
    ),
  );
}
