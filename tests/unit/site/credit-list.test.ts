import type { ImageMetadata } from 'astro';
import { expect, test } from 'vitest';
import { listCredits } from '../../../src/lib/site/credit-list.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';
import { makeArticle } from '../make-article.ts';

const IMAGE: ImageMetadata = { src: '/a.jpg', width: 1, height: 1, format: 'jpg' };
const COVER = { image: IMAGE, alt: 'Ein Karton' };
const FIGURE = { label: 'Im Lager', credit: { creator: 'Eva' } };

test('lists the credits of articles in their order, then of portraits and pages', () => {
  const [author] = makeArticle().authors;
  const credits = listCredits(
    {
      articles: [
        makeArticle({ slug: 'drawn' }),
        makeArticle({
          slug: 'b',
          cover: { ...COVER, credit: 'Foto: Ada' },
          creditedPictures: [FIGURE],
        }),
        makeArticle({ slug: 'no-credit', cover: COVER }),
        makeArticle({ slug: 'a', creditedPictures: [FIGURE] }),
      ],
      authors:
        author === undefined
          ? []
          : [author, { ...author, image: { ...COVER, credit: 'Foto: Ida' } }],
      pages: [
        { slug: 'ueber-uns', data: { title: 'Über uns' }, creditedPictures: [FIGURE] },
        { slug: 'datenschutz', data: { title: 'Datenschutz' }, creditedPictures: [] },
      ],
    },
    createUrls('/magazin/', undefined),
  );
  expect(
    credits.map(({ path, pictures }) => [path, ...pictures.map(({ label }) => label)]),
  ).toEqual([
    ['/magazin/artikel/b/', 'Titelbild', 'Im Lager'],
    ['/magazin/artikel/a/', 'Im Lager'],
    ['/magazin/autoren/redaktion/', 'Porträt'],
    ['/magazin/ueber-uns/', 'Im Lager'],
  ]);
});

test('is empty while no picture has a credit', () => {
  const articles = [makeArticle()];
  expect(listCredits({ articles, authors: [], pages: [] }, createUrls('/', undefined))).toEqual([]);
});
