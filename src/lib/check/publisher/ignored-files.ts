import type { ContentFiles } from '../../articles/library.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

/** What each folder holds, and the extensions of its files. */
const FOLDERS = [
  { name: 'articles', what: 'Beiträge', extensions: ['.mdx', '.md'] },
  { name: 'pages', what: 'feste Seiten', extensions: ['.mdx', '.md'] },
  { name: 'authors', what: 'Dateien zu Personen', extensions: ['.yaml'] },
];
/** Names of what somebody has written: with such an extension, or with none. */
const WRITTEN =
  /^(?:[^.]+|.*\.(?:mdx?|markdown|te?xt|rtf|docx?|odt|pages|html?|ya?ml|json|toml))$/i;

/** Files beside the articles, pages and authors that are not read as such. */
export function checkIgnoredFiles({ site, paths }: ContentFiles): Problem[] {
  const root = site.path.slice(0, -'site.yaml'.length);
  return [...paths].flatMap((path) => {
    const [name, file, ...deeper] = path.slice(root.length).split('/');
    const folder = FOLDERS.find((known) => path.startsWith(root) && known.name === name);
    if (folder === undefined || file === undefined) return [];
    const last = deeper.at(-1) ?? file;
    const isRead = folder.extensions.some((extension) => last.endsWith(extension));
    const message = deeper.length > 0 ? deepMessage(last, folder) : extensionMessage(last, folder);
    // Hidden files and those of running programs are nobody's text.
    const isIgnored =
      deeper.length > 0
        ? isRead && !last.startsWith('.')
        : !isRead && !/^[.~]/.test(last) && WRITTEN.test(last);
    return isIgnored ? [problemAt('ignored-file', path, { line: 1, column: 1 }, message)] : [];
  });
}

function deepMessage(file: string, { name, what }: (typeof FOLDERS)[number]): string {
  return `\`${file}\` wird nicht gelesen: ${what[0]?.toUpperCase()}${what.slice(1)} liegen unmittelbar in \`${name}\`, nicht in einem Ordner darunter. Verschiebe die Datei dorthin.`;
}

function extensionMessage(file: string, { what, extensions }: (typeof FOLDERS)[number]): string {
  const known = extensions.map((extension) => `\`${extension}\``).join(' oder ');
  return `\`${file}\` wird nicht gelesen: Hier enden ${what} auf ${known}, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.`;
}
