import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { formatDate, yearOf } from '../../src/lib/values/dates.ts';
import { eachOf, present } from '../expectations.ts';
import { findSite, SITES } from '../sites.ts';
import { findPage, readPages, select, visibleText } from './built-site.ts';
import {
  attributesOf,
  readShownArticles,
  type ShownArticle,
  textsOf,
  within,
  words,
} from './shown-article.ts';

const site = findSite('showcase');
const pages = readPages(site);
const articles = readShownArticles(site);
const bySlug = new Map(articles.map((article) => [article.slug, article]));
const published = (article: ShownArticle) => present(article.data.publishedAt);
const count = (number: number, one: string, other: string) =>
  words(`${number} ${number === 1 ? one : other}`);

/** The articles that lists show, each with its entry. */
const entries = pages.flatMap((page) =>
  // There the date is that of a correction.
  page.file.startsWith('korrekturen/')
    ? []
    : select(page, 'main article').flatMap((entry) => {
        const [href] = attributesOf(within(entry), ':is(h2, h3) > a[href^="/artikel/"]', 'href');
        const article = bySlug.get(href?.split('/')[2] ?? '');
        return article === undefined ? [] : [{ page, entry, article }];
      }),
);

describe('an article in a list', () => {
  const withCover = entries.filter(({ entry }) => select(within(entry), '.cover').length > 0);

  test('has its title, label and date', () => {
    for (const { page, entry, article } of eachOf(entries)) {
      const { title, advertising } = article.data;
      const [headline] = textsOf(within(entry), ':is(h2, h3) > a');
      expect(headline, page.path).toBe(words(`${advertising ? 'Anzeige ' : ''}${title}`));
      expect(attributesOf(within(entry), 'time', 'datetime'), page.path).toEqual([
        published(article),
      ]);
      expect(textsOf(within(entry), 'time')).toEqual([words(formatDate(published(article)))]);
    }
  });

  test('has its picture with the description, or a drawing', () => {
    for (const { page, entry, article } of eachOf(withCover)) {
      const { cover } = article.data;
      expect(attributesOf(within(entry), 'img', 'alt'), page.path).toEqual(
        cover ? [cover.alt] : [],
      );
      expect(select(within(entry), '.cover > svg').length, page.path).toBe(cover ? 0 : 1);
    }
    expect(withCover.some(({ article }) => article.data.cover)).toBe(true);
  });

  test('has its reading time, and the date of its knowledge if it has one', () => {
    const described = entries.filter(({ entry }) => visibleText([entry]).includes('Lesezeit'));
    for (const { page, entry, article } of eachOf(described)) {
      const { asOf } = article.data;
      const [facts] = textsOf(within(entry), 'p.dotted:has(span):not(:has(+ p.dotted))');
      const minutes = textsOf(article.page, 'header dl dd').at(-1)?.replace(/\D+$/, '');
      const stand = asOf === undefined ? '' : `Stand ${formatDate(asOf)} `;
      expect(facts, page.path).toBe(
        words(`${formatDate(published(article))} ${stand}${minutes} Min. Lesezeit`),
      );
    }
    expect(described.some(({ article }) => article.data.asOf)).toBe(true);
  });

  test('has its kicker', () => {
    const kickers = (field: string | undefined) =>
      entries.filter(({ entry, article }) => {
        const shown = textsOf(within(entry), '.kicker');
        return article.data.kicker === field && shown.length > 0;
      });
    const written = entries.filter(({ article }) => article.data.kicker !== undefined);
    const shown = written.filter(({ entry }) => select(within(entry), '.kicker').length > 0);
    for (const { page, entry, article } of eachOf(shown))
      expect(textsOf(within(entry), '.kicker'), page.path).toEqual([words(article.data.kicker)]);
    expect(kickers(undefined).length).toBeLessThan(entries.length);
  });

  test('has its topics in the archive', () => {
    const inArchive = entries.filter(({ page }) => page.file.startsWith('archiv/'));
    const labels = new Map(
      select(findPage(pages, 'themen/'), '.topic-grid a').map((link) => [
        present(link.attribs.href).split('/')[2],
        words(visibleText([link])),
      ]),
    );
    expect(inArchive).toHaveLength(articles.length);
    for (const { entry, article } of eachOf(inArchive))
      expect(textsOf(within(entry), 'p.dotted > span')).toEqual(
        article.data.tags.map((id) => labels.get(id)),
      );
  });
});

describe('counts', () => {
  test('of a year are those of its articles', () => {
    const years = Map.groupBy(articles, (article) => yearOf(published(article)));
    const expected = [...years]
      .map(([year, { length }]) => words(`${year} ${count(length, 'Beitrag', 'Beiträge')}`))
      .toSorted()
      .reverse();
    expect(textsOf(findPage(pages, 'archiv/'), 'nav[aria-label="Jahre"] li')).toEqual(expected);
  });

  test('lead to the page of the archive where the year begins', () => {
    const links = attributesOf(findPage(pages, 'archiv/'), 'nav[aria-label="Jahre"] a', 'href');
    const newestFirst = articles.map(published).toSorted().reverse();
    for (const link of eachOf(links)) {
      const [path, id] = present(link).split('#');
      const page = findPage(pages, present(path).slice(1));
      expect(select(page, `h2[id="${id}"]`), link).toHaveLength(1);
      const first = present(newestFirst.find((date) => id === `jahr-${yearOf(date)}`));
      expect(attributesOf(page, `[aria-labelledby="${id}"] time`, 'datetime')[0]).toBe(first);
    }
  });

  const ofTopic = (id: string) => articles.filter(({ data }) => data.tags.includes(id)).length;

  test.each(['suche/', 'themen/'])('of a topic are those of its articles: /%s', (path) => {
    const topics = select(findPage(pages, path), '.topic-grid li');
    for (const topic of eachOf(topics)) {
      const id = present(attributesOf(within(topic), 'a', 'href')[0]?.split('/')[2]);
      expect(textsOf(within(topic), 'p').at(-1), id).toBe(
        count(ofTopic(id), 'Beitrag', 'Beiträge'),
      );
    }
  });

  test('of many topics stand in a line on the start page, without those of no article', () => {
    const [section] = select(findPage(pages, ''), 'section[aria-labelledby="themen"]');
    const strip = within(present(section));
    const links = select(strip, 'li a');
    const ids = links.map(({ attribs }) => attribs.href?.split('/')[2]);
    expect(links.at(-1)?.attribs.href).toBe('/themen/');
    expect(textsOf(strip, 'li a').at(-1)).toBe('Alle Themen');
    const shown = eachOf(ids.slice(0, -1)).map(present);
    expect(textsOf(strip, 'li > span')).toEqual(shown.map((id) => String(ofTopic(id))));
    expect(shown.map(ofTopic)).not.toContain(0);
    expect(select(findPage(pages, 'themen/'), '.topic-grid li').length).toBeGreaterThan(
      shown.length,
    );
  });
});

test('a long name of a topic can be hyphenated wherever lists show it', () => {
  const shown = pages.flatMap((page) =>
    select(page, 'main :is(a[href*="/themen/"], p.dotted > span)')
      .map(({ children }) => children.map((child) => ('data' in child ? child.data : '')).join(''))
      .filter((label) => label.replaceAll('\u00AD', '').includes('versammlung'))
      .map((label) => [page.path, label]),
  );
  expect(new Set(shown.map(([path]) => path)).size).toBeGreaterThan(5);
  expect(eachOf(shown).filter(([, label]) => !label?.includes('\u00AD'))).toEqual([]);
});

describe.each(SITES)('the navigation of $name', ({ basePath, ...each }) => {
  test('marks the page that is open, and no other', () => {
    const all = readPages({ basePath, ...each });
    for (const page of eachOf(all)) {
      const links = select(page, 'body > header a, nav[aria-label="Hauptnavigation"] a');
      const current = links.filter(({ attribs }) => attribs['aria-current'] !== undefined);
      const own = links.filter(({ attribs }) => attribs.href === page.path);
      expect(current.map(describeCurrent), page.path).toEqual(
        own.map(({ attribs }) => `${attribs.href} page`),
      );
    }
    const marked = all.filter((page) => select(page, 'body > header [aria-current]').length > 0);
    expect(marked.length).toBeGreaterThan(2);
  });
});

test('a table of contents lists the sections, with those below them', () => {
  const withToc = pages.filter((page) => select(page, 'nav.toc').length > 0);
  const shapes = eachOf(withToc).map((page) => {
    const headings = select(page, '.prose > :is(h2, h3)[id]').filter(
      ({ attribs }) => attribs.id !== 'footnote-label',
    );
    const outline = headings.map(({ name, attribs }) => [name === 'h2' ? 1 : 2, `#${attribs.id}`]);
    const links = select(page, 'nav.toc a').map((link) => [depthOf(link), link.attribs.href]);
    expect(links, page.path).toEqual(outline);
    expect(textsOf(page, 'nav.toc a')).toEqual(headings.map((each) => words(visibleText([each]))));
    return headings.map(({ name }) => name).join(' ');
  });
  // A section with one below it.
  expect(shapes.join('\n')).toMatch(/h2 h3(?! h3)/);
});

describe('bars', () => {
  const charts = SITES.filter(({ name }) => name !== 'base').flatMap((each) =>
    readPages(each).flatMap((page) =>
      select(page, 'figure.chart').map((chart) => ({ page, chart })),
    ),
  );

  test('are as long as their figures', () => {
    for (const { page, chart } of eachOf(charts)) {
      const rows = select(within(chart), 'tbody tr');
      const figures = rows.map((row) =>
        Number(
          visibleText(select(within(row), 'td'))
            .replace(/\./g, '')
            .replace(',', '.'),
        ),
      );
      const longest = Math.max(...figures);
      const bars = select(within(chart), 'svg svg rect').map(({ attribs }) => attribs);
      const widths = bars.map(({ width }) => Number.parseFloat(present(width)));
      expect(
        bars.map(({ width }) => present(width).at(-1)),
        page.path,
      ).toEqual(bars.map(() => '%'));
      expect(widths).toEqual(figures.map((figure) => expect.closeTo((figure / longest) * 100, 2)));
      expect(bars.map((bar) => bar.class)).toEqual(
        figures.map((figure) => (figure === longest ? 'longest' : undefined)),
      );
      const columns = bars
        .map(({ x }, index) => Number.parseFloat(present(x)) / (widths[index] || Number.NaN))
        .filter((column) => !Number.isNaN(column));
      for (const column of eachOf(columns)) {
        expect(column).toBeLessThan(0);
        expect(column).toBeCloseTo(present(columns[0]), 3);
      }
    }
  });

  test('are named with their figures in the order of the source', () => {
    const data = readData(join(site.contentDir, 'articles'));
    const shown = charts.filter(({ page }) => page.file.includes('alles-auf-einmal'));
    expect(shown.length).toBe(data.length);
    for (const [index, { chart }] of eachOf(shown.entries())) {
      const figures = present(data[index]);
      const rows = select(within(chart), 'tbody tr');
      expect(rows.map((row) => words(visibleText([row])))).toEqual(figures);
      const texts = textsOf(within(chart), 'svg > text').filter(Boolean);
      expect(texts.join(' ')).toBe(figures.join(' '));
      const [label] = attributesOf(within(chart), 'svg', 'aria-label');
      expect(words(label)).toBe(words(`Balkendiagramm ${figures.join(' ')}`));
    }
  });
});

function describeCurrent({ attribs }: Element): string {
  return `${attribs.href} ${attribs['aria-current']}`;
}

/** How many lists a link is in. */
function depthOf(link: Element): number {
  let depth = 0;
  for (let node = link.parent; node !== null; node = node.parent)
    if ('name' in node && node.name === 'ol') depth += 1;
  return depth;
}

/** The figures of the chart in the sources of the showcase. */
function readData(folder: string): string[][] {
  const [file = ''] = globSync('alles-auf-einmal.mdx', { cwd: folder });
  const text = readFileSync(join(folder, file), 'utf8');
  return [...text.matchAll(/<BarChart.*?\/>/gs)].map(([chart]) =>
    [...chart.matchAll(/\{ label: '([^']+)', value: ([\d.]+) \}/g)].map(([, label, value = '']) =>
      words(`${label} ${value.replace('.', ',')}`),
    ),
  );
}
