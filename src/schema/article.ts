import { z } from 'zod';
import { precisionOf, toTimestamp } from '../lib/values/dates.ts';
import { checkOptions } from './check-options.ts';
import { creditSchema } from './credit.ts';
import { advertising, ai } from './disclosures.ts';
import { dayOrInstant, formerName, id, line, partialDate, webUrl } from './fields.ts';
import { focus } from './focus.ts';
import { DESCRIPTION, KICKER, MOST_RELATED, MOST_TOPICS, TITLE } from './limits.ts';

const source = z
  .strictObject({
    title: line(1, 300).describe('Titel der Quelle'),
    publisher: line(1, 120).optional().describe('Wer die Quelle herausgibt'),
    url: webUrl.optional().describe('Adresse der Quelle'),
    date: partialDate.optional().describe('Stand der Quelle: Jahr, Monat oder Tag'),
    id: id.optional().describe('Kurzname für `<Source id="…" />` im Text'),
  })
  .describe('Eine Quelle unter dem Text');

const correction = z
  .strictObject({
    date: dayOrInstant.describe('Wann berichtigt wurde'),
    text: z.string().trim().min(10).max(1000).describe('Was falsch war und was richtig ist'),
    kind: z
      .enum(['correction', 'update'])
      .default('correction')
      .describe('Berichtigung oder Nachtrag'),
  })
  .describe('Eine Berichtigung oder ein Nachtrag');

/**
 * What an article's frontmatter must hold. The caller says what an image is: the build resolves
 * files, the check reads names.
 */
export function articleSchema<Image extends z.ZodType>(image: Image) {
  const cover = z
    .strictObject({
      image: image.describe('Bilddatei neben dem Beitrag, etwa ./foto.jpg'),
      alt: line(3, 300).optional().describe('Was auf dem Bild zu sehen ist'),
      decorative: z.boolean().optional().describe('true, wenn das Bild nur schmückt'),
      credit: creditSchema.optional(),
      caption: line(1, 300).optional().describe('Bildunterschrift'),
      focus: focus.optional().describe('Was ein Ausschnitt zeigen muss: oben links, oder [30, 20]'),
    })
    .refine(({ alt, decorative }) => alt !== undefined || decorative === true, {
      path: ['alt'],
      error:
        'fehlt. Beschreibe in einem Satz, was zu sehen ist, oder setze `decorative: true`, wenn das Bild nur schmückt',
    })
    .describe('Titelbild; ohne zeichnet die Website eines');

  return z
    .strictObject({
      title: line(TITLE.min, TITLE.max).describe('Titel'),
      description: line(DESCRIPTION.min, DESCRIPTION.max).describe(
        'Vorspann: ein bis zwei Sätze, auch für Suche und Feed',
      ),
      kicker: line(KICKER.min, KICKER.max).optional().describe('Dachzeile über dem Titel'),
      authors: z.array(id).min(1).describe('Kürzel aus content/authors'),
      tags: z.array(id).max(MOST_TOPICS).describe('Themen aus content/tags.yaml'),
      publishedAt: dayOrInstant.optional().describe('Tag oder Zeitpunkt der Veröffentlichung'),
      updatedAt: dayOrInstant.optional().describe('Tag der letzten inhaltlichen Änderung'),
      asOf: partialDate.optional().describe('Stand des Wissens: Jahr, Monat oder Tag'),
      pinned: dayOrInstant.optional().describe('Steht bis zu diesem Tag oben auf der Startseite'),
      draft: z.boolean().default(false).describe('true: nur in der Vorschau zu sehen'),
      cover: cover.optional(),
      related: z
        .array(id)
        .max(MOST_RELATED)
        .default([])
        .describe('Verwandte Beiträge, die unter dem Text zuerst stehen'),
      series: z
        .strictObject({
          id: id.describe('Kürzel der Serie'),
          part: z.number().int().positive().describe('Nummer des Teils'),
        })
        .optional()
        .describe('Teil einer Serie'),
      sources: z.array(source).default([]).describe('Quellen unter dem Text'),
      corrections: z.array(correction).default([]).describe('Berichtigungen und Nachträge'),
      advertising: advertising.optional(),
      ai: ai.optional(),
      editorial: z
        .enum(['minor'])
        .optional()
        .describe('minor: seit dem Verbuchen wurden nur Tippfehler verbessert'),
      aliases: z
        .array(formerName)
        .default([])
        .describe('Frühere Dateinamen und alte Pfade, die weitergeleitet werden'),
      check: checkOptions.optional(),
    })
    .refine(({ draft, publishedAt }) => draft || publishedAt !== undefined, {
      path: ['publishedAt'],
      error:
        'fehlt. Trage den Tag der Veröffentlichung ein, etwa 2026-11-21, oder setze `draft: true`',
    })
    .refine(({ draft, tags }) => draft || tags.length > 0, {
      path: ['tags'],
      error: 'braucht mindestens ein Thema aus content/tags.yaml',
    })
    .refine(isUpdatedAfterwards, {
      path: ['updatedAt'],
      error: 'liegt vor `publishedAt`. Eine Änderung kommt nach der Veröffentlichung',
    })
    .refine(({ tags }) => new Set(tags).size === tags.length, {
      path: ['tags'],
      error: 'nennt ein Thema doppelt',
    })
    .refine(({ authors }) => new Set(authors).size === authors.length, {
      path: ['authors'],
      error: 'nennt eine Person doppelt',
    });
}

/** Frontmatter of an article after the check, images as the caller resolved them. */
export type ArticleData<Image extends z.ZodType = z.ZodString> = z.output<
  ReturnType<typeof articleSchema<Image>>
>;

/** True as well for what is no date: zod asks even then, and the field has its own message. */
function isUpdatedAfterwards({
  publishedAt = '',
  updatedAt = '',
}: {
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
}): boolean {
  const areDates = [publishedAt, updatedAt].every((date) => precisionOf(date) !== undefined);
  return !areDates || toTimestamp(updatedAt) >= toTimestamp(publishedAt);
}
