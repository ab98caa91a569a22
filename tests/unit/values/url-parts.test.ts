import { expect, test } from 'vitest';
import { explainHost, explainOrigin } from '../../../src/lib/values/url-parts.ts';

const LONG = 'ist zu lang: höchstens 63 Zeichen zwischen zwei Punkten und 253 im Ganzen';
const HYPHEN =
  'darf nicht mit einem Bindestrich beginnen oder enden, auch nicht vor oder nach einem Punkt';
const label = 'a'.repeat(63);

test.each([
  ['magazin.de', undefined],
  ['xn--grer-5qa7f.de', undefined],
  ['a_b.c-d.de', undefined],
  ['localhost', undefined],
  ['127.0.0.1', undefined],
  ['[::1]', undefined],
  ['[]', 'darf kein „[“ enthalten'],
  ['a[::1]', 'darf kein „[“ enthalten'],
  ['[::1]a', 'darf kein „[“ enthalten'],
  ['*', 'darf kein „*“ enthalten'],
  ['a.de.', 'hat einen Punkt zu viel'],
  ['a..de', 'hat einen Punkt zu viel'],
  ['-a.de', HYPHEN],
  ['a.de-', HYPHEN],
  ['magazin', 'braucht eine Endung, etwa .de'],
  [`${label}.de`, undefined],
  [`${label}a.de`, LONG],
  [`${`${label}.`.repeat(3)}${'a'.repeat(58)}.de`, undefined],
  [`${`${label}.`.repeat(3)}${'a'.repeat(59)}.de`, LONG],
])('explains why %j is no name of a website: %s', (host, expected) => {
  expect(explainHost(host)).toBe(expected);
});

const NO_ORIGIN = 'Gebraucht wird die Adresse der Website mit https:// und ihrem Namen.';
const TOO_MUCH =
  'Die Adresse darf nur aus https:// und dem Namen bestehen; ein Unterverzeichnis gehört in BASE_PATH.';

test.each([
  ['https://magazin.de', undefined],
  ['http://größe.de:8080/', undefined],
  ['http://127.0.0.1:4321', undefined],
  ['https://2026', NO_ORIGIN],
  ['https://magazin.de ', NO_ORIGIN],
  ['magazin.de', NO_ORIGIN],
  ['ftp://magazin.de', NO_ORIGIN],
  ['xhttps://magazin.de', NO_ORIGIN],
  ['https.x://magazin.de', NO_ORIGIN],
  ['https://magazin', 'Der Name der Website braucht eine Endung, etwa .de.'],
  ['https://magazin.de/blog', TOO_MUCH],
  ['https://magazin.de?a', TOO_MUCH],
  ['https://magazin.de#a', TOO_MUCH],
  ['https://a@magazin.de', TOO_MUCH],
  ['https://:b@magazin.de', TOO_MUCH],
])('explains why %j is no origin: %s', (text, expected) => {
  expect(explainOrigin(text)).toBe(expected);
});
