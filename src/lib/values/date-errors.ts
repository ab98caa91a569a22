import { FIRST_YEAR, precisionOf, toIsoInstant } from './dates.ts';

const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const LOOSE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d{1,2}):(\d\d)(?::\d\d)?(?: ?Uhr)?$/;

/**
 * Why a text is not a date, as the rest of a German sentence that begins with the field's name,
 * with the date probably meant; undefined for what does not resemble a date.
 *
 * `21.11.2026` → `steht in der falschen Reihenfolge. Schreibe 2026-11-21`
 */
export function explainDate(text: string): string | undefined {
  const german = GERMAN.exec(text);
  if (german !== null) {
    const [, day = '', month = '', year = ''] = german;
    return (
      explainParts(year, month, day) ??
      `steht in der falschen Reihenfolge. Schreibe \`${join(year, month, day)}\``
    );
  }
  const loose = LOOSE.exec(text);
  if (loose !== null) {
    const [, year = '', month = '', day = ''] = loose;
    return (
      explainParts(year, month, day) ??
      `hat nicht die richtige Form. Schreibe \`${join(year, month, day)}\``
    );
  }
  const [, day = '', hour = '', minute = ''] = WITH_TIME.exec(text) ?? [];
  if (precisionOf(day) !== 'day' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const offset = toIsoInstant(day).slice(-6);
  return `braucht zur Uhrzeit die Zeitzone. Schreibe \`${day}T${hour.padStart(2, '0')}:${minute}:00${offset}\``;
}

function explainParts(year: string, month: string, day: string): string | undefined {
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  if (Number(year) < FIRST_YEAR)
    return `nennt das Jahr ${Number(year)}. Schreibe es mit allen vier Ziffern, etwa 2026`;
  if (monthNumber < 1 || monthNumber > 12)
    return `nennt den Monat ${monthNumber}, aber es gibt nur zwölf`;
  const isInCalendar = precisionOf(join(year, month, day)) === 'day';
  return isInCalendar
    ? undefined
    : `nennt einen Tag, den es nicht gibt: den ${dayNumber}.${monthNumber}.${year}. Prüfe Tag und Monat`;
}

function join(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
