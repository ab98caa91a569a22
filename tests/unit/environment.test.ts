import { describe, expect, test } from 'vitest';
import { environment, readEnvironment } from '../../src/environment.ts';

const CLOCK = new Date('2026-11-21T08:00:00Z');
const read = (variables: Record<string, string>) => readEnvironment(variables, '/daten', CLOCK);

test('describes a preview at the root, now, when nothing is set', () => {
  expect(read({})).toEqual({
    siteUrl: undefined,
    basePath: '/',
    contentDir: '/daten/content',
    now: CLOCK,
  });
});

test('reads empty and blank values as unset', () => {
  const blank = { SITE_URL: '', BASE_PATH: ' ', CONTENT_DIR: '  ', BUILD_NOW: '\t' };
  expect(read(blank)).toEqual(read({}));
});

test('reads the environment of this process', () => {
  expect(environment.basePath).toBe('/');
});

describe('SITE_URL', () => {
  test.each([
    ['https://magazin.de', 'https://magazin.de'],
    ['https://magazin.de/', 'https://magazin.de'],
    [' https://magazin.de ', 'https://magazin.de'],
    ['https://MAGAZIN.de:443', 'https://magazin.de'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['https://größe.de', 'https://xn--gre-6ka8i.de'],
    ['https://xn--gre-6ka8i.de', 'https://xn--gre-6ka8i.de'],
    ['https://127.0.0.1:8080', 'https://127.0.0.1:8080'],
    ['http://[::1]:4321', 'http://[::1]:4321'],
  ])('takes %j as %s', (value, origin) => {
    expect(read({ SITE_URL: value }).siteUrl).toBe(origin);
  });

  test.each([
    'magazin.de',
    'ftp://magazin.de',
    'https://',
    'https://a b',
    'https://mag\nazin.de',
    'https://2026',
    'https://magazin.de:99999',
    'https://xn--\u00fc.de',
    'javascript:alert(1)',
    '/magazin/',
  ])('refuses %j, which is no URL', (value) => {
    expect(() => read({ SITE_URL: value })).toThrow(
      `SITE_URL ist „${value}“. Gebraucht wird die Adresse der Website mit https:// und ihrem Namen. Richtig ist etwa SITE_URL=https://magazin.de`,
    );
  });

  test.each([
    ['https://*', 'darf kein „*“ enthalten'],
    ['https://*.magazin.de', 'darf kein „*“ enthalten'],
    ["https://maga'zin.de", "darf kein „'“ enthalten"],
    ['https://beispiel..de', 'hat einen Punkt zu viel'],
    ['https://.beispiel.de', 'hat einen Punkt zu viel'],
    ['https://magazin.de.', 'hat einen Punkt zu viel'],
    [
      'https://-x',
      'darf nicht mit einem Bindestrich beginnen oder enden, auch nicht vor oder nach einem Punkt',
    ],
    [
      'https://x-.de',
      'darf nicht mit einem Bindestrich beginnen oder enden, auch nicht vor oder nach einem Punkt',
    ],
    ['https://magazin', 'braucht eine Endung, etwa .de'],
    ['https://https://magazin.de', 'braucht eine Endung, etwa .de'],
    [
      `https://${'a'.repeat(64)}.de`,
      'ist zu lang: höchstens 63 Zeichen zwischen zwei Punkten und 253 im Ganzen',
    ],
  ])('refuses %j, which no website can be named', (value, reason) => {
    expect(() => read({ SITE_URL: value })).toThrow(
      `SITE_URL ist „${value}“. Der Name der Website ${reason}. Richtig ist etwa SITE_URL=https://magazin.de`,
    );
  });

  test.each([
    'https://magazin.de/blog/',
    'https://magazin.de/?a=b',
    'https://magazin.de/#a',
    'https://name@magazin.de',
    'https://:geheim@magazin.de',
  ])('refuses %j, which is more than an origin', (value) => {
    expect(() => read({ SITE_URL: value })).toThrow(
      `SITE_URL ist „${value}“. Die Adresse darf nur aus https:// und dem Namen bestehen; ein Unterverzeichnis gehört in BASE_PATH. Richtig ist etwa SITE_URL=https://magazin.de`,
    );
  });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['magazin', '/magazin/'],
    ['/magazin', '/magazin/'],
    ['/magazin/', '/magazin/'],
    ['//magazin//neu/', '/magazin/neu/'],
    ['/v1.0_a~b-c/', '/v1.0_a~b-c/'],
    ['/.neu/neu./', '/.neu/neu./'],
  ])('takes %j as %s', (value, path) => {
    expect(read({ BASE_PATH: value }).basePath).toBe(path);
  });

  test.each([
    '/../',
    '/.../',
    '/a/./b/',
    '/a b/',
    '/größe/',
    '/a?b',
    '/a#b',
    'https://a.de',
    '/a%2f',
    '/<a>/',
    'a\\b',
  ])('refuses %j', (value) => {
    expect(() => read({ BASE_PATH: value })).toThrow(
      `BASE_PATH ist „${value}“. Erlaubt sind Buchstaben, Ziffern, Punkt, Binde- und Schrägstrich, etwa BASE_PATH=/magazin/`,
    );
  });
});

test.each([
  ['texte', '/daten/texte'],
  ['../texte/', '/texte'],
  ['/srv/texte/', '/srv/texte'],
  ['/srv/./a/../texte', '/srv/texte'],
])('CONTENT_DIR %j is the folder %s', (value, folder) => {
  expect(read({ CONTENT_DIR: value }).contentDir).toBe(folder);
});

test.each([...'#?%*[]{}'])('CONTENT_DIR must not contain %s', (character) => {
  expect(() => read({ CONTENT_DIR: `texte${character}` })).toThrow(
    `Der Inhaltsordner heißt „/daten/texte${character}“. Das Zeichen ${character} darf in seinem Pfad nicht vorkommen: Benenne den Ordner um, oder nenne mit CONTENT_DIR einen anderen.`,
  );
});

describe('BUILD_NOW', () => {
  test.each([
    ['2026-11-21T08:00:00+01:00', '2026-11-21T07:00:00.000Z'],
    ['2026-11-21T08:00Z', '2026-11-21T08:00:00.000Z'],
    ['2026-11-21T08:00:00.500-05:00', '2026-11-21T13:00:00.500Z'],
  ])('takes %s', (value, instant) => {
    expect(read({ BUILD_NOW: value }).now.toISOString()).toBe(instant);
  });

  test.each([
    '2026-11-21',
    '2026-11-21T08:00:00',
    '2026-02-31T08:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T08:00:00+99:99',
    'heute',
    '1795217400000',
  ])('refuses %j', (value) => {
    expect(() => read({ BUILD_NOW: value })).toThrow(
      `BUILD_NOW ist „${value}“. Gebraucht wird ein Zeitpunkt mit Zeitzone, etwa BUILD_NOW=2026-11-21T08:00:00+01:00`,
    );
  });
});
