import { buildSites } from '../sites.ts';

/** Builds the sites that the tests read, before the first of them runs. */
export async function setup(): Promise<void> {
  await buildSites();
}
