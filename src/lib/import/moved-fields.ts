import { DESCRIPTION } from '../../schema/limits.ts';
import { splitDatedName } from './blogs/foreign-dates.ts';
import { type ForeignFields, hasDate } from './blogs/foreign-fields.ts';
import { writeTeaser } from './blogs/teaser.ts';
import type { Remarks } from './reading/remarks.ts';

type Fields = Readonly<Record<string, unknown>>;

/** For a text that is to be published without a teaser of the right length: its beginning. */
export function shortened(
  { description }: Fields,
  text: string,
  foreign: ForeignFields,
  { isPublishing }: { isPublishing?: boolean },
  remarks: Remarks,
): string | undefined {
  if (!isPublishing || foreign.isDraft || description !== undefined) return undefined;
  const written = foreign.fields.description;
  const isLong = typeof written === 'string' && written.length > DESCRIPTION.max;
  const teaser = writeTeaser(isLong ? written : text);
  if (teaser !== undefined)
    remarks.add(isLong ? 'Vorspann gekürzt' : 'Vorspann aus dem Anfang des Textes gebildet');
  return teaser;
}

/** Former addresses as `aliases`, without the present one. */
export function aliasesOf(paths: readonly string[], slug: string): { aliases?: string[] } {
  const others = paths.filter((path) => path !== slug && path !== `/artikel/${slug}/`);
  const aliases = [...new Map(others.map((path) => [path.replace(/\/$/, ''), path])).values()];
  return aliases.length === 0 ? {} : { aliases };
}

/** The fields of a file, with the date in its name where they have none. */
export function withDateOfName(fields: Fields = {}, fileName: string): Fields {
  const { date } = splitDatedName(fileName);
  return date === undefined || hasDate(fields) ? fields : { ...fields, date };
}
