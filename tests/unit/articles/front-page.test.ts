import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/lib/articles/article.ts';
import { arrangeFrontPage } from '../../../src/lib/articles/front-page.ts';
import { makeArticle, makeArticles } from '../make-article.ts';

const TODAY = '2026-11-25';
const TOPICS = ['tiktok', 'handel', 'europa', 'marketing', 'datenschutz', 'retouren'];
const mixed = (count: number) => makeArticles(count, (index) => [TOPICS[index % 6] ?? 'handel']);
const advertise = (slug: string) => ({
  ...makeArticle({ slug }),
  advertising: { kind: 'anzeige', client: 'Firma' } as const,
});
const pin = (slug: string, pinned: string) => ({ ...makeArticle({ slug }), pinned });
const slugsOf = (articles: readonly Article[]) => articles.map(({ slug }) => slug);
/** All pictures are photos unless told otherwise. */
const arrange = (
  articles: readonly Article[],
  describePicture: (article: Article) => string | undefined = () => undefined,
) => arrangeFrontPage(articles, TODAY, describePicture);

test.each([
  [0, undefined, 0, 0, 0, false],
  [1, 'a-0', 0, 0, 0, false],
  [2, 'a-0', 1, 0, 0, false],
  [5, 'a-0', 2, 2, 0, false],
  [9, 'a-0', 2, 6, 0, false],
  [10, 'a-0', 2, 6, 0, true],
  [200, 'a-0', 2, 6, 4, true],
])('arranges %i articles', (count, lead, second, latest, sections, hasMore) => {
  const page = arrange(mixed(count));
  expect(page.lead?.slug).toBe(lead);
  expect([page.second.length, page.latest.length, page.sections.length]).toEqual([
    second,
    latest,
    sections,
  ]);
  expect(page.hasMore).toBe(hasMore);
});

test.each([0, 1, 2, 3, 8, 12, 30, 200])('shows none of %i articles twice', (count) => {
  const articles = makeArticles(count, (index) =>
    TOPICS.filter((_, position) => (index + position) % 2 === 0),
  );
  const { lead, second, latest, sections } = arrange(articles);
  const grouped = sections.flatMap(({ pictured, others }) => [pictured, ...others]);
  const shown = [...(lead === undefined ? [] : [lead]), ...second, ...latest, ...grouped];
  expect(new Set(shown).size).toBe(shown.length);
});

test('opens a section for a topic with four articles not shown further up', () => {
  const topicsOf = (index: number) => (index < 9 ? ['oben'] : index < 13 ? ['vier'] : ['drei']);
  const { sections } = arrange(makeArticles(16, topicsOf));
  expect(
    sections.map(({ tag, pictured, others }) => [tag.id, pictured.slug, slugsOf(others)]),
  ).toEqual([['vier', 'a-9', ['a-10', 'a-11', 'a-12']]]);
});

test('orders sections by their newest article', () => {
  const { sections } = arrange(mixed(200));
  expect(sections.map(({ tag }) => tag.id)).toEqual([
    'marketing',
    'datenschutz',
    'retouren',
    'tiktok',
  ]);
});

test.each([
  [
    'the newest article that is not advertising',
    [advertise('werbung'), makeArticle({ slug: 'text' })],
    'text',
  ],
  ['advertising if there is nothing else', [advertise('werbung')], 'werbung'],
  [
    'an article pinned until today',
    [makeArticle({ slug: 'neu' }), pin('oben', TODAY), pin('unten', TODAY)],
    'oben',
  ],
  [
    'the newest once the pinned days are over',
    [makeArticle({ slug: 'neu' }), pin('oben', '2026-11-24')],
    'neu',
  ],
  [
    'an article pinned until a moment of today',
    [makeArticle({ slug: 'neu' }), pin('oben', '2026-11-25T06:00:00+01:00')],
    'oben',
  ],
])('leads with %s', (_, articles, lead) => {
  const { lead: leading, second, latest } = arrange(articles);
  expect(leading?.slug).toBe(lead);
  expect(new Set(slugsOf([...second, ...latest]))).toEqual(
    new Set(slugsOf(articles).filter((slug) => slug !== lead)),
  );
});

test('shows no advertising directly under the lead', () => {
  const articles = [
    makeArticle({ slug: 'text' }),
    advertise('werbung'),
    ...mixed(3),
    advertise('anzeige'),
  ];
  const { second, latest } = arrange(articles);
  expect(slugsOf(second)).toEqual(['a-0', 'a-1']);
  expect(slugsOf(latest)).toEqual(['werbung', 'a-2', 'anzeige']);
});

describe('pictures beside each other', () => {
  const look =
    (...pictures: string[]) =>
    ({ slug }: Article) =>
      pictures[Number(slug.replace('a-', ''))];

  test.each<[string, string[], string[]]>([
    ['unlike the lead and each other', ['x', 'x', 'y', 'y', 'z'], ['a-2', 'a-4']],
    ['in the order of their dates', ['x', 'y', 'x', 'z'], ['a-1', 'a-3']],
    ['alike where there are no others', ['x', 'x', 'x', 'x'], ['a-1', 'a-2']],
    ['alike where only one is unlike', ['w', 'x', 'x', 'x'], ['a-1', 'a-2']],
    ['chosen among the newest only', ['x', 'x', 'x', 'x', 'x', 'x', 'y'], ['a-1', 'a-2']],
  ])('are %s', (_, pictures, expected) => {
    const { second } = arrange(mixed(pictures.length), look(...pictures));
    expect(slugsOf(second)).toEqual(expected);
  });

  test('are alike from one section to the next where there are no others', () => {
    const articles = makeArticles(17, (index) => [index < 9 ? 'oben' : index < 13 ? 'a' : 'b']);
    const { sections } = arrange(articles, () => 'x');
    expect(sections.map(({ pictured }) => pictured.slug)).toEqual(['a-9', 'a-13']);
  });

  test('differ from one section to the next', () => {
    const articles = makeArticles(17, (index) => [index < 9 ? 'oben' : index < 13 ? 'a' : 'b']);
    const pictures = [...'abcdefghi', 'x', 'y', 'y', 'y', 'x', 'x', 'z', 'z'];
    const { sections } = arrange(articles, look(...pictures));
    expect(sections.map(({ pictured }) => pictured.slug)).toEqual(['a-9', 'a-15']);
  });
});
