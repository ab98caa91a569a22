import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { contentFiles } from '../../law/law-files.ts';
import { expectProblems } from '../expect-problems.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const without = (missing: string[], hasSiteUrl: boolean) => {
  const files = contentFiles({});
  const pages = files.pages.filter(({ path }) => !missing.some((slug) => path.includes(slug)));
  return checkContent({ ...files, pages }, NOW, { hasSiteUrl });
};

test('a release without privacy notice is an error, a preview a hint', () => {
  expectProblems(without(['datenschutz'], true), [
    'pages/datenschutz.mdx missing-page@1:1 Es fehlt die Datenschutzerklärung; der Link dorthin unten auf jeder Seite führt ins Leere. Ohne sie darf die Website nicht öffentlich sein (Art. 13 DSGVO). Hole die Datei mit git zurück, oder lege sie neu an.',
  ]);
  expectProblems(without(['datenschutz'], false), ['pages/datenschutz.mdx missing-page?@1:1']);
});

test.each([
  ['barrierefreiheit', 'die Erklärung zur Barrierefreiheit'],
  ['ueber-uns', 'die Seite über das Magazin'],
])('hints at %s, to which each page links', (slug, name) => {
  expectProblems(without([slug], true), [
    `pages/${slug}.mdx missing-page?@1:1 Es fehlt ${name}; der Link dorthin unten auf jeder Seite führt ins Leere. Hole die Datei mit git zurück, oder lege sie neu an.`,
  ]);
});

test('a folder without any page is answered page by page', () => {
  expect(without(['pages'], true)).toHaveLength(3);
});

test('knows each page to which the footer links', () => {
  const footer = readFileSync('src/components/SiteFooter.astro', 'utf8');
  const linked = [...footer.matchAll(/urls\.page\('([^']+)'\)/g)].map(([, slug]) => slug);
  const own = linked.filter((slug) => slug !== 'impressum');
  expect(without(['pages'], true).map(({ file }) => /pages\/(.*)\.mdx$/.exec(file)?.[1])).toEqual(
    own.toSorted(),
  );
});
