import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseExceptions } from '../../../src/lib/hyphenation/exceptions.ts';
import { hyphenateHeadline } from '../../../src/lib/hyphenation/hyphenate.ts';
import { eachOf } from '../../expectations.ts';

const list = readFileSync(
  new URL('../../../src/assets/silbentrennung.txt', import.meta.url),
  'utf8',
);
const editors = parseExceptions(list);
const none = parseExceptions('');
const show = (text: string, exceptions = editors) =>
  hyphenateHeadline(text, exceptions).replaceAll('\u00AD', '|');

describe('hyphenateHeadline', () => {
  test.each([
    ['Verbraucherschutzbeauftragte warnen', 'Verbraucher|schutz|beauftragte warnen'],
    ['Rückgaberechtsmissbrauch', 'Rückgabe|rechts|missbrauch'],
    ['VERBRAUCHERSCHUTZBEAUFTRAGTE', 'VERBRAUCHER|SCHUTZ|BEAUFTRAGTE'],
    ['Warenkorbabbruchquoten', 'Warenkorb|abbruch|quoten'],
    ['Umsatzsteueridentifikationsnummer', 'Umsatzsteuer|identi|fikations|nummer'],
    ['Datenschutzgrundverordnung', 'Datenschutz|grund|verordnung'],
    ['Versandkostenfreigrenze', 'Versand|kosten|freigrenze'],
    ['Vorzeltleuchten', 'Vorzelt|leuchten'],
    ['Playlistergänzung', 'Playlist|ergänzung'],
    ['Playlistentwurf', 'Playlist|ent|wurf'],
    ['Playlistenarchiv', 'Playlisten|ar|chiv'],
    ['Zuliefererkette', 'Zulieferer|kette'],
    ['Seitanstreifen', 'Seitan|streifen'],
    ['Screenshotordner', 'Screenshot|ordner'],
    ['Ministerstellung', 'Minis|ter|stellung'],
    ['Wasserklärungen', 'Wasser|klä|rungen'],
    ['Chatbotentwicklung', 'Chatbot|entwicklung'],
    ['Zweifaktorauthentifizierung', 'Zweifaktor|authenti|fizierung'],
    [
      'Telekommunikationsdienstedatenschutzgesetz',
      'Tele|kommunikations|dienste|datenschutz|gesetz',
    ],
  ])('breaks %s at its seams', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test.each([
    ['words of 13 letters', 'Warenkörbchen', 'Warenkörbchen'],
    ['short words', 'Der Handel wächst', 'Der Handel wächst'],
    [
      'soft hyphens typed by the author',
      'Verbraucherschutz\u00ADbeauftragte',
      'Verbraucherschutz|beauftragte',
    ],
    ['URLs', 'www.verbraucherschutzbeauftragte.de', 'www.verbraucherschutzbeauftragte.de'],
    ['digits', '12345678901234567890', '12345678901234567890'],
  ])('leaves %s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test('follows the German patterns where the list does not apply', () => {
    expect(show('Weltraumbahnhofsvorsteher', none)).toBe('Welt|raum|bahn|hofs|vor|steher');
    expect(show('Vorzeltleuchten', none)).toBe('Vorzelt|leuchten');
    expect(show('Halloumiburger', none)).toBe('Hallou|mi|burger');
  });

  test('leaves at least four letters on each side', () => {
    for (const word of ['Autobahnraststätte', 'Abnehmerinnengruppe', 'Oberflächenveredelung']) {
      const parts = show(word, none).split('|');
      expect(parts.at(0)?.length).toBeGreaterThanOrEqual(4);
      expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  test('applies an exception to inflected forms and inside longer words', () => {
    const exceptions = parseExceptions('Tierfutter-abo\nHundekuchen');
    expect(show('Tierfutterabos', exceptions)).toBe('Tierfutter|abos');
    expect(show('Hundekuchentierfutterabo', exceptions)).toBe('Hundekuchen|tierfutterabo');
    expect(show('Hundekuchenverkostung', exceptions)).toBe('Hundekuchen|ver|kos|tung');
    expect(show('Probierhundekuchen', exceptions)).toBe('Probier|hundekuchen');
  });

  test('only adds soft hyphens', () => {
    const words = list.replaceAll(/#.*|-/g, '').split(/\s+/);
    for (const word of eachOf(words)) {
      const compound = `${word}versicherungsgesellschaft`;
      expect(hyphenateHeadline(compound, editors).replaceAll('\u00AD', '')).toBe(compound);
    }
  });
});

describe('parseExceptions', () => {
  test('reads words, comments and empty lines', () => {
    const exceptions = parseExceptions('# Kopf\n\nWaren-korb-abbruch # Kommentar\r\nHandel\n');
    expect([...exceptions]).toEqual([
      ['warenkorbabbruch', [5, 9]],
      ['handel', []],
    ]);
  });

  test.each([
    ['zwei Wörter', 'Leerzeichen'],
    ['Web2', 'andere Zeichen'],
    ['-Handel', 'Strich am Rand'],
    ['Han--del', 'zwei Striche'],
    ['Han\u00ADdel', 'weiches Trennzeichen'],
    ['Handel\nHan-del', 'steht schon in Zeile 1'],
  ])('rejects %j, naming file and line', (text, message) => {
    const line = text.split('\n').length;
    expect(() => parseExceptions(text)).toThrow(`content/silbentrennung.txt, Zeile ${line}: `);
    expect(() => parseExceptions(text)).toThrow(message);
  });

  test('names all malformed lines at once', () => {
    expect(() => parseExceptions('a b\nHandel\n-c', 'liste.txt')).toThrow(
      /liste\.txt, Zeile 1[\s\S]*Zeile 3/,
    );
  });
});
