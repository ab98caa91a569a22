import type { ContentFiles, Library } from '../../articles/library.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

/** The editors' pages to which the footer of each page links. */
const LINKED: readonly { slug: string; name: string; duty?: string }[] = [
  {
    slug: 'datenschutz',
    name: 'die Datenschutzerklärung',
    duty: 'Ohne sie darf die Website nicht öffentlich sein (Art. 13 DSGVO).',
  },
  { slug: 'barrierefreiheit', name: 'die Erklärung zur Barrierefreiheit' },
  { slug: 'ueber-uns', name: 'die Seite über das Magazin' },
];

/**
 * Standing pages that are gone, while each page goes on linking to them. Where the law asks for
 * one, that is an error in a release.
 */
export function checkStandingPages(
  { pages }: Library,
  { site }: Pick<ContentFiles, 'site'>,
  isRelease: boolean,
): Problem[] {
  const present = new Set(pages.map(({ slug }) => slug));
  return LINKED.filter(({ slug }) => !present.has(slug)).map(({ slug, name, duty }) => {
    const path = site.path.replace(/[^/]*$/, `pages/${slug}.mdx`);
    const message = [
      `Es fehlt ${name}; der Link dorthin unten auf jeder Seite führt ins Leere.`,
      ...(duty === undefined ? [] : [duty]),
      'Hole die Datei mit git zurück, oder lege sie neu an.',
    ].join(' ');
    const severity = isRelease && duty !== undefined ? 'error' : 'hint';
    return problemAt('missing-page', path, { line: 1, column: 1 }, message, severity);
  });
}
