import { expect, test } from 'vitest';
import { checkNavigation } from '../../../../src/lib/check/links/navigation.ts';
import { parseYamlFile } from '../../../../src/lib/source/validation.ts';
import { expectProblems } from '../expect-problems.ts';

const TARGETS = {
  ids: new Map([['/themen/', new Set<string>()]]),
  moved: new Map(),
  planned: new Set<string>(),
};
const check = (href: string) => {
  const text = `navigation:\n  - { label: Ziel, href: ${JSON.stringify(href)} }\n`;
  return checkNavigation(parseYamlFile({ path: 'site.yaml', text }), TARGETS);
};

test.each(['/themen/', '/themen/?a#b', '/%74hemen/', 'https://magazin.de/'])(
  'lets %j pass',
  (href) => {
    expect(check(href)).toEqual([]);
  },
);

test.each([
  [
    '/nirgends/',
    'dead-link?@2:26 Der Link `/nirgends/` der Navigation führt ins Leere, von jeder Seite aus. Lege die Seite an, oder ändere die Adresse.',
  ],
  ['/100%ig/', 'invalid-link@2:26'],
  ['https://magazin..de/', 'invalid-link@2:26'],
  [
    'C:\\themen',
    'invalid-navigation@2:26 Der Link `C:\\themen` der Navigation ist keine Adresse. Schreibe die einer Seite, etwa /themen/, oder eine mit https://.',
  ],
  ['mailto:a@magazin.de', 'invalid-navigation@2:26'],
  ['', 'invalid-navigation@2:26'],
])('names what is wrong with %j', (href, expected) => {
  expectProblems(check(href), [`site.yaml ${expected}`]);
});

test.each(['', 'navigation: x', 'navigation: [a, null, { href: 1 }]', '[]'])(
  'leaves to the schema what is no list of links: %j',
  (text) => {
    expect(checkNavigation(parseYamlFile({ path: 'site.yaml', text }), TARGETS)).toEqual([]);
  },
);
