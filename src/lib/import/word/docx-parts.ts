import type { Element } from 'domhandler';
import { childrenOf, elementsBelow, isOn, parseXml } from './docx-xml.ts';

/** The parts of a Word file by their name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What the text of a Word file leads to. */
export interface Targets {
  /** Where the text's own relationships lead, by their id. */
  relationships: ReadonlyMap<string, { target: string; isOutside: boolean }>;
  /** Notes that exist: `w:footnote 3`. */
  notes: ReadonlySet<string>;
  /** Ids of the styles that hide their text. */
  hiddenStyles: ReadonlySet<string>;
  /** True for a file inside the Word file. */
  hasPart: (target: string) => boolean;
}

/** What one part of the text can lead to. */
export function readTargets(name: string, parts: Parts): Targets {
  const relations = partElements(parts, name.replace(/([^/]+)$/, '_rels/$1.rels'));
  return {
    relationships: new Map(
      relations.flatMap(({ attribs: { Id: id, Target: target, TargetMode: mode } }) =>
        id === undefined || target === undefined
          ? []
          : [[id, { target, isOutside: mode === 'External' }] as const],
      ),
    ),
    notes: new Set(
      [...parts.keys()]
        .filter((part) => /^word\/(foot|end)notes\d*\.xml$/i.test(part))
        .flatMap((part) => partElements(parts, part))
        .filter(({ attribs }) => !/separator$/i.test(attribs['w:type'] ?? ''))
        .map((note) => `${note.name} ${note.attribs['w:id']}`),
    ),
    hiddenStyles: new Set(
      partElements(parts, 'word/styles.xml')
        .filter((style) =>
          childrenOf(style, 'w:rPr').some((look) => isOn(childrenOf(look, 'w:vanish')[0])),
        )
        .map(({ attribs }) => attribs['w:styleId'] ?? ''),
    ),
    hasPart: (target) => parts.has(target.startsWith('/') ? target.slice(1) : `word/${target}`),
  };
}

/** All elements of a part; none where the file lacks it. */
export function partElements(parts: Parts, name: string): Element[] {
  const bytes = parts.get(name);
  return bytes === undefined ? [] : [...elementsBelow(parseXml(new TextDecoder().decode(bytes)))];
}
