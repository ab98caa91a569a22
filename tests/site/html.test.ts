import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { SITES } from '../sites.ts';
import { readPages, readRedirects } from './built-site.ts';
import { findRepairs } from './well-formedness.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Editors may choose titles of up to 110 characters; search engines truncate them.
    'long-title': 'off',
    // A scrolling div is a region for the sake of keyboard users, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // On narrow screens a telephone number may wrap at its spaces.
    'tel-non-breaking': 'off',
    // Ids of the frame begin with an underscore, which no heading's does.
    'valid-id': ['error', { relaxed: true }],
    // Both spellings are valid; Astro writes one, MDX the other.
    'void-style': 'off',
  },
});

describe.each(SITES)('the HTML of $name', (site) => {
  test.each(eachOf(readPages(site)))('is valid on $path', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const violations = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(violations).toEqual([]);
  });

  test.each([...readPages(site), ...readRedirects(site)])('is well-formed on $path', ({ html }) => {
    expect(findRepairs(html)).toEqual([]);
  });
});

test('invalid HTML is found', async () => {
  const { valid } = await validator.validateString('<p>Ein <div>Block</div> im Absatz</p>');
  expect(valid).toBe(false);
});

test.each([
  ['a sound page', '<p>Text</p>', '', []],
  ['space and comments after the end', '<p>Text</p>', '\n<!-- Ende -->\n', []],
  [
    'a script after the end',
    '<p>Text</p>',
    '<script></script>',
    ['<script> (line 1) is moved into <body> (line 1)'],
  ],
  ['text after the end', '<p>Text</p>', 'Rest', ['text (line 1) is moved into <body> (line 1)']],
  [
    'text between rows',
    '<table><tbody>Rest<tr><td>1</td></tr></tbody></table>',
    '',
    ['<table> (line 1) is moved into <body> (line 1)'],
  ],
  ['rows without a body', '<table><tr><td>1</td></tr></table>', '', ['<tbody> is implied']],
  [
    'a block in a paragraph',
    '<p>Ein <div>Block</div></p>',
    '',
    ['<p> (line 1) is not closed', '<p> is implied'],
  ],
  ['crossing tags', '<p><b>fett</p></b>', '', ['<b> (line 1) is not closed']],
  ['an element without end', '<ul><li>Punkt</ul>', '', ['<li> (line 1) is not closed']],
  ['a void drawing', '<svg><path d="M0 0"/></svg><br>', '', []],
  ['a repeated attribute', '<p id="a" id="b">Text</p>', '', ['line 1: duplicate-attribute']],
  ['a time without a date', '<p><time>heute</time></p>', '', ['<time> (line 1) gives no time']],
  [
    'an empty time in a template',
    '<template><time datetime="2026"></time></template>',
    '',
    ['<time> (line 1) gives no time'],
  ],
])('names what a parser repairs in %s', (_, body, rest, expected) => {
  const head = '<head><title>Titel</title></head>';
  const html = `<!doctype html><html lang="de">${head}<body>${body}</body></html>${rest}`;
  expect(findRepairs(html)).toEqual(expected);
});
