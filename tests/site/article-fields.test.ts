import { describe, expect, test } from 'vitest';
import { describeCredit } from '../../src/lib/pictures/credit.ts';
import { calendarDay, formatDate, toTimestamp } from '../../src/lib/values/dates.ts';
import { eachOf } from '../expectations.ts';
import { findSite } from '../sites.ts';
import { findPage, readPages, readRedirects, select, visibleText } from './built-site.ts';
import {
  attributesOf,
  readFields,
  readShownArticles,
  SCHEMA,
  type ShownArticle,
  textsOf,
  within,
  words,
} from './shown-article.ts';

type Field = keyof ShownArticle['data'];
/** What the page shows of a field, and what it must show. */
type Comparison = (article: ShownArticle) => [shown: unknown, expected: unknown];

const site = findSite('showcase');
const pages = readPages(site);
const articles = readShownArticles(site);

/** A fact beside the headline: its text and the date in it. */
const factOf = ({ page }: ShownArticle, label: string) =>
  select(page, 'article > header dl > div').flatMap((fact) =>
    textsOf(within(fact), 'dt').includes(words(label))
      ? [[...textsOf(within(fact), 'dd'), ...attributesOf(within(fact), 'time', 'datetime')]]
      : [],
  );
const dateFact = (date: string | undefined) =>
  date === undefined ? [] : [[words(formatDate(date)), date]];
const newest = (dates: string[]) =>
  dates.toSorted((left, right) => toTimestamp(right) - toTimestamp(left))[0];

const SHOWN: Readonly<Record<Field, Comparison>> = {
  title: ({ page, data }) => [textsOf(page, 'h1'), [words(data.title)]],
  description: ({ page, data }) => [
    textsOf(page, 'article > header .intro'),
    [words(data.description)],
  ],
  kicker: ({ page, data }) => [
    textsOf(page, 'article > header .kicker'),
    data.kicker === undefined ? [] : [words(data.kicker)],
  ],
  authors: ({ page, data }) => [
    attributesOf(page, 'a[rel="author"]', 'href'),
    data.authors.map((id) => `/autoren/${id}/`),
  ],
  tags: ({ page, data }) => [
    attributesOf(page, 'nav[aria-label="Themen dieses Beitrags"] a', 'href'),
    data.tags.map((id) => `/themen/${id}/`),
  ],
  publishedAt: (article) => [factOf(article, 'Veröffentlicht'), dateFact(article.data.publishedAt)],
  updatedAt: (article) => [factOf(article, 'Aktualisiert am'), dateFact(changeOf(article))],
  asOf: (article) => [factOf(article, 'Stand des Wissens'), dateFact(article.data.asOf)],
  pinned: ({ slug, data }) => [
    attributesOf(findPage(pages, ''), 'main article h2 a', 'href')[0] === `/artikel/${slug}/`,
    data.pinned !== undefined,
  ],
  draft: ({ data }) => [data.draft, false],
  cover: ({ page, data: { cover, ai } }) => {
    const figure = 'article > header figure';
    const credit = cover?.credit === undefined ? undefined : describeCredit(cover.credit);
    const image =
      ai?.images === 'assisted'
        ? 'Die Bilder in diesem Beitrag wurden mit künstlicher Intelligenz bearbeitet.'
        : '';
    const said = [cover?.caption, credit?.pieces.map(({ text }) => text).join(''), cover && image];
    const caption = words(said.filter(Boolean).join(' '));
    return [
      [
        attributesOf(page, `${figure} img`, 'alt'),
        select(page, `${figure} svg`).length > 0,
        textsOf(page, `${figure} figcaption`),
      ],
      [cover ? [cover.alt ?? ''] : [], cover === undefined, caption === '' ? [] : [caption]],
    ];
  },
  related: ({ page, data }) => [
    attributesOf(page, '[aria-labelledby="_weiterlesen"] h3 a', 'href').slice(
      0,
      data.related.length,
    ),
    data.related.map((slug) => `/artikel/${slug}/`),
  ],
  series: (article) => [
    [
      factOf(article, `Serie, Teil ${article.data.series?.part}`).length,
      attributesOf(article.page, '[aria-labelledby="_serie"] [aria-current="page"]', 'href'),
      attributesOf(article.page, 'article > header dl a[href^="/serien/"]', 'href'),
    ],
    article.data.series === undefined
      ? [0, [], []]
      : [1, [`/artikel/${article.slug}/`], [`/serien/${article.data.series.id}/`]],
  ],
  sources: ({ page, data }) => [
    select(page, '[aria-label="Quellen"] > ol > li').map((entry) => [
      words(visibleText([entry]).replace('↩', '')),
      ...attributesOf(within(entry), 'a:not(.source-back)', 'href'),
      ...attributesOf(within(entry), 'a:not(.source-back)', 'rel'),
      ...attributesOf(within(entry), 'time', 'datetime'),
    ]),
    data.sources.map(({ publisher = '', title, url, date }) => [
      words([publisher, title, date && formatDate(date)].join(' ')),
      ...(url === undefined ? [] : [url, data.advertising && 'sponsored nofollow']),
      ...(date === undefined ? [] : [date]),
    ]),
  ],
  corrections: (article) => [
    [
      remarksOf(article, 'Berichtigung'),
      remarksOf(article, 'Nachtrag'),
      select(article.page, 'details:has(> summary) > ol > li').map((entry) => [
        ...attributesOf(within(entry), 'time', 'datetime'),
        ...textsOf(within(entry), 'p'),
      ]),
    ],
    [
      expectedRemarks(article, 'correction', 'Berichtigung'),
      expectedRemarks(article, 'update', 'Nachtrag').reverse(),
      historyOf(article),
    ],
  ],
  advertising: ({ page, data }) => [
    textsOf(page, 'article > header p:has(.ad-label)'),
    data.advertising === undefined ? [] : [words(`Anzeige Bezahlt von ${data.advertising.client}`)],
  ],
  ai: ({ page, data }) => [
    textsOf(page, '.prose > .remarks').filter((text) => text.includes('künstlicher')),
    data.ai === undefined
      ? []
      : [
          words(
            'Dieser Text wurde mit künstlicher Intelligenz erzeugt. Zoë Ährenfeld hat ihn geprüft und verantwortet ihn.',
          ),
        ],
  ],
  aliases: ({ slug, data }) => [
    readRedirects(site)
      .filter(({ html }) => html.includes(`url=/artikel/${slug}/"`))
      .map(({ path }) => path)
      .toSorted(),
    data.aliases.map(pathOfAlias).toSorted(),
  ],
  // These two speak to editors and the check.
  editorial: ({ page }) => [page.html.includes('editorial'), false],
  check: ({ page }) => [/old-figure|ignore/.test(page.html), false],
};

/** Fields that no article of the showcase has. */
const UNUSED: readonly string[] = ['editorial'];

test('every field of an article has a row', () => {
  expect(Object.keys(SHOWN).toSorted()).toEqual(Object.keys(SCHEMA.shape).toSorted());
});

describe('an article shows as its author wrote it', () => {
  test.each(Object.entries(SHOWN))('%s', (field, compare) => {
    for (const article of eachOf(articles)) {
      const [shown, expected] = compare(article);
      expect(shown, article.slug).toEqual(expected);
    }
    const used = articles.filter(
      ({ data }) =>
        ![undefined, false].includes(data[field as Field] as undefined) &&
        ![data[field as Field]].flat().every((value) => value === undefined),
    );
    expect(used.length > 0, 'no article uses the field').toBe(
      !UNUSED.includes(field) && field !== 'draft',
    );
  });

  test('unless it is a draft or to come', () => {
    const shown = new Set(articles.map(({ slug }) => slug));
    const hidden = readFields(site).filter(({ slug }) => !shown.has(slug));
    expect(hidden.map(({ slug }) => slug).toSorted()).toEqual(['erst-morgen', 'noch-ein-entwurf']);
  });
});

function changeOf({ data }: ShownArticle): string | undefined {
  const { updatedAt, corrections } = data;
  return newest([...(updatedAt ? [updatedAt] : []), ...corrections.map(({ date }) => date)]);
}

function remarksOf({ page }: ShownArticle, label: string): string[] {
  return textsOf(page, `.prose > aside[aria-label="${label}"]`);
}

function expectedRemarks({ data }: ShownArticle, kind: string, label: string): string[] {
  return data.corrections
    .filter((correction) => correction.kind === kind)
    .toSorted((left, right) => toTimestamp(right.date) - toTimestamp(left.date))
    .map(({ date, text }) => words(`${label} vom ${formatDate(date)} ${text}`));
}

/** The lines of the history, the newest first; none for an article that never changed. */
function historyOf({ data }: ShownArticle): string[][] {
  const { corrections, updatedAt, publishedAt = '' } = data;
  const remarks = corrections.map(({ date, text, kind }) => ({
    date,
    lines: [`${kind === 'update' ? 'Ergänzt' : 'Berichtigt'} am ${formatDate(date)}`, text],
  }));
  const isTold = remarks.some(({ date }) => calendarDay(date) === calendarDay(updatedAt ?? date));
  const revision =
    updatedAt === undefined || isTold
      ? []
      : [{ date: updatedAt, lines: [`Überarbeitet am ${formatDate(updatedAt)}`] }];
  if (remarks.length + revision.length === 0) return [];
  const changes = [...remarks, ...revision].toSorted(
    (left, right) => toTimestamp(right.date) - toTimestamp(left.date),
  );
  const first = { date: publishedAt, lines: [`Veröffentlicht am ${formatDate(publishedAt)}`] };
  return [...changes, first].map(({ date, lines }) => [date, ...lines.map(words)]);
}

function pathOfAlias(alias: string): string {
  return alias.startsWith('/') ? alias : `/artikel/${alias}/`;
}
