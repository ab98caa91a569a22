import { describe, expect, test } from 'vitest';
import { describeCorrection, listFeedSubjects } from '../../../src/lib/feed/feed-subjects.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';
import { makeArticle, makeArticles, makeTag } from '../make-article.ts';

const SOURCE = {
  name: 'Warenstrom',
  description: 'Ein Magazin.',
  publisher: 'Verlag',
  urls: createUrls('/magazin/', 'https://m.de'),
  tagAuthority: 'm.de,2026',
};
const CORRECTION = { date: '2026-12-02', text: 'Es sind 3 < 4.', kind: 'correction' as const };

const articles = [
  makeArticle({ slug: 'neu', topics: ['tiktok'], series: { id: 'reihe', part: 2 } }),
  makeArticle({ slug: 'alt', series: { id: 'reihe', part: 1 }, corrections: [CORRECTION] }),
];
const [author] = articles[0]?.authors ?? [];
const subjects = listFeedSubjects(
  {
    articles,
    tags: [makeTag('tiktok')],
    authors: author === undefined ? [] : [author],
    series: [
      { id: 'reihe', title: 'Reihe', description: 'Alles.' },
      { id: 'leer', title: 'Leer', description: undefined },
    ],
  },
  SOURCE,
);

describe('listFeedSubjects', () => {
  test.each([
    ['the site', 'feed', '/magazin/', 'Warenstrom', 'Ein Magazin.', ['neu', 'alt']],
    [
      ...['a topic', 'themen/tiktok', '/magazin/themen/tiktok/', 'Warenstrom: TIKTOK'],
      ...['Beiträge zum Thema TIKTOK.', ['neu']],
    ],
    [
      ...['an author', 'autoren/redaktion', '/magazin/autoren/redaktion/', 'Warenstrom: Redaktion'],
      ...['Beiträge von Redaktion.', ['neu', 'alt']],
    ],
    [
      ...['a series', 'serien/reihe', '/magazin/serien/reihe/', 'Warenstrom: Reihe'],
      ...['Alles.', ['neu', 'alt']],
    ],
    [
      ...['corrections', 'korrekturen', '/magazin/korrekturen/', 'Warenstrom: Korrekturen'],
      ...['Was falsch war und was richtig ist.', []],
    ],
  ])('describes %s', (_, id, page, title, description, slugs) => {
    const subject = subjects.find((candidate) => candidate.id === id);
    expect(subject).toMatchObject({ page, title, description });
    expect(subject?.articles.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('describes a topic, an author and a series in their own words, or in general', () => {
    const described = listFeedSubjects(
      {
        articles,
        tags: [{ ...makeTag('tiktok'), description: 'Über TikTok.' }],
        authors: author === undefined ? [] : [{ ...author, bio: 'Wir schreiben.' }],
        series: [{ id: 'reihe', title: 'Reihe', description: undefined }],
      },
      SOURCE,
    );
    expect(described.map(({ description }) => description)).toEqual([
      'Ein Magazin.',
      'Über TikTok.',
      'Wir schreiben.',
      'Die Serie „Reihe“.',
      'Was falsch war und was richtig ist.',
    ]);
  });

  test('leaves out a series without parts, which has no page', () => {
    expect(subjects.map(({ id }) => id)).not.toContain('serien/leer');
  });

  test('takes the newest of many articles', () => {
    const [site] = listFeedSubjects(
      { articles: makeArticles(35, () => ['a']), tags: [], authors: [], series: [] },
      SOURCE,
    );
    expect(site?.articles.length).toBe(30);
    expect(site?.articles[0]?.slug).toBe('a-0');
  });

  test('follows corrections instead of articles', () => {
    const corrections = subjects.find(({ id }) => id === 'korrekturen')?.corrections;
    expect(corrections?.map(({ article, text }) => [article.slug, text])).toEqual([
      ['alt', CORRECTION.text],
    ]);
  });
});

describe('describeCorrection', () => {
  const earlier = { ...CORRECTION, date: '2026-12-01', text: 'Zuerst.' };
  const second = { ...CORRECTION, text: 'Noch eine.' };
  const article = makeArticle({
    ...{ slug: 'b', aliases: ['a'], title: 'Titel' },
    corrections: [earlier, CORRECTION, second],
  });

  test('leads to the article', () => {
    expect(describeCorrection({ ...CORRECTION, article }, SOURCE)).toMatchObject({
      url: 'https://m.de/magazin/artikel/b/',
      title: 'Berichtigt: Titel',
      summary: 'Es sind 3 < 4.',
      html: '<p>Es sind 3 &lt; 4.</p>',
      publishedAt: '2026-12-02T00:00:00+01:00',
      tags: ['HANDEL'],
      image: undefined,
    });
  });

  test('tells corrections of a day apart, whatever the article is called now', () => {
    const ids = [CORRECTION, second].map(
      (correction) => describeCorrection({ ...correction, article }, SOURCE).id,
    );
    expect(ids).toEqual([
      'tag:m.de,2026:korrekturen/a/2026-12-02/1',
      'tag:m.de,2026:korrekturen/a/2026-12-02/2',
    ]);
  });
});
