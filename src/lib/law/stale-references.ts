/** A law or an office that is gone, and what has taken its place. */
interface StaleReference {
  pattern: RegExp;
  remedy: string;
}

const REFERENCES: readonly StaleReference[] = [
  {
    pattern: /\bTMG\b|\bTelemediengesetz/g,
    remedy:
      'Das Telemediengesetz gilt seit dem 14. Mai 2024 nicht mehr; das Impressum regelt § 5 DDG',
  },
  {
    pattern: /\bRStV\b|\bRundfunkstaatsvertrag/g,
    remedy:
      'Der Rundfunkstaatsvertrag gilt seit dem 7. November 2020 nicht mehr; die Verantwortlichen nennt § 18 Abs. 2 MStV',
  },
  {
    pattern: /\bTTDSG\b|\bTelekommunikation-Telemedien-Datenschutz-Gesetz/g,
    remedy: 'Das Gesetz heißt seit dem 14. Mai 2024 TDDDG',
  },
  {
    pattern:
      /\bOS-Plattform|\bOnline-Streitbeilegungsplattform|\bPlattform zur Online-Streitbeilegung/gi,
    remedy:
      'Die Plattform der EU zur Online-Streitbeilegung ist seit dem 20. Juli 2025 abgeschaltet (Verordnung (EU) 2024/3228)',
  },
  {
    pattern: /\b(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr/gi,
    remedy:
      'Die Plattform der EU zur Online-Streitbeilegung ist seit dem 20. Juli 2025 abgeschaltet (Verordnung (EU) 2024/3228); lösche den Link',
  },
];

/** Said of what is gone: „das frühere Telemediengesetz“, „die abgeschaltete OS-Plattform“. */
const PAST_BEFORE =
  /\b(?:früher|ehemalig|damalig|einstig|aufgehoben|abgelöst|abgeschaltet|eingestellt)\w*\s+(?:[^\s.!?]+\.?\s+){0,4}$/i;

/** „§ 5 TMG a. F.“, as lawyers write. */
const PAST_AFTER = /^\w*\s+a\.\s?F\./;

/** A reference to what is gone, with its offset and what to do, as a German sentence without end. */
export interface Finding {
  offset: number;
  text: string;
  remedy: string;
}

/** References to laws and offices that are gone and that the text does not name as past. */
export function findStaleReferences(text: string): Finding[] {
  return REFERENCES.flatMap(({ pattern, remedy }) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: found }) => ({ offset: index, text: found, remedy }))
      .filter((finding) => !isNamedAsPast(text, finding)),
  );
}

function isNamedAsPast(text: string, { offset, text: found }: Finding): boolean {
  if (found.includes('/')) return false;
  const before = text.slice(Math.max(0, offset - 80), offset);
  return PAST_BEFORE.test(before) || PAST_AFTER.test(text.slice(offset + found.length));
}
