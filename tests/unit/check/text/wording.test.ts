import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { articleText, COMPLETE_SITE, contentFiles } from '../../law/law-files.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const check = (body: string, frontmatter = '', hasSiteUrl = false) =>
  checkContent(contentFiles({ articles: { test: articleText(body, frontmatter) } }), NOW, {
    hasSiteUrl,
  });

/** The text begins on line 9, or on line 10 with a line of frontmatter more. */
test.each([
  ['a paragraph', 'Nach § 5 TMG.', '', '9:10'],
  ['a quotation in a list', '- a\n  > § 5 TMG', '', '10:9'],
  ['a footnote', 'Text[^1]\n\n[^1]: § 5 TMG', '', '11:11'],
  ['the target of a link', '[x](https://ec.europa.eu/consumers/odr)', '', '9:13'],
  ['an attribute', '<Note title="TTDSG">\n\nx\n\n</Note>', '', '9:14'],
  ['the frontmatter', 'Text.', 'kicker: Neues zum TTDSG', '7:19'],
])('reports a law that is gone in %s where it stands', (_, body, frontmatter, place) => {
  const problems = check(body, frontmatter);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(problems[0]).toMatchObject({ severity: 'error', file: 'content/articles/test.mdx' });
});

test('reports a law that is gone in the YAML files', () => {
  const files = contentFiles({ site: `# Impressum nach § 5 TMG\n${COMPLETE_SITE}` });
  files.authors[0] = {
    path: 'content/authors/redaktion.yaml',
    text: 'name: Redaktion\nkind: organization\nrole: TTDSG\n',
  };
  const places = checkContent(files, NOW).map(
    ({ file, line, column }) => `${file}:${line}:${column}`,
  );
  expect(places).toEqual(['content/authors/redaktion.yaml:3:7', 'content/site.yaml:1:22']);
});

test.each([
  ['named as past', 'Das frühere Telemediengesetz ist fort.'],
  ['code', 'So hieß es: `§ 5 TMG`'],
])('accepts what is %s', (_, body) => {
  expect(check(body)).toEqual([]);
});

test('hints at a placeholder in a preview and stops a release with it', () => {
  const body = 'Mehr dazu unter https://www.example.com/ im Netz.';
  expect(check(body)).toMatchObject([{ severity: 'hint', line: 9, column: 25 }]);
  expect(check(body, '', true)).toMatchObject([{ severity: 'error', line: 9 }]);
});

test('lets a draft keep its placeholders in a release', () => {
  expect(check('TODO: Zahl prüfen', 'draft: true', true)).toMatchObject([{ severity: 'hint' }]);
});

test('lets code show addresses that are made for examples', () => {
  expect(check('Etwa `https://example.com/` oder:\n\n```\nTODO\n```', '', true)).toEqual([]);
});
