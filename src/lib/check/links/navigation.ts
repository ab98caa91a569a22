import { type Problem, problemAt } from '../../source/problem.ts';
import type { SourceFile } from '../../source/validation.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import { isRootPath, readAddress } from '../../values/url-path.ts';
import { faultOfExternal } from './external-links.ts';
import type { Targets } from './link-targets.ts';
import { faultOfEscapes } from './links.ts';

const NO_ADDRESS =
  'der Navigation ist keine Adresse. Schreibe die einer Seite, etwa /themen/, oder eine mit https://.';
const DEAD =
  'der Navigation führt ins Leere, von jeder Seite aus. Lege die Seite an, oder ändere die Adresse.';

/** Links of the navigation in site.yaml that lead nowhere, or are no addresses. */
export function checkNavigation({ path, text }: SourceFile, { ids }: Targets): Problem[] {
  const { data, positionOf } = parseYaml(text);
  return readHrefs(data).flatMap(({ href, index }): Problem[] => {
    const place = positionOf(['navigation', index, 'href']);
    const report = (message: string) => problemAt(path, place, `Der Link \`${href}\` ${message}`);
    if (!isRootPath(href) && !/^https?:/i.test(href)) return [report(NO_ADDRESS)];
    const fault = faultOfExternal(href) ?? faultOfEscapes(href);
    if (fault !== undefined)
      return [{ ...problemAt(path, place, fault.message), severity: fault.severity }];
    const isDead = isRootPath(href) && !ids.has(readAddress(href) ?? '');
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
