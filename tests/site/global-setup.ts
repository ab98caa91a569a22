import { buildSites } from '../sites.ts';

/** The tests read built sites: they are built before the first of them runs. */
export async function setup(): Promise<void> {
  await buildSites();
}
