import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/lib/articles/article.ts';
import { rankRelated } from '../../../src/lib/related/related.ts';
import {
  buildRelatedIndex,
  type RelatedSource,
  updateArticles,
} from '../../../src/lib/related/related-index.ts';
import { readJudgements, readLibraryArticles } from '../../library.ts';

const LIBRARY = await readLibraryArticles();
const JUDGEMENTS = await readJudgements();
const INDEX = buildRelatedIndex(LIBRARY);

const PARCEL =
  'Der Paketdienst bringt das Paket, und die Sendungsverfolgung zeigt den Weg des Pakets zur Packstation.';
const CAKE = 'Hefeteig ruht warm, bevor Zwetschgen darauf kommen und der Kuchen im Ofen bräunt.';
const GUITAR =
  'Neue Saiten klingen hell, der Steg der Gitarre bestimmt die Lage über dem Griffbrett.';

describe('rankRelated', () => {
  test('puts the editor’s choice first, in the editor’s order, and says so', () => {
    const articles = [
      source('a', PARCEL, { related: ['kuchen', 'gitarre'] }),
      source('b', PARCEL),
      source('kuchen', CAKE),
      source('gitarre', GUITAR),
    ];
    expect(rank(articles, 'a')).toEqual(['kuchen', 'gitarre', 'b']);
    expect(reasons(articles, 'a').slice(0, 2)).toEqual(Array(2).fill('Empfehlung der Redaktion'));
  });

  test.each([
    ['the same subject', PARCEL, ['b']],
    ['another subject', CAKE, []],
    ['another subject with the same topic', CAKE, [], ['versand']],
  ])('with %s beside it names %j', (_, text, expected, tags: string[] = []) => {
    const articles = [
      source('a', PARCEL, { tags }),
      source('b', text, { tags }),
      source('c', GUITAR),
      source('d', 'Wale singen tief im Meer und tauchen lange nach Krill.'),
    ];
    expect(rank(articles, 'a')).toEqual(expected);
  });

  test('finds a compound by its part', () => {
    const articles = [
      source('a', 'Das Rückgaberecht im Onlinehandel erklärt.'),
      source('b', 'Ein Recht auf Rückgabe hat, wer kauft.'),
      source('c', CAKE),
      source('d', GUITAR),
    ];
    expect(rank(articles, 'a')).toEqual(['b']);
  });

  test.each([
    ['leaves advertising out', [], []],
    ['shows advertising where the editor chose it', ['b'], ['b']],
  ])('%s', (_, related, expected) => {
    const advertising = { kind: 'anzeige', client: 'Fächerwerk' } as const;
    const articles = [
      source('a', PARCEL, { related }),
      source('b', PARCEL, { advertising }),
      source('c', CAKE),
    ];
    expect(rank(articles, 'a')).toEqual(expected);
  });

  test('takes two parts of one series at most, and more where the editor chose them', () => {
    const parts = [1, 2, 3].map((part) =>
      source(`teil-${part}`, PARCEL, { series: { id: 'pakete', part } }),
    );
    const others = [source('kuchen', CAKE), source('gitarre', GUITAR)];
    expect(rank([source('a', PARCEL), ...parts, ...others], 'a')).toEqual(['teil-1', 'teil-2']);
    const chosen = ['teil-3', 'teil-2', 'teil-1'];
    expect(rank([source('a', PARCEL, { related: chosen }), ...parts, ...others], 'a')).toEqual(
      chosen,
    );
  });

  test('breaks ties by date, then by slug', () => {
    const articles = [
      source('z', PARCEL, { publishedAt: '2026-01-01' }),
      source('b', PARCEL, { publishedAt: '2026-01-01' }),
      source('neu', PARCEL, { publishedAt: '2026-02-01' }),
      source('a', PARCEL),
      source('kuchen', CAKE),
    ];
    expect(rank(articles, 'a')).toEqual(['neu', 'b', 'z']);
  });

  test.each([
    ['the rarer topics', ['versand', 'handel', 'recht'], 'Auch über Recht und Versand'],
    ['the one topic', ['recht'], 'Auch über Recht'],
    ['nouns of both texts where no topic is shared', [], 'Auch über Paket und Paketdienst'],
  ])('names %s as the reason', (_, tags, reason) => {
    const articles = [
      source('a', PARCEL, { tags }),
      source('b', PARCEL, { tags }),
      source('c', CAKE, { tags: ['handel', 'versand'] }),
      source('d', GUITAR, { tags: ['handel'] }),
    ];
    expect(reasons(articles, 'a')).toEqual([reason]);
  });

  test('names the series as the reason within one', () => {
    const series = (part: number) => ({ series: { id: 'pakete', part } });
    const articles = [
      source('a', PARCEL, series(1)),
      source('b', PARCEL, series(2)),
      source('c', CAKE),
    ];
    expect(reasons(articles, 'a')).toEqual(['Aus derselben Serie']);
  });

  test.each([
    ['an unknown article', 'x'],
    ['an article alone', 'a'],
  ])('gives nothing for %s', (_, slug) => {
    expect(rank([source('a', PARCEL, { related: ['a', 'entwurf'] })], slug)).toEqual([]);
  });

  test.each([
    ['one subject', 'widerrufsrecht-in-vierzehn-tagen', 'rueckgaberecht-freiwillig-verlaengern', 1],
    ['two subjects', 'nachhaltig-verpacken', 'mahnwesen-ohne-aerger', 0],
  ])('judges the only two articles of a site, on %s', (_, left, right, count) => {
    const articles = LIBRARY.filter(({ article }) => [left, right].includes(article.slug));
    expect(rank(articles, left)).toHaveLength(count);
    expect(rank(articles, right)).toHaveLength(count);
  });

  test('hits what an editor would link for at least 64 % of the library', () => {
    const hits = [...JUDGEMENTS].filter(([slug, wanted]) =>
      rankRelated(INDEX, slug, 3).some(({ article }) => wanted.includes(article.slug)),
    );
    expect(hits.length / JUDGEMENTS.size).toBeGreaterThanOrEqual(0.64);
  });

  test('does not depend on the order of the articles, never lists an article itself or one twice', () => {
    const order = fc.shuffledSubarray(LIBRARY, { minLength: LIBRARY.length });
    fc.assert(
      fc.property(
        order,
        fc.nat(LIBRARY.length - 1),
        fc.integer({ min: 0, max: 6 }),
        (list, position, limit) => {
          const slug = LIBRARY[position]?.article.slug ?? '';
          const ranked = rankRelated(buildRelatedIndex(list), slug, limit);
          expect(ranked).toEqual(rankRelated(INDEX, slug, limit));
          const slugs = ranked.map(({ article }) => article.slug);
          expect(slugs.length).toBeLessThanOrEqual(limit);
          expect(new Set([slug, ...slugs]).size).toBe(slugs.length + 1);
          expect(ranked.some(({ article }) => article.advertising !== undefined)).toBe(false);
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe('updateArticles', () => {
  const articles = ['a', 'b', 'c'].map((slug) => source(slug, PARCEL));
  const [a, b] = articles.map(({ article }) => article) as [Article, Article];
  const index = updateArticles(buildRelatedIndex(articles), [
    a,
    { ...b, title: 'Neuer Titel' },
    { ...b, slug: 'd' },
  ]);

  test('offers articles as they are now, and none that is gone', () => {
    const offered = rankRelated(index, 'a', 3).map(({ article }) => article.title);
    expect(offered).toEqual(['Neuer Titel']);
  });

  test.each(['c', 'd'])('offers nothing after %s, which is gone or unknown', (slug) => {
    expect(rankRelated(index, slug, 3)).toEqual([]);
  });
});

function rank(articles: RelatedSource[], slug: string): string[] {
  return rankRelated(buildRelatedIndex(articles), slug, 3).map(({ article }) => article.slug);
}

function reasons(articles: RelatedSource[], slug: string): string[] {
  return rankRelated(buildRelatedIndex(articles), slug, 3).map(({ reason }) => reason);
}

function source(
  slug: string,
  text: string,
  { tags = [], ...rest }: Partial<Omit<Article, 'tags'>> & { tags?: string[] } = {},
): RelatedSource {
  const article: Article = {
    slug,
    title: text.split(' ').slice(0, 4).join(' '),
    description: text,
    publishedAt: '2026-01-01',
    authors: [],
    tags: tags.map((id) => ({
      id,
      label: id.charAt(0).toUpperCase() + id.slice(1),
      description: undefined,
    })),
    draft: false,
    related: [],
    sources: [],
    corrections: [],
    aliases: [],
    readingMinutes: 1,
    wordCount: 1,
    citedSources: [],
    creditedPictures: [],
    ...rest,
  };
  return { article, text };
}
