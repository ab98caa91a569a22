import type { Reading } from '../reading/reading.ts';
import type { ResolveLink } from './link-resolver.ts';

/** One text of a blog, before it becomes an article. */
export interface BlogEntry {
  /** What messages call it: a path, or a title in an export. */
  label: string;
  /** Name of the file without its folder. */
  fileName: string;
  fields: Readonly<Record<string, unknown>>;
  /** Addresses that follow from the place of the file. */
  paths: readonly string[];
  /** Reads the text; links to other entries get their new addresses. */
  read(resolveLink: ResolveLink): Reading;
}
