import { existsSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { callCommand } from '../commands.ts';
import { eachOf, orderIn, present } from '../expectations.ts';
import { PLACEHOLDERS } from '../unit/law/law-files.ts';
import { type BuiltSite, buildLawSite, RELEASE_SITE } from './law-sites.ts';

vi.setConfig({ hookTimeout: 600_000 });

const ORIGIN = 'https://nordufer.test';
/** Without a reservation and a security contact, and hosted outside the EU. */
const CLOSED_SITE = `${RELEASE_SITE.replace('tdm: true', 'tdm: false')
  .replace(/^security.*\n/m, '')
  .replace(
    'GmbH, country: Deutschland',
    'Inc., country: USA, transfer: angemessenheit, logDays: 14',
  )}
dataProtectionAuthority: { name: Datenschutzaufsicht Nord, url: "https://aufsicht.test/" }
dataProtectionOfficer: { email: schutz@nordufer.test }
`;

let release: BuiltSite;
let preview: BuiltSite;

beforeAll(async () => {
  release = await buildLawSite('release', RELEASE_SITE, { SITE_URL: ORIGIN });
  preview = await buildLawSite('preview', CLOSED_SITE, { BASE_PATH: '/magazin/' });
});

/** The visible text, with every kind of space as a plain one. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');
const article = () => release.body('artikel/pflichten/index.html');

test('a release with placeholders fails with exit code 1 and lists them all', async () => {
  const folder = '.cache/law/placeholders';
  const { code, output } = await callCommand({ SITE_URL: ORIGIN }, 'build', '--out', folder);
  expect(code).toBe(1);
  expect(existsSync(folder)).toBe(false);
  const fields = [
    ...output.matchAll(
      /^content\/site\.yaml:\d+:\d+ {2}Fehler {2}(.+?) ist noch ein Platzhalter/gm,
    ),
  ];
  expect(fields.map(([, field]) => field?.replaceAll('`', ''))).toEqual(PLACEHOLDERS);
  expect(output).not.toMatch(/\n\s+at /);
});

test('each page links to the imprint and the privacy statement', () => {
  for (const [site, base] of [
    [release, '/'],
    [preview, '/magazin/'],
  ] as const) {
    expect(site.pages).toContain('404.html');
    for (const page of eachOf(site.pages)) {
      expect(site.body(page), page).toMatch(
        new RegExp(`<a href="${base}impressum/"[^>]*>\\s*Impressum`),
      );
      expect(site.body(page), page).toMatch(
        new RegExp(`<a href="${base}datenschutz/"[^>]*>\\s*Datenschutz`),
      );
    }
    expect(site.pages).toContain('impressum/index.html');
    expect(site.pages).toContain('datenschutz/index.html');
  }
});

test('only a preview says so in the footer', () => {
  for (const page of eachOf(preview.pages))
    expect(preview.body(page), page).toContain('Vorschau, nicht');
  for (const page of eachOf(release.pages))
    expect(release.body(page), page).not.toContain('Vorschau');
});

test('the imprint shows all data of the publisher', () => {
  const text = textOf(release.body('impressum/index.html'));
  for (const expected of [
    'Nordufer Verlag GmbH',
    'Speicherufer 14',
    '20457 Hamburg',
    'Rechtsform: Gesellschaft mit beschränkter Haftung',
    'Vertreten durch Annegret Holtkamp',
    'redaktion@nordufer.test',
    '+49 40 66969123',
    'Amtsgericht Hamburg, HRB 98761',
    'Umsatzsteuer-Identifikationsnummer DE136695976',
    'Verantwortlich für den Inhalt',
  ]) {
    expect(text).toContain(expected);
  }
});

test('the privacy statement names the controller, the host and the only entry in the browser', () => {
  const text = textOf(release.body('datenschutz/index.html'));
  expect(text).toContain('Nordufer Verlag GmbH');
  expect(text).toContain('Rechenzentrum Nord GmbH, Deutschland');
  const [, key] =
    /localStorage\.getItem\('([^']+)'\)/.exec(present(release.read('index.html'))) ?? [];
  expect(key).toBeDefined();
  expect(text).toContain(` ${key} `);
});

test('the privacy statement reflects the host and the authorities of site.yaml', () => {
  const abroad = textOf(preview.body('datenschutz/index.html'));
  for (const extra of [
    'Art. 45 DSGVO',
    'nach 14 Tagen gelöscht',
    'Datenschutzaufsicht Nord',
    'schutz@nordufer.test',
  ]) {
    expect(abroad).toContain(extra);
  }
  const within = textOf(release.body('datenschutz/index.html'));
  expect(within).toContain('sobald sie für diese Zwecke nicht mehr gebraucht werden');
  expect(within).toContain('Aufsichtsbehörde des Bundeslandes');
  expect(within).not.toMatch(/Art\. 45|Art\. 37/);
});

test('the reservation against mining is declared in four places that agree', () => {
  expect(release.read('robots.txt')).toMatch(
    /^User-agent: \*\nAllow: \/\n\n(?:User-agent: [\w-]+\n){12}Disallow: \/\n\nSitemap: /,
  );
  expect(release.read('_headers')).toContain(
    '\n  Content-Usage: train-ai=n\n  tdm-reservation: 1\n',
  );
  expect(JSON.parse(present(release.read('.well-known/tdmrep.json')))).toEqual([
    { location: '/', 'tdm-reservation': 1 },
  ]);
  for (const page of eachOf(release.pages)) {
    expect(release.read(page), page).toContain('<meta name="tdm-reservation" content="1">');
  }
});

test('without the reservation nothing is declared', () => {
  expect(preview.read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(preview.read('_headers')).not.toMatch(/Content-Usage|tdm-reservation/);
  expect(preview.read('.well-known/tdmrep.json')).toBeUndefined();
  for (const page of eachOf(preview.pages))
    expect(preview.read(page), page).not.toContain('tdm-reservation');
});

test('security.txt exists if there is a contact', () => {
  expect(release.read('.well-known/security.txt')).toMatch(
    /^Contact: mailto:hilfe@nordufer\.test\nExpires: 2027-11-21T07:00:00Z\nPreferred-Languages: de\nCanonical: https:\/\/nordufer\.test\/\.well-known\/security\.txt\n$/,
  );
  expect(preview.read('.well-known/security.txt')).toBeUndefined();
});

test('the label precedes the headline of an advertising article, with the client', () => {
  const order = [
    '<span class="ad-label">Anzeige</span>',
    'Produkt kostenlos bereitgestellt von Sortierwerk Süd GmbH',
    '<h1',
  ];
  expect(orderIn(article(), order)).toEqual(order);
});

test('the name of each link to an advertising article begins with the label', () => {
  const links = release.pages.flatMap((page) => [
    ...release.body(page).matchAll(/<a href="\/artikel\/pflichten\/"[^>]*>(.*?)<\/a>/gs),
  ]);
  expect(links.length).toBeGreaterThan(4);
  for (const [, content = ''] of eachOf(links)) {
    expect(textOf(content)).toMatch(
      /^[^a-z]*(?:(?:← Neuerer|Älterer) Beitrag(?: →)?)? ?Anzeige Die Anlage, die/,
    );
  }
});

test('advertising is labelled in the page title and in the feed', () => {
  expect(release.read('artikel/pflichten/index.html')).toContain(
    '<title>Anzeige: Die Anlage, die Retouren sortiert',
  );
  expect(release.read('rss.xml')).toContain(
    '<title>Anzeige: Die Anlage, die Retouren sortiert</title>',
  );
});

test('links out of an advertising article are marked as paid, sources included', () => {
  const links = [...article().matchAll(/<a href="https:\/\/sortierwerk\.test[^>]*>/g)];
  expect(links).toHaveLength(2);
  for (const [link] of eachOf(links)) expect(link).toContain('rel="sponsored nofollow"');
});

test('a correction precedes the text, and an addition follows it', () => {
  const text = textOf(article());
  const order = [
    'Berichtigung vom 12. November 2026',
    'Der erste Satz',
    'Nachtrag vom 15. November 2026',
    'Quellen',
    'geändert hat',
  ];
  expect(orderIn(text, order)).toEqual(order);
});

test('the page of corrections lists mistakes only, newest first', () => {
  const text = textOf(release.body('korrekturen/index.html'));
  const order = ['Richtig ist Kern.', 'Richtig sind 13.000 Euro.'];
  expect(orderIn(text, order)).toEqual(order);
  expect(text).not.toContain('zur Miete');
});

test('the feed has corrections, sources and the label', () => {
  const feed = textOf(present(release.read('rss.xml')).replace(/<!\[CDATA\[|\]\]>/g, ''));
  for (const part of [
    'Richtig sind 13.000 Euro.',
    'Quellen',
    'Retouren im Onlinehandel',
    'KI-Text',
    'bereitgestellt von Sortierwerk',
  ]) {
    expect(feed).toContain(part);
  }
});

test('the last change is the newest of update and corrections', () => {
  const modified = (slug: string) =>
    /article:modified_time" content="([^"]+)"/.exec(
      present(release.read(`artikel/${slug}/index.html`)),
    )?.[1];
  expect(modified('pflichten')).toBe('2026-11-15T00:00:00+01:00');
  expect(modified('geprueft')).toBe('2026-11-20T00:00:00+01:00');
  expect(modified('schlicht')).toBeUndefined();
});

test('generated text is labelled before it begins, unless somebody takes responsibility', () => {
  const text = textOf(article());
  const order = ['erzeugt und nicht redaktionell geprüft.', 'Der erste Satz'];
  expect(orderIn(text, order)).toEqual(order);
  expect(text).toContain(
    'Die Bilder in diesem Beitrag wurden mit künstlicher Intelligenz erzeugt.',
  );
  const reviewed = textOf(release.body('artikel/geprueft/index.html'));
  expect(reviewed).toContain('Redaktion Prüfstand hat ihn geprüft und verantwortet ihn.');
  expect(reviewed).not.toContain('KI-Text');
});

test('sources are a numbered list with publisher and date', () => {
  const [, list = ''] = /<h2[^>]*>Quellen<\/h2>\s*<ol>(.*?)<\/ol>/s.exec(article()) ?? [];
  expect(list.match(/<li>/g)).toHaveLength(2);
  expect(textOf(list)).toContain('Sortierwerk Süd GmbH: Datenblatt ( Juni 2023 )');
});

test('old knowledge is mentioned, recent knowledge is not', () => {
  expect(article()).toContain('gibt den Stand vom Juni 2023 wieder');
  expect(release.body('artikel/schlicht/index.html')).not.toContain('gibt den Stand');
});

test('a plain article has none of these', () => {
  const [text = '', rest] = release.body('artikel/schlicht/index.html').split('Weiterlesen');
  expect(rest).toBeDefined();
  for (const part of ['ad-label', 'Quellen', 'Berichtigung', 'geändert hat', 'Intelligenz']) {
    expect(text).not.toContain(part);
  }
});

test("an author's page names role, life and articles", () => {
  const text = textOf(release.body('autoren/redaktion/index.html'));
  for (const part of [
    'Redaktion Prüfstand',
    'Die Redaktion prüft, ob alles an seinem Platz steht.',
    'Anzeige Die Anlage, die Retouren sortiert',
    'Ein geprüfter Text aus der Maschine',
    'Ein Beitrag zum Prüfen',
  ]) {
    expect(text).toContain(part);
  }
});
