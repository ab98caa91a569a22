import { z } from 'zod';
import { id, line } from './fields.ts';

/** Who paid for an article. */
export const advertising = z
  .strictObject({
    kind: z
      .enum(['anzeige', 'affiliate', 'bereitgestellt', 'eigenwerbung'])
      .describe('Art der Werbung'),
    client: line(1, 120).optional().describe('Wer bezahlt oder bereitstellt'),
  })
  .refine(({ kind, client }) => kind === 'eigenwerbung' || client !== undefined, {
    path: ['client'],
    error: 'fehlt. Bei Werbung muss der Auftraggeber genannt werden (§ 22 MStV)',
  })
  .describe('Kennzeichnung als Werbung');

const aiShare = z.enum(['none', 'assisted', 'generated']);

/** Which part artificial intelligence had in it. */
export const ai = z
  .strictObject({
    text: aiShare.default('none').describe('Anteil künstlicher Intelligenz am Text'),
    images: aiShare.default('none').describe('Anteil künstlicher Intelligenz an den Bildern'),
    reviewedBy: id.optional().describe('Wer den Text geprüft hat und verantwortet'),
  })
  .describe('Angaben zu künstlicher Intelligenz');
