import { expect, test } from 'vitest';
import { checkNavigation } from '../../../../src/lib/check/links/navigation.ts';
import { formatProblem } from '../../../../src/lib/source/problem.ts';
import { parseYamlFile } from '../../../../src/lib/source/validation.ts';

const TARGETS = {
  ids: new Map([['/themen/', new Set<string>()]]),
  moved: new Map(),
  planned: new Set<string>(),
};
const check = (href: string) => {
  const text = `navigation:\n  - { label: Ziel, href: ${JSON.stringify(href)} }\n`;
  return checkNavigation(parseYamlFile({ path: 'site.yaml', text }), TARGETS).map(formatProblem);
};

test.each(['/themen/', '/themen/?a#b', '/%74hemen/', 'https://magazin.de/'])(
  'lets %j pass',
  (href) => {
    expect(check(href)).toEqual([]);
  },
);

const NO_ADDRESS =
  'der Navigation ist keine Adresse. Schreibe die einer Seite, etwa /themen/, oder eine mit https://.';

test.each([
  [
    '/nirgends/',
    'Hinweis  Der Link `/nirgends/` der Navigation führt ins Leere, von jeder Seite aus. Lege die Seite an, oder ändere die Adresse.',
  ],
  [
    '/100%ig/',
    'Fehler  Der Link `/100%ig/` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe `%25`, sonst lösche es.',
  ],
  [
    'https://magazin..de/',
    'Fehler  Der Link `https://magazin..de/` ist keine gültige Adresse. Kopiere sie noch einmal aus der Adresszeile des Browsers.',
  ],
  ['C:\\themen', `Fehler  Der Link \`C:\\themen\` ${NO_ADDRESS}`],
  ['mailto:a@magazin.de', `Fehler  Der Link \`mailto:a@magazin.de\` ${NO_ADDRESS}`],
  ['', `Fehler  Der Link \`\` ${NO_ADDRESS}`],
])('names what is wrong with %j', (href, expected) => {
  expect(check(href)).toEqual([`site.yaml:2:26  ${expected}`]);
});

test.each(['', 'navigation: x', 'navigation: [a, null, { href: 1 }]', '[]'])(
  'leaves to the schema what is no list of links: %j',
  (text) => {
    expect(checkNavigation(parseYamlFile({ path: 'site.yaml', text }), TARGETS)).toEqual([]);
  },
);
