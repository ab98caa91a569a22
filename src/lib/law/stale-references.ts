/** A law or an office that no longer exists, and what replaced it. */
interface StaleReference {
  pattern: RegExp;
  /** The day since which it is gone; a text of before is right. Without it, a link is dead. */
  since?: string;
  /** What its surroundings must name where the words have another meaning too. */
  context?: RegExp;
  remedy: string;
}

const REFERENCES: readonly StaleReference[] = [
  {
    pattern: /\bTMG\b|\bTelemediengesetz/g,
    since: '2024-05-14',
    context: /§|Abs\.|Art\.|[Gg]esetz|[Rr]echt|Impressum|[Aa]nbieter|[Pp]flicht|Telemedien|gemäß/,
    remedy:
      'Das Telemediengesetz gilt seit dem 14. Mai 2024 nicht mehr; das Impressum regelt § 5 DDG',
  },
  {
    pattern: /\bRStV\b|\bRundfunkstaatsvertrag/g,
    since: '2020-11-07',
    remedy:
      'Der Rundfunkstaatsvertrag gilt seit dem 7. November 2020 nicht mehr; die Verantwortlichen nennt § 18 Abs. 2 MStV',
  },
  {
    pattern: /\bTTDSG\b|\bTelekommunikation-Telemedien-Datenschutz-Gesetz/g,
    since: '2024-05-14',
    remedy: 'Das Gesetz heißt seit dem 14. Mai 2024 TDDDG',
  },
  {
    context:
      /[Ss]treit|[Ss]chlicht|[Vv]erbraucher|Europäisch|\bEU\b|Kommission|Art\.|Impressum|ODR|\bodr\b|Beschwerde/,
    pattern:
      /\bOS-Plattform|\bOnline-Streitbeilegungsplattform|\bPlattform zur Online-Streitbeilegung/gi,
    since: '2025-07-20',
    remedy:
      'Die Plattform der EU zur Online-Streitbeilegung ist seit dem 20. Juli 2025 abgeschaltet (Verordnung (EU) 2024/3228)',
  },
  {
    pattern: /\b(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr/gi,
    remedy:
      'Die Plattform der EU zur Online-Streitbeilegung ist seit dem 20. Juli 2025 abgeschaltet (Verordnung (EU) 2024/3228); lösche den Link',
  },
];

/** A mention as past: „das frühere Telemediengesetz“, „die abgeschaltete OS-Plattform“. */
const PAST_BEFORE =
  /\b(?:früher|ehemalig|damalig|einstig|aufgehoben|abgelöst|abgeschaltet|eingestellt)\w*\s+(?:[^\s.!?]+\.?\s+){0,4}$/i;

/** „§ 5 TMG a. F.“, as lawyers write, and „wurde abgeschaltet“. */
const PAST_AFTER =
  /^\w*\s+(?:a\.\s?F\.|[^.!?§]{0,60}\b(?:abgeschaltet|eingestellt|aufgehoben|abgelöst|außer Kraft))/;

/** So many characters around a finding are its surroundings. */
const CONTEXT = 200;

/** A stale reference; the remedy is a German sentence without its full stop. */
export interface FoundReference {
  offset: number;
  text: string;
  remedy: string;
}

/**
 * References to laws and offices that no longer exist, unless the text names them as past. With the
 * date of a text, those that existed then are right.
 */
export function findStaleReferences(text: string, writtenOn?: string): FoundReference[] {
  const gone = REFERENCES.filter(
    ({ since }) => since === undefined || writtenOn === undefined || writtenOn >= since,
  );
  return gone.flatMap(({ pattern, context, remedy }) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: found }) => ({ offset: index, text: found, remedy }))
      .filter((finding) => isInContext(text, finding, context))
      .filter((finding) => !isMentionedAsPast(text, finding)),
  );
}

/** Whether the surroundings of a finding name what they must. */
function isInContext(text: string, { offset }: FoundReference, context = /(?:)/): boolean {
  return context.test(text.slice(Math.max(0, offset - CONTEXT), offset + CONTEXT));
}

function isMentionedAsPast(text: string, { offset, text: found }: FoundReference): boolean {
  if (found.includes('/')) return false;
  const before = text.slice(Math.max(0, offset - 80), offset);
  return PAST_BEFORE.test(before) || PAST_AFTER.test(text.slice(offset + found.length));
}
