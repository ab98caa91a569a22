import { typeset } from '../../src/lib/typography/typeset.ts';

const LENGTH = 100_000;
const LIMIT = 1000;

const SAMPLES: Readonly<Record<string, string>> = {
  'German sentences':
    'Der Preis - so "die Studie" - stieg 2019 - 2020 um 10-20 %, z.B. auf 5,5 Mio. €; siehe § 5 Abs. 2. ',
  'quotation marks only': '"',
  apostrophes: "'s ",
  hyphens: '- ',
  digits: '1-',
  'opening brackets': '(',
};

/** Prints how long typesetting 100,000 characters takes; false if a sample takes a second or more. */
export function benchTypography(): boolean {
  const rows = Object.entries(SAMPLES).map(([sample, unit]) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    const start = performance.now();
    typeset(text);
    const milliseconds = Math.round(performance.now() - start);
    return { sample, characters: LENGTH, milliseconds, ok: milliseconds < LIMIT };
  });
  console.log('\nTypesetting, milliseconds for 100,000 characters');
  console.table(rows);
  return rows.every(({ ok }) => ok);
}
