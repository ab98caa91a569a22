import type { TextDocument } from '../../articles/text-document.ts';
import { findStaleReferences } from '../../law/stale-references.ts';
import { sourceWithoutCode } from '../../source/code-blanking.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import type { SourceFile } from '../../source/validation.ts';
import { findPlaceholders } from '../../values/placeholders.ts';
import { valueAt } from '../../values/unknown-values.ts';

/** Laws and offices that are gone, and placeholders, in a text with its frontmatter. */
export function checkWording(document: TextDocument<unknown>, isReleased: boolean): Problem[] {
  const file = { path: document.path, text: sourceWithoutCode(document) };
  return [
    ...checkStaleReferences(file, writtenOn(document)),
    ...checkPlaceholders(file, isReleased),
  ];
}

/** Laws and offices that are gone, anywhere in a file, comments in YAML included. */
export function checkStaleReferences({ path, text }: SourceFile, writtenOn?: string): Problem[] {
  return findStaleReferences(text, writtenOn).map(({ offset, text: found, remedy }) =>
    problemAt(
      'outdated-law',
      path,
      positionInText(text, offset),
      `„${found}“ ist veraltet: ${remedy}. Ist die alte Rechtslage gemeint, schreibe „das frühere …“ davor.`,
    ),
  );
}

/** Placeholders that nobody has replaced: they stop a release, and are hints until then. */
export function checkPlaceholders({ path, text }: SourceFile, isRelease: boolean): Problem[] {
  return findPlaceholders(text).map(({ offset, text: found }) =>
    problemAt(
      'placeholder',
      path,
      positionInText(text, offset),
      `„${found}“ sieht nach einem Platzhalter aus. Ersetze ihn, bevor der Text erscheint.`,
      isRelease ? 'error' : 'hint',
    ),
  );
}

/** The date of an article's knowledge; a page has none and must be right today. */
function writtenOn({ frontmatter }: TextDocument<unknown>): string | undefined {
  const dates = ['asOf', 'updatedAt', 'publishedAt'].map((field) =>
    valueAt(frontmatter.data, field),
  );
  const date = dates.find((value) => value !== undefined && value !== null);
  return date === undefined ? undefined : String(date);
}
