import { expect, test } from 'vitest';
import { arrangeFrontPage } from '../../../src/lib/articles/front-page.ts';
import { makeArticle, makeArticles } from '../make-article.ts';

const TOPICS = ['tiktok', 'handel', 'europa', 'marketing', 'datenschutz', 'retouren'];
const mixed = (count: number) => makeArticles(count, (index) => [TOPICS[index % 6] ?? 'handel']);
const advertise = (slug: string) => ({
  ...makeArticle({ slug }),
  advertising: { kind: 'anzeige', client: 'Firma' } as const,
});

test.each([
  [0, undefined, 0, 0],
  [1, 'a-0', 0, 0],
  [2, 'a-0', 1, 0],
  [7, 'a-0', 6, 0],
  [200, 'a-0', 6, 4],
])('arranges %i articles', (count, lead, latest, sections) => {
  const page = arrangeFrontPage(mixed(count));
  expect(page.lead?.slug).toBe(lead);
  expect([page.latest.length, page.sections.length]).toEqual([latest, sections]);
});

test.each([0, 1, 2, 3, 8, 12, 30, 200])('shows none of %i articles twice', (count) => {
  const articles = makeArticles(count, (index) =>
    TOPICS.filter((_, position) => (index + position) % 2 === 0),
  );
  const { lead, latest, sections } = arrangeFrontPage(articles);
  const shown = [lead, ...latest, ...sections.flatMap((section) => section.articles)].flatMap(
    (article) => (article === undefined ? [] : [article.slug]),
  );
  expect(new Set(shown).size).toBe(shown.length);
});

test('opens a section for a topic with three articles not shown further up', () => {
  const topicsOf = (index: number) => (index < 8 ? ['oben'] : index < 11 ? ['drei'] : ['zwei']);
  const { sections } = arrangeFrontPage(makeArticles(13, topicsOf));
  expect(sections.map(({ tag, articles }) => [tag.id, articles.map(({ slug }) => slug)])).toEqual([
    ['drei', ['a-8', 'a-9', 'a-10']],
  ]);
});

test('orders sections by their newest article', () => {
  const { sections } = arrangeFrontPage(mixed(200));
  expect(sections.map(({ tag }) => tag.id)).toEqual([
    'handel',
    'europa',
    'marketing',
    'datenschutz',
  ]);
});

test.each([
  [
    'the newest article that is not advertising',
    [advertise('werbung'), makeArticle({ slug: 'text' })],
    'text',
  ],
  ['advertising if there is nothing else', [advertise('werbung')], 'werbung'],
])('leads with %s', (_, articles, lead) => {
  const page = arrangeFrontPage(articles);
  expect(page.lead?.slug).toBe(lead);
  expect(page.latest.map(({ slug }) => slug)).toEqual(
    articles.map(({ slug }) => slug).filter((slug) => slug !== lead),
  );
});
