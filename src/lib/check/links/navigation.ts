import { type Problem, problemAt } from '../../source/problem.ts';
import type { YamlFile } from '../../source/validation.ts';
import { listAt, valueAt } from '../../values/unknown-values.ts';
import { isRootPath, readLinkPath } from '../../values/url-parts.ts';
import { checkEscapes } from './dead-links.ts';
import { checkExternalLink } from './external-links.ts';
import type { Targets } from './link-targets.ts';

const NO_URL =
  'der Navigation ist keine Adresse. Schreibe die einer Seite, etwa /themen/, oder eine mit https://.';
const DEAD =
  'der Navigation führt ins Leere, von jeder Seite aus. Lege die Seite an, oder ändere die Adresse.';

/** Links of the navigation in site.yaml that lead nowhere, or are no URLs. */
export function checkNavigation({ path, data, positionOf }: YamlFile, { ids }: Targets): Problem[] {
  return listAt(data, 'navigation').flatMap((link, index): Problem[] => {
    const href = valueAt(link, 'href');
    if (typeof href !== 'string') return [];
    const position = positionOf(['navigation', index, 'href']);
    const name = `Der Link \`${href}\``;
    if (!isRootPath(href) && !/^https?:/i.test(href))
      return [problemAt('invalid-navigation', path, position, `${name} ${NO_URL}`)];
    const invalid = checkExternalLink(href) ?? checkEscapes(href);
    if (invalid !== undefined) return [problemAt(invalid.rule, path, position, invalid.message)];
    const isDead = isRootPath(href) && !ids.has(readLinkPath(href) ?? '');
    return isDead ? [problemAt('dead-link', path, position, `${name} ${DEAD}`, 'hint')] : [];
  });
}
