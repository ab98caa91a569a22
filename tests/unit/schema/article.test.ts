import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../../src/schema/article.ts';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

const SCHEMA = articleSchema(z.string());
const VALID = {
  title: 'Warum Händler zögern',
  description: 'Ein bis zwei Sätze, die sagen, worum es in diesem Beitrag geht.',
  authors: ['redaktion'],
  tags: ['tiktok'],
  publishedAt: '2026-11-21',
};
const CALENDAR =
  'muss ein Datum im Kalender sein, etwa 2026-11-21, oder ein Zeitpunkt mit Zeitzone, etwa 2026-11-21T08:00:00+01:00';
const NO_DAY = 'nennt einen Tag, den es nicht gibt: den 31.2.2026. Prüfe Tag und Monat';
const PARTIAL = 'muss ein Jahr, ein Monat oder ein Tag sein, etwa 2020, 2020-11 oder 2020-11-21';
const ID = 'darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa';
const FOCUS =
  'muss sagen, wo das Wichtige ist: `oben`, `unten`, `links`, `rechts`, `mitte`, zwei davon wie `oben links`, oder Prozent von links und von oben wie `[30, 20]`';
const BLOCK = 'muss ein Block mit eigenen Feldern sein';
const ADDRESS = 'muss eine vollständige Adresse sein, etwa https://www.beispiel.de/seite';
const PHOTO = { image: './foto.jpg', alt: 'Ein Paket' };
const CORRECTION = { date: '2026-11-21', text: 'Die Zahl war falsch. Richtig ist 5.' };

const problems = (fields: Record<string, unknown>) => problemsOf(SCHEMA, { ...VALID, ...fields });

test.each<[string, unknown]>([
  ['title', 'x'.repeat(8)],
  ['title', 'x'.repeat(110)],
  ['description', 'x'.repeat(50)],
  ['description', 'x'.repeat(220)],
  ['kicker', 'KI'],
  ['kicker', undefined],
  ['authors', ['a', 'b']],
  ['tags', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['publishedAt', '2026-11-21T08:00:00+01:00'],
  ['updatedAt', '2026-11-21'],
  ['updatedAt', '2026-12-01'],
  ['pinned', '2026-12-31'],
  ['asOf', '2020'],
  ['asOf', 2020],
  ['asOf', '2020-11'],
  ['asOf', '2020-11-21'],
  ['draft', true],
  ['cover', PHOTO],
  ['cover', { image: './foto.jpg', decorative: true }],
  ['cover', { ...PHOTO, credit: 'Eva Beispiel', caption: 'Im Lager' }],
  ['cover', { ...PHOTO, focus: 'oben' }],
  ['cover', { ...PHOTO, focus: 'links unten' }],
  ['cover', { ...PHOTO, focus: [30, 12.5] }],
  ['cover', { ...PHOTO, credit: { creator: 'Eva Beispiel' } }],
  [
    'cover',
    {
      ...PHOTO,
      credit: {
        creator: 'Eva Beispiel',
        agency: 'dpa',
        license: 'CC BY 4.0',
        licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
        source: 'https://eva.example/bild',
      },
    },
  ],
  ['related', []],
  ['related', ['ein-beitrag']],
  ['series', { id: 'europa', part: 1 }],
  ['sources', [{ title: 'Bericht' }]],
  ['sources', [{ title: 'B', publisher: 'Amt', url: 'https://amt.de/b', date: 2020 }]],
  ['corrections', [CORRECTION]],
  ['corrections', [{ ...CORRECTION, kind: 'update' }]],
  ['advertising', { kind: 'anzeige', client: 'Firma' }],
  ['advertising', { kind: 'eigenwerbung' }],
  ['ai', {}],
  ['ai', { text: 'assisted', images: 'generated', reviewedBy: 'redaktion' }],
  ['aliases', ['alter-name']],
  ['aliases', ['/2021/04/titel.html', '/alt/über-uns/', '/titel']],
])('accepts %s: %j', (field, value) => {
  expect(problems({ [field]: value })).toEqual([]);
});

const REFUSED: [Record<string, unknown>, string[]][] = [
  [{ title: undefined }, ['title: fehlt']],
  [{ title: null }, ['title: ist leer']],
  [{ title: 2020 }, ['title: muss ein Text sein, ist aber `2020`']],
  [{ title: ' k    ' }, ['title: ist zu kurz: mindestens 2 Zeichen, jetzt 1']],
  [{ title: 'x'.repeat(111) }, ['title: ist zu lang: höchstens 110 Zeichen, jetzt 111']],
  [{ title: 'Zwei\nZeilen' }, ['title: darf keinen Zeilenumbruch enthalten']],
  [{ description: undefined }, ['description: fehlt']],
  [{ description: 'x'.repeat(49) }, ['description: ist zu kurz: mindestens 50 Zeichen, jetzt 49']],
  [
    { description: 'x'.repeat(221) },
    ['description: ist zu lang: höchstens 220 Zeichen, jetzt 221'],
  ],
  [{ kicker: null }, ['kicker: ist leer']],
  [{ kicker: 'x' }, ['kicker: ist zu kurz: mindestens 2 Zeichen, jetzt 1']],
  [{ kicker: 'x'.repeat(41) }, ['kicker: ist zu lang: höchstens 40 Zeichen, jetzt 41']],
  [{ authors: undefined }, ['authors: fehlt']],
  [
    { authors: 'redaktion' },
    ['authors: muss eine Liste sein, etwa `[redaktion]`, ist aber `redaktion`'],
  ],
  [{ authors: [] }, ['authors: braucht mindestens 1 Eintrag']],
  [{ authors: ['a', 'a'] }, ['authors: nennt eine Person doppelt']],
  [{ authors: ['Eva Muster'] }, [`authors.0: ${ID} \`eva-muster\``]],
  [{ tags: undefined }, ['tags: fehlt']],
  [{ tags: [] }, ['tags: braucht mindestens ein Thema aus content/tags.yaml']],
  [{ tags: [...'abcdefg'] }, ['tags: hat zu viele Einträge: höchstens 6']],
  [{ tags: ['a', 'b', 'a'] }, ['tags: nennt ein Thema doppelt']],
  [{ tags: [2020] }, ['tags.0: muss ein Text sein, ist aber `2020`']],
  [{ tags: ['E-Commerce'] }, [`tags.0: ${ID} \`e-commerce\``]],
  [
    { publishedAt: undefined },
    [
      'publishedAt: fehlt. Trage den Tag der Veröffentlichung ein, etwa 2026-11-21, oder setze `draft: true`',
    ],
  ],
  [{ publishedAt: '2026' }, [`publishedAt: ${CALENDAR}`]],
  [
    { publishedAt: '21.11.2026' },
    ['publishedAt: steht in der falschen Reihenfolge. Schreibe `2026-11-21`'],
  ],
  [{ publishedAt: 'morgen' }, [`publishedAt: ${CALENDAR}`]],
  [
    { publishedAt: '2026-02-31', updatedAt: '2026-13-01' },
    [`publishedAt: ${NO_DAY}`, 'updatedAt: nennt den Monat 13, aber es gibt nur zwölf'],
  ],
  [{ updatedAt: '2026-02-31' }, [`updatedAt: ${NO_DAY}`]],
  [
    { updatedAt: '2026-11-20' },
    ['updatedAt: liegt vor `publishedAt`. Eine Änderung kommt nach der Veröffentlichung'],
  ],
  [
    { updatedAt: '2026-11-20T22:59:59Z' },
    ['updatedAt: liegt vor `publishedAt`. Eine Änderung kommt nach der Veröffentlichung'],
  ],
  [{ asOf: '2020-13' }, [`asOf: ${PARTIAL}`]],
  [{ asOf: '2020-11-21T08:00:00Z' }, [`asOf: ${PARTIAL}`]],
  [{ asOf: 20.5 }, [`asOf: ${PARTIAL}`]],
  [{ asOf: true }, [`asOf: ${PARTIAL}`]],
  [{ asOf: null }, [`asOf: ${PARTIAL}`]],
  [{ asOf: 99 }, [`asOf: ${PARTIAL}`]],
  [{ draft: 'ja' }, ['draft: muss `true` oder `false` sein, ist aber `ja`']],
  [
    { cover: './foto.jpg' },
    [`cover: ${BLOCK}, etwa \`{ image: …, alt: … }\`, ist aber \`./foto.jpg\``],
  ],
  [{ cover: [] }, [`cover: ${BLOCK}, ist aber eine Liste`]],
  [{ cover: { alt: 'Ein Paket' } }, ['cover.image: fehlt']],
  [
    { cover: { image: './foto.jpg' } },
    [
      'cover.alt: fehlt. Beschreibe in einem Satz, was zu sehen ist, oder setze `decorative: true`, wenn das Bild nur schmückt',
    ],
  ],
  [
    { cover: { image: './foto.jpg', decorative: false } },
    [
      'cover.alt: fehlt. Beschreibe in einem Satz, was zu sehen ist, oder setze `decorative: true`, wenn das Bild nur schmückt',
    ],
  ],
  [{ cover: { ...PHOTO, alt: 'x' } }, ['cover.alt: ist zu kurz: mindestens 3 Zeichen, jetzt 1']],
  [
    { cover: { ...PHOTO, decorative: 1 } },
    ['cover.decorative: muss `true` oder `false` sein, ist aber `1`'],
  ],
  [
    { cover: { ...PHOTO, credit: '' } },
    ['cover.credit: ist zu kurz: mindestens 1 Zeichen, jetzt 0'],
  ],
  [
    { cover: { ...PHOTO, caption: 'x'.repeat(301) } },
    ['cover.caption: ist zu lang: höchstens 300 Zeichen, jetzt 301'],
  ],
  [{ cover: { ...PHOTO, focus: 'oben oben' } }, [`cover.focus: ${FOCUS}`]],
  [{ cover: { ...PHOTO, focus: [30, 101] } }, ['cover.focus.1: ist zu groß: höchstens 100']],
  [{ cover: { ...PHOTO, focus: [30] } }, [`cover.focus: ${FOCUS}`]],
  [{ cover: { ...PHOTO, focus: 30 } }, [`cover.focus: ${FOCUS}`]],
  [{ related: [...'abcdefg'] }, ['related: hat zu viele Einträge: höchstens 6']],
  [{ related: ['/artikel/a/'] }, [`related.0: ${ID} \`a\``]],
  [{ series: { part: 1 } }, ['series.id: fehlt']],
  [{ series: { id: 'Europa', part: 1 } }, [`series.id: ${ID} \`europa\``]],
  [{ series: { id: 'europa' } }, ['series.part: fehlt']],
  [{ series: { id: 'europa', part: 0 } }, ['series.part: muss größer sein als 0']],
  [
    { series: { id: 'europa', part: 1.5 } },
    ['series.part: muss eine ganze Zahl sein, ist aber `1.5`'],
  ],
  [
    { series: { id: 'europa', part: 'eins' } },
    ['series.part: muss eine Zahl sein, ist aber `eins`'],
  ],
  [
    { series: { id: 'europa', part: 1e300 } },
    ['series.part: ist zu groß: höchstens 9007199254740991'],
  ],
  [{ series: 'europa' }, [`series: ${BLOCK}, etwa \`{ id: …, part: … }\`, ist aber \`europa\``]],
  [
    { sources: ['Bericht'] },
    [`sources.0: ${BLOCK}, etwa \`{ title: …, publisher: … }\`, ist aber \`Bericht\``],
  ],
  [{ sources: [{}] }, ['sources.0.title: fehlt']],
  [
    { sources: [{ title: 'a', publisher: '' }] },
    ['sources.0.publisher: ist zu kurz: mindestens 1 Zeichen, jetzt 0'],
  ],
  [{ sources: [{ title: 'a', url: 'www.amt.de' }] }, [`sources.0.url: ${ADDRESS}`]],
  [{ sources: [{ title: 'a', url: 'javascript:alert(1)' }] }, [`sources.0.url: ${ADDRESS}`]],
  [{ sources: [{ title: 'a', date: 'gestern' }] }, [`sources.0.date: ${PARTIAL}`]],
  [{ corrections: [{ ...CORRECTION, date: '2026' }] }, [`corrections.0.date: ${CALENDAR}`]],
  [
    { corrections: [{ ...CORRECTION, text: 'falsch' }] },
    ['corrections.0.text: ist zu kurz: mindestens 10 Zeichen, jetzt 6'],
  ],
  [
    { corrections: [{ ...CORRECTION, kind: 'fehler' }] },
    ['corrections.0.kind: kennt nur `correction`, `update`, nicht `fehler`'],
  ],
  [
    { advertising: {} },
    [
      'advertising.kind: fehlt. Möglich sind `anzeige`, `affiliate`, `bereitgestellt`, `eigenwerbung`',
    ],
  ],
  [
    { advertising: { kind: 'sponsored', client: 'F' } },
    [
      'advertising.kind: kennt nur `anzeige`, `affiliate`, `bereitgestellt`, `eigenwerbung`, nicht `sponsored`',
    ],
  ],
  [
    { advertising: { kind: 'anzeige' } },
    ['advertising.client: fehlt. Bei Werbung muss der Auftraggeber genannt werden (§ 22 MStV)'],
  ],
  [
    { advertising: true },
    [`advertising: ${BLOCK}, etwa \`{ kind: …, client: … }\`, ist aber \`true\``],
  ],
  [{ ai: { text: 'ja' } }, ['ai.text: kennt nur `none`, `assisted`, `generated`, nicht `ja`']],
  [{ ai: { images: null } }, ['ai.images: ist leer. Möglich sind `none`, `assisted`, `generated`']],
  [{ ai: { reviewedBy: 'Eva' } }, [`ai.reviewedBy: ${ID} \`eva\``]],
  [{ aliases: ['Alt'] }, [`aliases.0: ${ID} \`alt\``]],
  ...['/', '//a', '/a b', '/?p=1', '/a#b', '/../a', '/a*', '/%41'].map(
    (path): [Record<string, unknown>, string[]] => [
      { aliases: [path] },
      [expect.stringContaining('alter Pfad')],
    ],
  ),
];

test.each(REFUSED)('refuses %j', (fields, expected) => {
  expect(problems(fields)).toEqual(expected);
});

test('explains everything it refuses in German', () => {
  const messages = REFUSED.flatMap(([fields]) => problems(fields)).map((problem) =>
    problem.slice(problem.indexOf(': ')),
  );
  expect(messages.filter((message) => findEnglish(message).length > 0)).toEqual([]);
});

test.each([
  [{ titel: 'x' }, ': `titel` ist kein Feld. `title` steht schon da; lösche eines von beiden.'],
  [{ Tags: [] }, ': `Tags` ist kein Feld. `tags` steht schon da; lösche eines von beiden.'],
  [{ cover: { ...PHOTO, credits: 'x' } }, 'cover: `credits` ist kein Feld. Meinst du `credit`?'],
  [{ series: { id: 'a', part: 1, foo: 1 } }, 'series: `foo` ist kein Feld. Lösche die Angabe.'],
  [{ sources: [{ title: 'a', link: 'x' }] }, 'sources.0: `link` ist kein Feld. Meinst du `url`?'],
  [{ ai: { texts: 'none' } }, 'ai: `texts` ist kein Feld. Meinst du `text`?'],
])('names the nearest field for an unknown one: %j', (fields, expected) => {
  expect(problems(fields)).toEqual([expected]);
});

test.each(['__proto__', 'constructor', 'toString'])('takes %s for an unknown field', (key) => {
  const fields = JSON.parse(`{ "${key}": 1 }`);
  const value = Object.defineProperties({ ...VALID }, Object.getOwnPropertyDescriptors(fields));
  expect(problemsOf(SCHEMA, value)).toEqual([expect.stringContaining(`\`${key}\` ist kein Feld.`)]);
});

describe('what comes out', () => {
  test('has its defaults', () => {
    expect(SCHEMA.parse({ ...VALID, ai: {}, corrections: [CORRECTION] })).toEqual({
      ...VALID,
      draft: false,
      related: [],
      sources: [],
      corrections: [{ ...CORRECTION, kind: 'correction' }],
      ai: { text: 'none', images: 'none' },
      aliases: [],
    });
  });

  test('is trimmed, and a year is text', () => {
    const { title, asOf } = SCHEMA.parse({ ...VALID, title: `  ${VALID.title} `, asOf: 2020 });
    expect([title, asOf]).toEqual([VALID.title, '2020']);
    const { corrections } = SCHEMA.parse({
      ...VALID,
      corrections: [{ ...CORRECTION, text: ` ${CORRECTION.text}\n` }],
    });
    expect(corrections.map(({ text }) => text)).toEqual([CORRECTION.text]);
  });

  test('may be a draft without a date', () => {
    expect(problems({ draft: true, publishedAt: undefined })).toEqual([]);
  });
});
