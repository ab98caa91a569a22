import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { articleText, COMPLETE_SITE, contentFiles } from '../../law/law-files.ts';
import { expectProblems } from '../expect-problems.ts';

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
])('reports a law that is gone in %s where it is', (_, body, frontmatter, position) => {
  expectProblems(check(body, frontmatter), [`articles/test.mdx outdated-law@${position}`]);
});

test('accepts a law that was in force when the article was written', () => {
  expect(check('Nach § 5 TMG.', 'asOf: 2021')).toEqual([]);
});

test('reports a law that is gone in the YAML files', () => {
  const files = contentFiles({ site: `# Impressum nach § 5 TMG\n${COMPLETE_SITE}` });
  files.authors[0] = {
    path: 'content/authors/redaktion.yaml',
    text: 'name: Redaktion\nkind: organization\nrole: TTDSG\n',
  };
  expectProblems(checkContent(files, NOW), [
    'authors/redaktion.yaml outdated-law@3:7',
    'site.yaml outdated-law@1:22',
  ]);
});

test.each([
  ['named as past', 'Das frühere Telemediengesetz ist fort.'],
  ['code', 'So hieß es: `§ 5 TMG`'],
])('accepts what is %s', (_, body) => {
  expect(check(body)).toEqual([]);
});

test('hints at a placeholder in a preview and stops a release with it', () => {
  const body = 'Mehr dazu unter https://www.example.com/ im Netz.';
  expectProblems(check(body), ['articles/test.mdx placeholder?@9:25']);
  expectProblems(check(body, '', true), ['articles/test.mdx placeholder@9:25']);
});

test('lets a draft keep its placeholders in a release', () => {
  expectProblems(check('TODO: Zahl prüfen', 'draft: true', true), [
    'articles/test.mdx placeholder?@10:1',
  ]);
});

test('lets code show addresses that are made for examples', () => {
  expect(check('Etwa `https://example.com/` oder:\n\n```\nTODO\n```', '', true)).toEqual([]);
});
