import { normalizeWording } from '../values/normalize-wording.ts';
import { lineageOf, type RecordedWording } from './lineage.ts';

/** A correction or an update with its text, in normalised wording; not the time of a revision. */
const REMARK = /^(?!Überarbeitet)\p{L}+\d{4}-\d\d-\d\d[^:]*:/iu;

/**
 * Whether a text is what merging its recorded wordings gives, line by line of the kept wordings:
 * what all sides say stays, and what is new comes from one of them. Only where several sides had
 * changed the same line a person had to decide: that may be worded anew, as long as the corrections
 * of all sides are there. Undefined where a wording is not kept. `kept` holds the wordings by the
 * id of their recording.
 */
export function isMerged(
  text: string,
  wordings: readonly RecordedWording[],
  kept: ReadonlyMap<string, string>,
): boolean | undefined {
  const lineages = wordings.map(lineageOf);
  const sides = lineages
    .map((lineage) => lastKept(lineage, kept))
    .filter((lines) => lines !== undefined);
  const [first, ...others] = sides;
  if (first === undefined || others.length === 0 || sides.length < wordings.length)
    return undefined;
  const base = lastKept(
    (lineages[0] ?? []).filter((id) => lineages.every((lineage) => lineage.includes(id))),
    kept,
  );
  const lines = linesOf(text);
  const isKept = (line: string) => lines.has(line);
  const all = [first, ...others].flatMap((side) => [...side]);
  const isDecided =
    (base === undefined ||
      [...base].some((line) => sides.filter((side) => !side.has(line)).length > 1)) &&
    all.filter((line) => REMARK.test(line)).every(isKept);
  const shared = [...first].filter((line) => others.every((side) => side.has(line)));
  return shared.every(isKept) && (isDecided || [...lines].every((line) => all.includes(line)));
}

/** The newest kept wording of a lineage: one that only changed links is not kept by itself. */
function lastKept(
  lineage: readonly string[],
  kept: ReadonlyMap<string, string>,
): Set<string> | undefined {
  const id = lineage.findLast((candidate) => kept.has(candidate));
  const text = id === undefined ? '' : (kept.get(id) ?? '');
  return text.trim() === '' ? undefined : linesOf(text);
}

function linesOf(text: string): Set<string> {
  return new Set(text.split(/\r?\n/).map(normalizeWording));
}
