import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';

/** Words without a subject of their own that the Snowball list lacks. */
const MORE_STOP_WORDS = `
  ab allein allenfalls allerdings andererseits anders außer außerdem beide beiden beider beides beim
  bereits besonders bevor bisher bloß dabei dadurch dafür dagegen daher dahin dahinter damals danach
  daneben dank daran darauf daraus darf darin darum darunter davon davor dazwischen dass deren
  derzeit deshalb desto deswegen direkt drin droht dürfen durfte eben ebenfalls ebenso eher eigen
  eigene eigenen eigener eigenes eigentlich einander einerseits einfach einst entweder erst erste
  ersten erster erstes etliche etwa falls fast finden folgende folgenden folgender folgendes ganz
  ganze ganzen ganzer ganzes gar geben gegenüber gehen geht gehören gehört genau genug gerade gern
  gerne gibt gilt gelten gleich größte größten gut gute guten guter gutes habt halten häufig hast
  hätte hätten heißt heute hierbei hierfür hingegen hinaus immer indes infolge innerhalb insbesondere
  inzwischen irgend ja je jedoch jederzeit jemand jeweils kaum kannst kommen kommt können könnten
  könnt lange lassen lässt lang längst laut lediglich leicht letzte letzten letztlich lieber liegt
  macht mag mal mehr mehrere mehreren meist meisten meistens mindestens mittels mögen möglich möchte
  möchten müssen müsst musst mussten müsste müssten nachdem nahezu nämlich neben nebenbei nein nie
  niemals niemand nirgends nimmt nehmen oben obwohl oft öfter ohnehin per pro rund samt schließlich
  schon sei seid seien seit seitdem selten sobald sodass sofern sofort sogar solange sollen sollten
  somit soweit sowie sowohl spätestens statt stattdessen stehen steht stets tatsächlich toll trotz
  trotzdem überhaupt übrigens umso unterdessen usw vielleicht viele vielen vieler vieles vielmehr
  völlig vorher während wann warum wäre wären weder wegen weitere weiteren weiterer weiteres weiterhin
  wen wenig wenige wenigen weniger wenigstens wem wer weshalb wessen wichtig wichtige wichtigen
  wirklich wobei wodurch wofür woher wohin wohl wollt womit woran worauf woraus worin wozu wurde
  wurden worden ziemlich zudem zuerst zuletzt zumal zumindest zunächst zusammen zuvor zweitens
  bzw ca etc evtl ggf inkl vgl z b d h u a
`;

const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopwords,
  ...MORE_STOP_WORDS.trim().split(/\s+/u),
]);

/** The feminine suffix after suffixes of persons, not the ending of Termin or gewinnen. */
const FEMININE = /(?<=.(?:er|or|eur|ist|ent|ant|log|und))in(?:nen)?$/u;

/**
 * The stem that the inflected forms of a German word share, not necessarily a word. Snowball's
 * German algorithm (Porter & Boulton, https://snowballstem.org/algorithms/german/stemmer.html)
 * with two additions: feminine forms share the stem of the masculine, and words in -el that of
 * their forms without the e. Expects lower case.
 *
 * `häuser` → `haus`, `händlerinnen` → `handl`, `handel` → `handl`, `straßen` → `strass`
 */
export function stem(word: string): string {
  const base = word.replace(FEMININE, '').replace(/(?<=el)n$/u, '');
  return stemmer(base).replace(/(?<=.{3})el$/u, 'l');
}

/**
 * True for words that say nothing about a subject, such as `und`, `bereits`. Takes words as
 * written: `waren` is a stop word, `Waren` are what shops sell.
 */
export function isStopWord(word: string): boolean {
  return word !== 'Waren' && STOP_WORDS.has(word.toLowerCase());
}
