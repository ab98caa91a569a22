import { DESCRIPTION, KICKER, TITLE } from '../../schema/limits.ts';
import { CREDIT_PLACEHOLDER } from '../pictures/proposed-credit.ts';

/** What the editor can choose from, shown beside the fields. */
export interface DraftChoices {
  authors: readonly string[];
  tags: readonly string[];
  /** `YYYY-MM-DD`, used in examples. */
  today: string;
}

/** A field of a draft, what the editor has to know about it, and an example value. */
interface DraftField {
  key: string;
  note: string;
  example?: unknown;
}

/** Every field, in the order of the handbook. */
export function listFields({ authors, tags, today }: DraftChoices): DraftField[] {
  const offer = (ids: readonly string[]) => (ids.length === 0 ? '' : ` Es gibt: ${ids.join(', ')}`);
  const field = (key: string, note: string, example?: unknown) => ({ key, note, example });
  const person = authors[0] ?? 'redaktion';
  return [
    field('title', `Titel, ${TITLE.advised} bis ${TITLE.max} Zeichen.`),
    field(
      'description',
      `Vorspann: ein bis zwei Sätze, ${DESCRIPTION.min} bis ${DESCRIPTION.max} Zeichen, auch für Suche und Feed.`,
    ),
    field('authors', `Wer geschrieben hat.${offer(authors)}`),
    field('tags', `Ein bis sechs Themen, das wichtigste zuerst.${offer(tags)}`),
    field(
      'draft',
      'Nur in der Vorschau zu sehen. Lösche diese Zeile, wenn der Beitrag erscheinen soll.',
    ),
    field(
      'publishedAt',
      'Tag der Veröffentlichung, auch mit Uhrzeit: 2026-12-01T08:00:00+01:00. Lösche das `#`, damit die Zeile gilt.',
      today,
    ),
    field(
      'kicker',
      `Dachzeile über dem Titel, ${KICKER.min} bis ${KICKER.max} Zeichen.`,
      'Social Commerce',
    ),
    field('asOf', 'Stand des Wissens: Jahr, Monat oder Tag.', today.slice(0, 7)),
    field('updatedAt', 'Tag der letzten inhaltlichen Änderung.', today),
    field('pinned', 'Bis zu diesem Tag steht der Beitrag oben auf der Startseite.', today),
    field('cover', 'Titelbild neben dieser Datei. Ohne zeichnet die Website eines.', {
      image: './foto.jpg',
      alt: 'Was auf dem Bild zu sehen ist.',
      credit: CREDIT_PLACEHOLDER,
    }),
    field(
      'related',
      'Verwandte Beiträge, die unter dem Text zuerst stehen: Dateinamen ohne Endung.',
      ['name'],
    ),
    field('series', 'Teil einer Serie.', { id: 'name-der-serie', part: 1 }),
    field('sources', 'Quellen unter dem Text.', [
      { title: 'Titel der Quelle', url: 'https://www.beispiel.de/seite', date: today },
    ]),
    field('corrections', 'Berichtigung (correction) oder Nachtrag (update).', [
      { date: today, kind: 'correction', text: 'Was falsch war und was richtig ist.' },
    ]),
    field(
      'advertising',
      'Werbung: anzeige, affiliate, bereitgestellt oder eigenwerbung. Pflicht, wenn es Werbung ist.',
      { kind: 'anzeige', client: 'Wer bezahlt' },
    ),
    field('ai', 'Einsatz künstlicher Intelligenz: none, assisted oder generated.', {
      text: 'assisted',
      images: 'none',
      reviewedBy: person,
    }),
    field('editorial', 'Seit dem Verbuchen wurden nur Tippfehler verbessert.', 'minor'),
    field('aliases', 'Frühere Dateinamen und alte Pfade dieses Beitrags, etwa /2021/titel.html.', [
      'alter-name',
    ]),
    field('check', 'Hinweise der Prüfung, die in dieser Datei so gewollt sind.', {
      ignore: ['broken-list'],
    }),
  ];
}
