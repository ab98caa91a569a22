import { quote, type Remarks } from '../reading/remarks.ts';
import { nameInPath, toOldPath } from './old-paths.ts';

/** Where a text was found before it moved. */
export interface OldAddresses {
  /** Former paths and names, the main one first. */
  paths: string[];
  /** The name that the text had in its address. */
  name: string | undefined;
}

/** Old addresses and the name in them; a slug alone is a name. */
export function readAddresses(
  paths: readonly [string, unknown][],
  aliases: readonly [string, unknown][],
  remarks: Remarks,
): OldAddresses {
  const found: string[] = [];
  let name = '';
  for (const [key, value] of [...paths, ...aliases])
    for (const address of [value].flat().filter((each) => typeof each === 'string')) {
      if (/^slug$/i.test(key) && !address.includes('/')) {
        name = nameInPath(address);
        continue;
      }
      const isName = aliases.some(([own]) => own === key) && /^[a-z\d-]+$/.test(address);
      const path = isName ? address : toOldPath(address);
      if (path === undefined)
        remarks.add(
          `Alte Adresse nicht übernommen, kein Server kann sie weiterleiten: ${quote(address, 160)}`,
        );
      else found.push(path);
    }
  const main = found.find((path) => path.startsWith('/'));
  return { paths: [...new Set(found)], name: name || (main && nameInPath(main)) || undefined };
}
