import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { readPages } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // An article's title is the editors' choice, up to 110 characters; search engines cut it.
    'long-title': 'off',
    // Markdown aligns the cells of a table so, and print needs the origin as a CSS variable.
    'no-inline-style': 'off',
    // A div that scrolls becomes a region for the keyboard's sake; it is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // On a narrow screen a telephone number may break at its spaces.
    'tel-non-breaking': 'off',
    // Both spellings are valid; Astro writes the one, MDX the other.
    'void-style': 'off',
  },
});

describe.each(SITES)('the HTML of $name', (site) => {
  test.each(readPages(site))('is valid on $path', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('finds what is wrong', async () => {
  const { valid } = await validator.validateString('<p>Ein <div>Block</div> im Absatz</p>');
  expect(valid).toBe(false);
});
