import { type Parts, partElements } from './docx-parts.ts';
import { childrenOf, settingOf } from './docx-xml.ts';

/** What a paragraph is by its style. The names are those of the HTML it becomes. */
export type Role =
  | 'contents'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'hr'
  | 'pre'
  | 'quote'
  | 'title';

/** A style of paragraphs with what it takes from the styles it is based on. */
export interface ParagraphStyle {
  role: Role | undefined;
  /** Id of the list that its paragraphs belong to. */
  list: string | undefined;
  /** Level in that list's definition, from 0. */
  listLevel: number;
  /** How deep it looks, from 0: `List Bullet 2` is a list of its own. */
  level: number;
}

/** Word names its styles in English inside the file; other programs use German names. */
const ROLES: readonly (readonly [RegExp, Role | undefined])[] = [
  [/^(title|titel)$/, 'title'],
  [/^(subtitle|untertitel|normal|standard)$/, undefined],
  [/^(intense quote|intensives zitat|quote|quotations|zitat|block text)$/, 'quote'],
  [/^(source code|html preformatted|html vorformatiert|preformatted text)$/, 'pre'],
  [/^horizontal line$/, 'hr'],
  [/^(toc|contents|verzeichnis|inhaltsverzeichnis) (\d|heading)$/, 'contents'],
];
const HEADING = /^(heading|überschrift) ([1-9])$/;
const LISTED = /^list (bullet|number) ([2-5])$/;

/** The styles of paragraphs by their id. A style that is based on itself ends there. */
export function readStyles(parts: Parts): Map<string, ParagraphStyle> {
  const sources = new Map(
    partElements(parts, 'word/styles.xml')
      .filter(({ name, attribs }) => name === 'w:style' && attribs['w:type'] === 'paragraph')
      .map((style) => {
        const [look] = childrenOf(style, 'w:pPr');
        const [list] = look === undefined ? [] : childrenOf(look, 'w:numPr');
        const source: StyleSource = {
          name: (settingOf(style, 'w:name') ?? '').toLowerCase(),
          base: settingOf(style, 'w:basedOn'),
          outline: settingOf(look, 'w:outlineLvl'),
          list: settingOf(list, 'w:numId'),
          level: settingOf(list, 'w:ilvl'),
        };
        return [style.attribs['w:styleId'] ?? '', source] as const;
      }),
  );
  return new Map(
    [...sources.keys()].map((id) => {
      const line = lineOf(id, sources);
      const list = line.find((source) => source.list !== undefined);
      return [
        id,
        {
          role: roleOf(line),
          list: list?.list,
          listLevel: Number(list?.level ?? 0),
          level: levelOf(line, list),
        },
      ] as const;
    }),
  );
}

/** `0` → `h1`; level 9 is Word's word for body text. */
export function headingRole(outline: string): Role | undefined {
  return HEADINGS[Number(outline)];
}

const HEADINGS: readonly Role[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6', 'h6'];

/** A style as the file writes it. */
interface StyleSource {
  name: string;
  base: string | undefined;
  outline: string | undefined;
  list: string | undefined;
  level: string | undefined;
}

/** A style, the one it is based on, and so on. */
function lineOf(id: string, sources: ReadonlyMap<string, StyleSource>): StyleSource[] {
  const line: StyleSource[] = [];
  for (let source = sources.get(id); source !== undefined && !line.includes(source); ) {
    line.push(source);
    source = sources.get(source.base ?? '');
  }
  return line;
}

/** The first style of the line that says what it is. */
function roleOf(line: readonly StyleSource[]): Role | undefined {
  for (const { name, outline } of line) {
    const known = ROLES.find(([test]) => test.test(name));
    if (known !== undefined) return known[1];
    const heading = HEADING.exec(name)?.[2];
    if (heading !== undefined) return headingRole(String(Number(heading) - 1));
    if (outline !== undefined) return headingRole(outline);
  }
  return undefined;
}

function levelOf(line: readonly StyleSource[], list: StyleSource | undefined): number {
  const named = line.map(({ name }) => LISTED.exec(name)?.[2]).find((level) => level !== undefined);
  return named === undefined ? Number(list?.level ?? 0) : Number(named) - 1;
}
