import { getArticles } from '../../data/articles.ts';
import { getSynonyms } from '../../data/lists.ts';
import { environment } from '../../environment.ts';
import { isPublic } from '../../lib/articles/publication.ts';
import { hyphenateHeadline } from '../../lib/hyphenation/hyphenate.ts';
import { describeForSearch, type SearchList } from '../../lib/search/search-record.ts';
import { site } from '../../site.ts';

/** What the search index is made from; the build removes the file once it is made. */
export async function GET(): Promise<Response> {
  const articles = (await getArticles()).filter((article) => isPublic(article, environment.now));
  const list: SearchList = {
    articles: articles.map((article) =>
      describeForSearch(
        article,
        site.urls.article(article.slug),
        hyphenateHeadline(article.title, site.hyphenation),
      ),
    ),
    synonyms: await getSynonyms(),
  };
  return Response.json(list);
}
