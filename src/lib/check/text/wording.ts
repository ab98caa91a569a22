import type { TextDocument } from '../../articles/text-document.ts';
import { findStaleReferences } from '../../law/stale-references.ts';
import { sourceWithoutCode } from '../../source/code-blanking.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import type { SourceFile } from '../../source/validation.ts';
import { findPlaceholders } from '../../values/placeholders.ts';

/** Laws and offices that are gone, and gaps nobody has filled, in a text with its frontmatter. */
export function checkWording(document: TextDocument<unknown>, isRelease: boolean): Problem[] {
  const text = sourceWithoutCode(document);
  const file = { path: document.path, text };
  return [
    ...checkStaleReferences(file),
    ...checkPlaceholders(file, isRelease && document.isPublic),
  ];
}

/** Laws and offices that are gone, anywhere in a file, remarks in YAML included. */
export function checkStaleReferences({ path, text }: SourceFile): Problem[] {
  return findStaleReferences(text).map(({ offset, text: found, remedy }) =>
    problemAt(
      path,
      positionInText(text, offset),
      `„${found}“ ist veraltet: ${remedy}. Ist die alte Rechtslage gemeint, schreibe „das frühere …“ davor.`,
    ),
  );
}

/** Gaps nobody has filled: they stop a release, and are hints until then. */
export function checkPlaceholders({ path, text }: SourceFile, isRelease: boolean): Problem[] {
  return findPlaceholders(text).map(({ offset, text: found }) => ({
    ...problemAt(
      path,
      positionInText(text, offset),
      `„${found}“ sieht nach einem Platzhalter aus. Ersetze ihn, bevor der Text erscheint.`,
    ),
    severity: isRelease ? ('error' as const) : ('hint' as const),
  }));
}
