import { slugify } from '../../../src/lib/values/slug.ts';
import { createWriter, type Writer } from './german-text.ts';

/** An article of a generated magazine: what any generator of sites can make a page of. */
export interface Text {
  slug: string;
  title: string;
  description: string;
  authors: string[];
  topics: string[];
  publishedAt: string;
  series: { id: string; part: number } | undefined;
  /** Further frontmatter of ours, as JSON, which YAML contains. */
  extras: Record<string, unknown>;
  /** Paragraphs, lists and tables in Markdown. */
  blocks: string[];
}

const DAY = 24 * 60 * 60 * 1000;
const NEWEST = Date.UTC(2026, 10, 20);
const YEARS = 20;
/** Parts of a series, one series in a hundred articles. */
const PARTS = 4;

/** Ids are the slugs of the labels. */
export const TOPICS =
  'Versand Zahlung Retouren Lager Recht Steuern Marktplätze Mode Möbel Bücher Lebensmittel Kosmetik Spielwaren Technik Werbung Suchmaschinen Newsletter Livestream Influencer Verpackung Nachhaltigkeit Zoll Export Schweiz Österreich Frankreich Polen Plattformen Software Sicherheit Datenschutz Personal Ausbildung Filialen Abholung Preise Rabatte Gutscheine Bewertungen Umfragen'.split(
    ' ',
  );
export const AUTHORS =
  'Anna Ahrens, Bilal Bayer, Clara Cordes, David Dietz, Eva Engel, Finn Fuchs, Greta Groß, Hanno Heß, Ida Iwanow, Jörg Jäger, Klara Koch, Lena Lüders'.split(
    ', ',
  );

/** Articles of about 900 words, spread over twenty years, the newest first. */
export function composeMagazine(count: number): Text[] {
  const texts = Array.from({ length: count }, (_, number) => composeText(number, count));
  return texts.map((text, number) => {
    const other = texts[(number * 7 + 1) % count];
    if (other === undefined || other === text) return text;
    const pointer = `Mehr dazu steht in [${other.title}](/artikel/${other.slug}/).`;
    const related = number % 10 === 3 ? { related: [other.slug] } : {};
    return {
      ...text,
      extras: { ...text.extras, ...related },
      blocks: [...text.blocks, pointer],
    };
  });
}

/** Ids of the series that articles of a magazine of this size belong to. */
export function seriesOf(count: number): string[] {
  return Array.from({ length: Math.floor(count / 100) }, (_, index) => `reihe-${index + 1}`);
}

function composeText(number: number, count: number): Text {
  const writer = createWriter(number, number % TOPICS.length);
  const title = writer.title();
  const age = Math.floor((number * YEARS * 365) / count);
  const publishedAt = new Date(NEWEST - age * DAY).toISOString().slice(0, 10);
  const pick = (list: readonly string[], step: number) =>
    slugify(list[(number * step) % list.length] ?? '');
  const series = seriesOf(count)[Math.floor(number / 100)];
  const part = PARTS - (number % 100);
  return {
    slug: slugify(title).slice(0, 70).replace(/-$/, ''),
    title,
    description: writer.teaser(),
    authors: [...new Set([pick(AUTHORS, 1), ...(number % 9 === 0 ? [pick(AUTHORS, 5)] : [])])],
    topics: [...new Set([pick(TOPICS, 1), pick(TOPICS, 3), pick(TOPICS, 7)])],
    publishedAt,
    series: series !== undefined && part > 0 ? { id: series, part } : undefined,
    extras: composeExtras(number, publishedAt, writer),
    blocks: composeBlocks(number, writer),
  };
}

function composeExtras(number: number, date: string, writer: Writer): Record<string, unknown> {
  const source = { title: `Studie zu ${writer.noun()}`, publisher: 'Institut', date: '2024' };
  const text = `Zuerst stand hier eine falsche Zahl zu ${writer.noun()}.`;
  return {
    ...(number % 2 === 0 && { kicker: writer.noun().slice(0, 40) }),
    ...(number % 5 === 0 && { sources: [source] }),
    ...(number % 12 === 0 && { asOf: date.slice(0, 7) }),
    ...(number % 33 === 5 && { corrections: [{ date, text }] }),
    ...(number % 40 === 7 && { advertising: { kind: 'anzeige', client: 'Muster GmbH' } }),
  };
}

/** Every article has a list and links; some have a table, a footnote or a component. */
function composeBlocks(number: number, writer: Writer): string[] {
  const [first = '', ...sections] = writer.sections();
  const topic = TOPICS[number % TOPICS.length] ?? '';
  const list = Array.from({ length: 4 }, () => `- ${writer.noun()} und ${writer.noun()}`);
  const rows = Array.from({ length: 5 }, () => `| ${writer.noun()} | ${number} | 12,5 % |`);
  return [
    `Seit Langem geht es um [${topic}](/themen/${slugify(topic)}/) und um [Daten](https://www.destatis.de/).`,
    first,
    list.join('\n'),
    ...(number % 8 === 1
      ? [['| Ware | Zahl | Anteil |', '| --- | --: | --: |', ...rows].join('\n')]
      : []),
    ...(number % 8 === 2
      ? [`Dazu eine Anmerkung.[^a]\n\n[^a]: Sie betrifft ${writer.noun()}.`]
      : []),
    ...(number % 10 === 4
      ? ['<Note title="Gut zu wissen">', `Auch ${writer.noun()} gehört dazu.`, '</Note>']
      : []),
    ...sections,
  ];
}
