import type { ContentFiles } from '../../articles/library.ts';
import { hintAt, type Problem } from '../../source/problem.ts';

/** What each folder holds, and how its files end. */
const FOLDERS = [
  { name: 'articles', what: 'Beiträge', endings: ['.mdx', '.md'] },
  { name: 'pages', what: 'feste Seiten', endings: ['.mdx', '.md'] },
  { name: 'authors', what: 'Dateien zu Personen', endings: ['.yaml'] },
];
/** Endings of what somebody has written, and none at all. */
const WRITTEN =
  /^(?:[^.]+|.*\.(?:mdx?|markdown|te?xt|rtf|docx?|odt|pages|html?|ya?ml|json|toml))$/i;

/** Hints on files that lie beside the articles, pages and authors and are not read as such. */
export function checkIgnoredFiles({ site, paths }: ContentFiles): Problem[] {
  const root = site.path.slice(0, -'site.yaml'.length);
  return [...paths].flatMap((path) => {
    const [folder, name, ...deeper] = path.slice(root.length).split('/');
    const rule = FOLDERS.find((known) => path.startsWith(root) && known.name === folder);
    if (rule === undefined || name === undefined) return [];
    const last = deeper.at(-1);
    if (last !== undefined)
      return rule.endings.some((ending) => last.endsWith(ending)) && !last.startsWith('.')
        ? [hintAt(path, { line: 1, column: 1 }, messageOfDeep(last, rule))]
        : [];
    if (!isWritten(name)) return [];
    if (rule.endings.some((ending) => name.endsWith(ending))) return [];
    return [hintAt(path, { line: 1, column: 1 }, messageOf(name, rule))];
  });
}

/** Hidden files and those of running programs are nobody's text. */
function isWritten(name: string): boolean {
  return !/^[.~]/.test(name) && WRITTEN.test(name);
}

function messageOfDeep(name: string, { name: folder, what }: (typeof FOLDERS)[number]): string {
  return `\`${name}\` wird nicht gelesen: ${what[0]?.toUpperCase()}${what.slice(1)} liegen unmittelbar in \`${folder}\`, nicht in einem Ordner darunter. Verschiebe die Datei dorthin.`;
}

function messageOf(name: string, { what, endings }: (typeof FOLDERS)[number]): string {
  const known = endings.map((ending) => `\`${ending}\``).join(' oder ');
  return `\`${name}\` wird nicht gelesen: Hier enden ${what} auf ${known}, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.`;
}
