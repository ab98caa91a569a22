import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/lib/values/slug.ts';
import { eachOf } from '../expectations.ts';
import { readLongWords } from '../showcase/write-long-words.ts';
import { findSite, SITES } from '../sites.ts';
import { findPage, readPages, select, visibleText } from './built-site.ts';

const SOFT_HYPHEN = '\u00AD';
/** Code is shown as typed. */
const NOT_SET = new Set(['pre', 'code', 'kbd', 'samp', 'var', 'script', 'style']);
const ATTRIBUTES = ['alt', 'title', 'aria-label'];

describe.each(SITES)('the typesetting of $name', (site) => {
  const pages = readPages(site);

  test('shows no straight quotation mark or apostrophe', () => {
    const straight = pages.flatMap((page) => {
      const attributes = ATTRIBUTES.flatMap((name) =>
        select(page, `[${name}]`).map(({ attribs }) => attribs[name] ?? ''),
      );
      const text = visibleText(page.document.children, NOT_SET);
      return [text, ...attributes].flatMap((shown) =>
        [...shown.matchAll(/.{0,20}["'].{0,20}/g)].map(([excerpt]) => `${page.path}: ${excerpt}`),
      );
    });
    expect(straight).toEqual([]);
  });

  test('has no soft hyphen in heads, ids, links, attributes and tables of contents', () => {
    const found = pages.flatMap((page) => {
      const head = page.html.slice(0, page.html.indexOf('</head>'));
      const texts = [
        head,
        ...select(page, '[id]').map(({ attribs }) => attribs.id ?? ''),
        ...select(page, '[href]').map(({ attribs }) => attribs.href ?? ''),
        ...ATTRIBUTES.flatMap((name) =>
          select(page, `[${name}]`).map(({ attribs }) => attribs[name] ?? ''),
        ),
        visibleText(select(page, '[aria-labelledby="_inhaltsverzeichnis"] ol')),
      ];
      return texts.filter((text) => text.includes(SOFT_HYPHEN)).map(() => page.path);
    });
    expect(found).toEqual([]);
  });

  test('has no soft hyphen in the feed', () => {
    expect(readFileSync(join(site.folder, 'rss.xml'), 'utf8')).not.toContain(SOFT_HYPHEN);
  });
});

const words = await readLongWords();

describe('the showcase', () => {
  const pages = readPages(findSite('showcase'));

  test('sets the number of a source close to the sentence, and leads there and back', () => {
    const { html } = findPage(pages, 'artikel/karton-reise-strasse/');
    expect(html).toContain('bevor jemand klingelt.<sup');
    expect(html).toMatch(/<button[^>]* id="_beleg-1"[^>]* popovertarget="_quelle-1"/);
    expect(html).toMatch(/<div popover id="_quelle-1"[^>]*>.*href="#_quellen-1"/);
    expect(html).toMatch(/<li id="_quellen-1">.*href="#_beleg-1"/);
  });

  test('names the source of a chart and its date in text, on the page and in feeds', () => {
    const remark =
      'Stand: März 2025 · Quelle: Einzelhandelsverbandsverzeichnis: Rücksendungen nach Warengruppen<sup';
    expect(findPage(pages, 'artikel/alles-auf-einmal/').html).toContain(remark);
    const feed = readFileSync(join(findSite('showcase').folder, 'atom.xml'), 'utf8');
    expect(feed).toContain(remark);
  });

  test('has fifty long words', () => {
    expect(words).toHaveLength(50);
  });

  test.each(eachOf(words))('hyphenates %s in a heading but not in its id', (word) => {
    const headings = pages.flatMap((page) => select(page, `[id="${slugify(word)}"]`));
    expect(headings).toHaveLength(1);
    expect(visibleText(headings)).toContain(SOFT_HYPHEN);
    expect(visibleText(headings).replaceAll(SOFT_HYPHEN, '')).toBe(word);
  });

  test('breaks a headline between the parts of its compounds', () => {
    const page = findPage(pages, 'artikel/lange-woerter-1/');
    expect(visibleText(select(page, 'h1')).replaceAll(SOFT_HYPHEN, '|')).toBe(
      'Verbraucher|schutz|beauftragte und Rückgabe|rechts|missbrauch',
    );
  });
});
