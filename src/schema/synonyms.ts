import { z } from 'zod';
import { line } from './fields.ts';

/** `content/synonyme.yaml`: groups of words that the search treats as equal. */
export const synonymsSchema = z
  .array(
    z
      .array(line(2, 60).describe('Ein Wort oder ein fester Ausdruck'))
      .min(2)
      .describe('Wörter, die dasselbe bedeuten, in eckigen Klammern'),
  )
  .describe('Eine Gruppe von Wörtern je Zeile, mit einem Strich davor');
