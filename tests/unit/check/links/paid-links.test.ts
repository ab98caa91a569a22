import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { articleText, COMPLETE_SITE, contentFiles } from '../../law/law-files.ts';
import { expectProblems } from '../expect-problems.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const check = (body: string, frontmatter?: string) =>
  checkContent(contentFiles({ articles: { test: articleText(body, frontmatter) } }), NOW);

/** The text begins on line 9. */
test.each([
  ['a link', 'Sieh [hier](https://amzn.to/1) nach.', '9:13'],
  ['a bare address', 'Siehe https://amzn.to/1', '9:7'],
  ['a quotation', '> Zitat\n>\n> [x](https://amzn.to/1)', '11:7'],
  ['a list in a list', '- a\n  - [x](https://amzn.to/1)', '10:9'],
  ['a footnote', 'Text[^1]\n\n[^1]: [x](https://amzn.to/1)', '11:11'],
  ['a reference link', '[x][a]\n\n[a]: https://amzn.to/1', '11:6'],
  ['a component', '<Note>\n\n[x](https://amzn.to/1)\n\n</Note>', '11:5'],
  ['an attribute', '<Figure decorative image="x" credit="https://amzn.to/1" />', '9:38'],
  ['an attribute of HTML', '<a href="https://amzn.to/1">x</a>', '9:10'],
  ['an expression', "<a href={'https://amzn.to/1'}>x</a>", '9:11'],
  ['spread attributes', "<a {...{ href: 'https://amzn.to/1' }}>x</a>", '9:17'],
  ['umlauts before it', 'Äöü 😀 [x](https://amzn.to/1)', '9:12'],
])('reports an unmarked paid link in %s where it is', (_, body, position) => {
  const problems = check(body).filter(({ rule }) => rule === 'unmarked-paid-link');
  expectProblems(problems, [`articles/test.mdx unmarked-paid-link@${position}`]);
  expect(problems[0]?.message).toContain('<PaidLink href="…">');
});

test('reports a paid link among the sources, which can only go', () => {
  const frontmatter = 'sources:\n  - { title: Buch, url: "https://amzn.to/1" }';
  expectProblems(check('Text.', frontmatter), [
    'articles/test.mdx unmarked-paid-link@8:26 Für diesen Link zahlt Amazon, und er ist nicht gekennzeichnet. Nimm hier die Adresse ohne den bezahlten Zusatz; bezahlte Links gehören als <PaidLink> in den Text.',
  ]);
});

test('reports a paid link in a standing page and in site.yaml', () => {
  const page = `---\ntitle: Seite\ndescription: Ein Satz, der lang genug ist, um als Beschreibung zu gelten.\n---\n\n[x](https://amzn.to/1)\n`;
  const site = `${COMPLETE_SITE}`.replace('href: /themen/', 'href: "https://amzn.to/1"');
  const files = contentFiles({ pages: { seite: page }, site });
  expectProblems(checkContent(files, NOW), [
    'pages/seite.mdx unmarked-paid-link@6:5',
    'site.yaml unmarked-paid-link@22:38',
  ]);
});

test.each([
  ['marked by the component', '<PaidLink href="https://amzn.to/1">x</PaidLink>'],
  ['marked over several lines', 'Text <PaidLink\n  href="https://amzn.to/1">x</PaidLink>'],
  ['mere code', 'So sieht er aus: `https://amzn.to/1`.\n\n```\nhttps://amzn.to/2\n```'],
  ['ordinary', '[x](https://www.amazon.de/dp/B0)'],
])('accepts a link that is %s', (_, body) => {
  expect(check(body)).toEqual([]);
});

test('accepts paid links in an article that is labelled as a whole', () => {
  expect(
    check('[x](https://amzn.to/1)', 'advertising: { kind: affiliate, client: Amazon }'),
  ).toEqual([]);
});

test('finds a second, unmarked link beside a marked one', () => {
  const body = '<PaidLink href="https://amzn.to/1">x</PaidLink> und [y](https://amzn.to/2)';
  expect(check(body)).toHaveLength(1);
});
