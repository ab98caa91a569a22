import { nearest } from '../../values/nearest.ts';

/**
 * Why a file is not found although one beside it was probably meant: the names differ in their
 * letters' case or, unseen, in how an umlaut is stored; undefined where there is no such file.
 */
export function explainNeighbor(
  url: string,
  path: string,
  paths: ReadonlySet<string>,
): string | undefined {
  const others = [...paths].filter((other) => folderOf(other) === folderOf(path));
  // Some programs write ä as a and two dots: that looks the same and is another name.
  if (others.some((other) => other.normalize() === path.normalize()))
    return `\`${url}\` liegt im Ordner, aber dort sind die Umlaute im Namen aus zwei Zeichen zusammengesetzt, wie es manche Programme am Mac tun. Benenne die Datei ohne Umlaute, und schreibe den Namen hier ebenso.`;
  const cased = others.find((other) => simplify(other) === simplify(path));
  if (cased !== undefined)
    return `Die Bilddatei \`${url}\` gibt es nicht; im Ordner heißt sie \`${nameOf(cased)}\`. Große und kleine Buchstaben zählen: Schreibe den Namen wie dort.`;
  const guess = nearest(nameOf(path), others.map(nameOf));
  if (guess === undefined) return undefined;
  return `Die Bilddatei \`${url}\` gibt es nicht. Meinst du \`${guess}\`? Sonst lege sie neben diese Datei.`;
}

function simplify(path: string): string {
  return path.normalize().toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
