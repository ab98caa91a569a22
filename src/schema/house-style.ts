import { z } from 'zod';
import { line } from './fields.ts';

/** `content/hausstil.yaml`: the spellings that the magazine prefers, each with those it avoids. */
export const houseStyleSchema = z
  .record(
    line(2, 60),
    z.strictObject({
      statt: z
        .array(line(2, 60).describe('Eine Schreibweise, die die Redaktion nicht will'))
        .min(1)
        .describe('Schreibweisen, die gemeldet werden, in eckigen Klammern'),
    }),
  )
  .describe('Je Zeile die gewünschte Schreibweise');

export type HouseStyle = z.output<typeof houseStyleSchema>;
