import { z } from 'zod';
import { creditSchema } from './credit.ts';
import { line, webUrl } from './fields.ts';
import { focus } from './focus.ts';

/**
 * `content/authors/<id>.yaml`: a person, or an organisation such as the editorial team. The caller
 * says what an image is, as in `articleSchema`.
 */
export function authorSchema<Image extends z.ZodType>(image: Image) {
  const portrait = z
    .strictObject({
      image: image.describe('Bilddatei neben dieser Datei, etwa ./jana-vogt.jpg'),
      alt: line(3, 300).optional().describe('Was auf dem Bild zu sehen ist'),
      credit: creditSchema.optional(),
      focus: focus.optional().describe('Was ein Ausschnitt zeigen muss: oben links, oder [30, 20]'),
    })
    .refine(({ alt }) => alt !== undefined, {
      path: ['alt'],
      error: 'fehlt. Beschreibe in einem Satz, was auf dem Porträt zu sehen ist',
    })
    .describe('Porträt');

  return z.strictObject({
    name: line(2, 80).describe('Name, wie er über Beiträgen steht'),
    kind: z.enum(['person', 'organization']).describe('Mensch oder Organisation'),
    role: line(2, 80).optional().describe('Aufgabe, etwa Redaktion'),
    bio: z.string().trim().min(10).max(600).optional().describe('Zwei, drei Sätze zur Person'),
    url: webUrl.optional().describe('Eigene Website'),
    image: portrait.optional(),
  });
}

/** An author after the check, images as the caller resolved them. */
export type AuthorData<Image extends z.ZodType = z.ZodString> = z.output<
  ReturnType<typeof authorSchema<Image>>
>;
