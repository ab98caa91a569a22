import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type BuiltPage, readPages, select, visibleText } from './built-site.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

describe.each(SITES)('each page of $name', (site) => {
  const pages = readPages(site);
  const faulty = (isFaulty: (page: BuiltPage) => boolean) =>
    pages.filter(isFaulty).map(({ path }) => path);

  test('is one of more than fifteen', () => {
    expect(pages.length).toBeGreaterThan(15);
  });

  test('declares its language as German', () => {
    expect(faulty((page) => select(page, 'html[lang="de"]').length !== 1)).toEqual([]);
  });

  test('has a unique title', () => {
    const groups = Map.groupBy(pages, titleOf);
    const shared = [...groups].filter(([title, { length }]) => title === '' || length > 1);
    expect(shared.map(([title, group]) => [title, group.map(({ path }) => path)])).toEqual([]);
  });

  test('has a description', () => {
    expect(faulty((page) => descriptionOf(page).length < 20)).toEqual([]);
  });

  test('has one h1 with a text', () => {
    expect(
      faulty((page) => {
        const headings = select(page, 'h1');
        return headings.length !== 1 || visibleText(headings).length < 3;
      }),
    ).toEqual([]);
  });

  test('says what buttons with a sign do, to pointers as to screen readers', () => {
    const described = ({ attribs }: Element) => attribs.title === attribs['aria-label'];
    const buttons = (page: BuiltPage) => select(page, '#_farbwahl button');
    expect(faulty((page) => buttons(page).length !== 3 || !buttons(page).every(described))).toEqual(
      [],
    );
    expect(pages.flatMap(buttons).filter(({ attribs }) => !attribs.title)).toEqual([]);
  });

  test('skips no level of headings', () => {
    expect(
      faulty((page) =>
        levelsOf(page).some((level, index, levels) => level > (levels[index - 1] ?? 0) + 1),
      ),
    ).toEqual([]);
  });

  test('has unique ids', () => {
    expect(
      faulty((page) => {
        const ids = select(page, '[id]').map(({ attribs }) => attribs.id);
        return new Set(ids).size !== ids.length;
      }),
    ).toEqual([]);
  });

  test('begins with a skip link to its only main element', () => {
    expect(
      faulty((page) => {
        const [first] = select(page, 'a, button, input, summary, [tabindex]');
        const mains = select(page, 'main');
        return mains.length !== 1 || first?.attribs.href !== `#${mains[0]?.attribs.id}`;
      }),
    ).toEqual([]);
  });

  test('has navigations with unique names', () => {
    expect(
      faulty((page) => {
        const names = select(page, 'nav').map(({ attribs }) =>
          attribs['aria-labelledby'] === undefined
            ? attribs['aria-label']
            : visibleText(select(page, `[id="${attribs['aria-labelledby']}"]`)),
        );
        return names.some((name) => !name) || new Set(names).size !== names.length;
      }),
    ).toEqual([]);
  });

  test('names sections by their headings, and nothing by what is not there', () => {
    expect(
      faulty(
        (page) =>
          select(page, 'section:not([aria-labelledby], .footnotes) > :is(h2, h3)[id]').length > 0 ||
          select(page, '[aria-labelledby]').some(({ attribs }) =>
            (attribs['aria-labelledby'] ?? '')
              .split(' ')
              .some((id) => visibleText(select(page, `[id="${id}"]`)) === ''),
          ),
      ),
    ).toEqual([]);
  });

  test('gives its pictures a description and dimensions', () => {
    expect(
      faulty((page) =>
        select(page, 'img').some(
          ({ attribs }) =>
            attribs.alt === undefined || !Number(attribs.width) || !Number(attribs.height),
        ),
      ),
    ).toEqual([]);
  });

  test('has drawings that show something, and are named or passed over by screen readers', () => {
    expect(
      faulty((page) => {
        const isDrawn = ({ attribs }: Element) => /^m.{5,}/i.test(attribs.d ?? '');
        const isRead = ({ attribs }: Element) => {
          const { role, focusable, viewbox = '' } = attribs;
          if (role === 'img') return Boolean(attribs['aria-label']) && Number(attribs.height) > 0;
          if (attribs['aria-hidden'] !== 'true') return false;
          return (
            attribs.y !== undefined || (focusable === 'false' && /^0 0 \d+ \d+$/.test(viewbox))
          );
        };
        const drawings = select(page, 'svg');
        const isComplete = select(page, 'svg path').every(isDrawn) && drawings.every(isRead);
        return drawings.length === 0 || !isComplete;
      }),
    ).toEqual([]);
  });

  test('has two inline scripts of at most 1 KB together; articles, videos, pictures and the search load others', () => {
    expect(
      faulty((page) => {
        const own = select(page, 'script:not([type="application/ld+json"], [src])');
        const size = Buffer.byteLength(visibleText(own, new Set()));
        const loaded = select(page, 'script[src]').length;
        if (page.file === 'suche/index.html') return loaded !== 1;
        const isArticle = /^artikel\/[^/]+\/index/.test(page.file);
        const hasVideos = select(page, '[data-frame]').length > 0;
        const hasPictures = select(page, '.enlarge').length > 0;
        const expected = [isArticle, hasVideos, hasPictures].filter(Boolean).length;
        return own.length !== 2 || size > 1024 || loaded !== expected || preloads(page);
      }),
    ).toEqual([]);
  });

  test('gives no id to its frame that a heading could have', () => {
    const isFree = ({ attribs, name }: { attribs: { id?: string }; name: string }) =>
      attribs.id?.startsWith('_') || attribs.id === 'footnote-label' || /^h[2-6]$/.test(name);
    const hasText = (page: BuiltPage) => select(page, '.prose').length > 0;
    expect(faulty((page) => hasText(page) && !select(page, '[id]').every(isFree))).toEqual([]);
  });

  test('has its styles inline, but for those of galleries and the large view', () => {
    expect(
      faulty((page) => {
        const sheets = select(page, 'link[rel~="stylesheet"]').map(({ attribs }) => attribs.href);
        const others = sheets.filter((href) => !/\/pictures\.[\w-]+\.css$/.test(href ?? ''));
        const isIdle = sheets.length > 0 && select(page, '.enlarge').length === 0;
        return others.length > 0 || isIdle || select(page, 'style').length === 0;
      }),
    ).toEqual([]);
  });
});

function titleOf(page: BuiltPage): string {
  return visibleText(select(page, 'head > title'), new Set());
}

function descriptionOf(page: BuiltPage): string {
  return select(page, 'meta[name="description"]')[0]?.attribs.content ?? '';
}

function levelsOf(page: BuiltPage): number[] {
  return select(page, HEADINGS).map(({ name }) => Number(name.slice(1)));
}

function preloads(page: BuiltPage): boolean {
  return select(page, 'link[rel~="modulepreload"]').length > 0;
}
