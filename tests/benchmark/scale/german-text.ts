import { createRandom } from '../../random.ts';
import { makeVocabulary } from '../../vocabulary.ts';
import { drawZipf } from '../generated-articles.ts';

/** Distinct words of a magazine of 10,000 articles; a smaller one draws fewer of them. */
const VOCABULARY = 150_000;
const SENTENCES_OF_PARAGRAPHS = [4, 4, 3];

const TITLES = [
  'Was {n} für {n} bedeutet',
  'Warum {n} und {n} zusammengehören',
  '{n}: Wie Händler aus {o} mit {n} rechnen',
  'Streit um {n} – und was {n} damit zu tun hat',
  'Wie {n} den Onlinehandel verändert',
];
/** One for each section: headings with the same anchor are an error. */
const HEADINGS = [
  'Was {n} kostet',
  '{n} und {n} im Alltag',
  'Von {n} zu {n}',
  'Zahlen zu {n}',
  'Wo {n} fehlt',
  'Ausblick auf {n}',
];
const SENTENCES = [
  'Der Handel mit {n} wächst seit {j} um {z} % im Jahr.',
  'Wer {n} und {n} verkauft, rechnet mit {z} Rücksendungen je hundert Pakete.',
  '"{n} ist kein Selbstzweck", sagt eine Händlerin aus {o}.',
  'Im Jahr {j} kamen auf jeden Auftrag {z} € für {n}, also etwas mehr als für {n}.',
  'Anders als bei {n} zählt hier vor allem **{n}**, und das seit Jahren.',
  'Ob sich {n} lohnt, hängt von {n}, {n} und der Größe des Lagers ab.',
  'Viele Betriebe in {o} haben {n} daher schon {j} eingeführt - mit Erfolg.',
  'Das zeigt eine Umfrage unter {z} Unternehmen, z. B. aus {o}.',
  'Für {n} gilt seit {j} eine Frist von {z} Tagen; danach wird {n} fällig.',
  'Die Kosten für *{n}* stiegen von {z} auf {z} Mio. €, während {n} günstiger wurde.',
  'Wer heute auf {n} setzt, muss sich um {n} kaum noch kümmern.',
  'Nach § {z} Abs. 2 müssen Anbieter {n} offenlegen, sobald {n} im Spiel ist.',
  'In {o} und {o} sieht man das gelassener: Dort gehört {n} zum Geschäft.',
  'Kunden fragen nach {n}, bevor sie {n} in den Warenkorb legen.',
  'Bis {j} soll {n} in ganz Europa einheitlich werden, heißt es aus {o}.',
];
const CITIES = 'Hamburg Köln Leipzig München Bremen Görlitz Wien Zürich Straßburg Münster'.split(
  ' ',
);

let vocabulary: readonly string[] | undefined;

/** Writes German prose about a topic; the same number and topic give the same texts. */
export interface Writer {
  title(): string;
  /** Two sentences. */
  teaser(): string;
  /** One line of words, such as a label. */
  noun(): string;
  /** Six headings with three paragraphs each, about 900 words. */
  sections(): string[];
}

export function createWriter(number: number, topic: number): Writer {
  vocabulary ??= makeVocabulary(VOCABULARY, createRandom(20_261_121));
  const words = vocabulary;
  const random = createRandom(number + 1);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const noun = () => drawZipf(words, random, random() < 0.3 ? topic * 97 : 0);
  const fillers: Readonly<Record<string, () => string>> = {
    n: noun,
    o: () => pick(CITIES),
    j: () => String(2005 + Math.floor(random() * 21)),
    z: () => String(2 + Math.floor(random() * 97)),
  };
  const fill = (template: string) =>
    template.replace(/\{(\w)\}/g, (_, kind: string) => fillers[kind]?.() ?? '');
  const sentences = (count: number) =>
    Array.from({ length: count }, () => fill(pick(SENTENCES))).join(' ');
  return {
    title: () => `Ausgabe ${number + 1}: ${fill(pick(TITLES))}`.slice(0, 110),
    teaser: () => fill('Was {n} mit {n} verbindet, und wie Händler in {o} damit umgehen.'),
    noun,
    sections: () =>
      HEADINGS.map((heading) =>
        [`## ${fill(heading)}`, ...SENTENCES_OF_PARAGRAPHS.map(sentences)].join('\n\n'),
      ),
  };
}
