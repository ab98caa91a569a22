import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { formatProblem } from '../../../../src/lib/source/problem.ts';
import { contentFiles } from '../../law/law-files.ts';
import { findEnglish } from '../../markdown/english.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const without = (missing: string[], hasSiteUrl: boolean) => {
  const files = contentFiles({});
  const pages = files.pages.filter(({ path }) => !missing.some((slug) => path.includes(slug)));
  return checkContent({ ...files, pages }, NOW, { hasSiteUrl }).map(formatProblem);
};
const PRIVACY =
  'Es fehlt die Datenschutzerklärung; der Link dorthin unten auf jeder Seite führt ins Leere. Ohne sie darf die Website nicht öffentlich sein (Art. 13 DSGVO). Hole die Datei mit git zurück, oder lege sie neu an.';

test('a release without privacy notice is an error, a preview a hint', () => {
  expect(without(['datenschutz'], true)).toEqual([
    `content/pages/datenschutz.mdx:1:1  Fehler  ${PRIVACY}`,
  ]);
  expect(without(['datenschutz'], false)).toEqual([
    `content/pages/datenschutz.mdx:1:1  Hinweis  ${PRIVACY}`,
  ]);
});

test.each([
  ['barrierefreiheit', 'die Erklärung zur Barrierefreiheit'],
  ['ueber-uns', 'die Seite über das Magazin'],
])('hints at %s, to which each page links', (slug, name) => {
  const found = without([slug], true);
  expect(found).toEqual([
    `content/pages/${slug}.mdx:1:1  Hinweis  Es fehlt ${name}; der Link dorthin unten auf jeder Seite führt ins Leere. Hole die Datei mit git zurück, oder lege sie neu an.`,
  ]);
  expect(found.flatMap((line) => findEnglish(line.replace(/`[^`]*`/g, '')))).toEqual([]);
});

test('a folder without any page is answered page by page', () => {
  expect(without(['pages'], true)).toHaveLength(3);
});

test('knows each page to which the foot links', () => {
  const foot = readFileSync('src/components/SiteFooter.astro', 'utf8');
  const linked = [...foot.matchAll(/urls\.page\('([^']+)'\)/g)].map(([, slug]) => slug);
  const own = linked.filter((slug) => slug !== 'impressum');
  expect(without(['pages'], true).map((line) => /pages\/(.*)\.mdx:/.exec(line)?.[1])).toEqual(
    own.toSorted(),
  );
});
