import { describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type BuiltPage, readPages, select, visibleText } from './built-site.ts';

/** English texts that templates, themes and Markdown tools leave behind. */
const ENGLISH = [
  'Skip',
  'Next',
  'Previous',
  'Footnotes?',
  'Back to',
  'Read more',
  'Table of contents',
  'Loading',
  'Search',
  'Home',
  'Page \\d',
  'Published',
  'Updated',
  'Posted',
  'min read',
  'minutes? read',
  'Share',
  'Close',
  'Menu',
  'Toggle',
  'Dark mode',
  'Light mode',
  'Not found',
  'undefined',
  'null',
  'NaN',
  'Invalid Date',
  'January|February|March|June|July|October|December',
];
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(${ENGLISH.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'content'];

describe.each(SITES)('the interface of $name', (site) => {
  test('contains no English', () => {
    const found = readPages(site).flatMap((page) =>
      textsOf(page)
        .flatMap((text) => PATTERN.exec(text)?.[0] ?? [])
        .map((word) => `${page.path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

test.each([
  ['Next page', true],
  ['Footnotes', true],
  ['Invalid Date', true],
  ['Nextcloud im Lager', false],
  ['Der Tag der offenen Tür', false],
])('„%s“ counts as English: %s', (text, isEnglish) => {
  expect(PATTERN.test(text)).toBe(isEnglish);
});

function textsOf(page: BuiltPage): string[] {
  const spoken = ATTRIBUTES.flatMap((name) =>
    select(page, `[${name}]`).map(({ attribs }) => attribs[name] ?? ''),
  );
  return [visibleText(page.document.children), visibleText(select(page, 'title')), ...spoken];
}
