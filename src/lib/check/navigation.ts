import type { Problem } from '../problem.ts';
import { isRootPath, readAddress } from '../urls.ts';
import { parseYaml } from '../yaml-source.ts';
import { problemAt, type SourceFile } from './document.ts';
import type { Targets } from './link-targets.ts';
import { faultOfEscapes } from './links.ts';

const NO_ADDRESS =
  'der Navigation ist keine Adresse. Schreibe die einer Seite, etwa /themen/, oder eine mit https://.';
const DEAD =
  'der Navigation führt ins Leere, von jeder Seite aus. Lege die Seite an, oder ändere die Adresse.';

/** Links of the navigation in site.yaml that lead nowhere, or are no addresses. */
export function checkNavigation({ path, text }: SourceFile, { ids }: Targets): Problem[] {
  const { data, placeOf } = parseYaml(text);
  return readHrefs(data).flatMap(({ href, index }): Problem[] => {
    const report = (message: string) =>
      problemAt(path, placeOf(['navigation', index, 'href']), `Der Link \`${href}\` ${message}`);
    if (!isRootPath(href)) return /^https?:\/\/[^\s/]+/i.test(href) ? [] : [report(NO_ADDRESS)];
    const escapes = faultOfEscapes(href);
    if (escapes !== undefined)
      return [problemAt(path, placeOf(['navigation', index, 'href']), escapes.message)];
    const isDead = !ids.has(readAddress(href) ?? '');
    return isDead ? [{ ...report(DEAD), severity: 'hint' }] : [];
  });
}

function readHrefs(data: unknown): { href: string; index: number }[] {
  const isMap = typeof data === 'object' && data !== null && 'navigation' in data;
  const links: unknown = isMap ? data.navigation : undefined;
  return (Array.isArray(links) ? links : []).flatMap((link: unknown, index) =>
    typeof link === 'object' && link !== null && 'href' in link && typeof link.href === 'string'
      ? [{ href: link.href, index }]
      : [],
  );
}
