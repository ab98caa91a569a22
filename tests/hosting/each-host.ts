import process from 'node:process';
import { test } from '@playwright/test';
import { type Ability, HOSTS, type Host } from './hosts.ts';

/** A host that `run.ts` has started. */
export interface ServedHost extends Host {
  /** URL of the start page. */
  url: string;
  /** The files that it serves. */
  site: string;
}

/** What `run.ts` passes on, by name of the host. */
export type Served = Partial<Record<string, Pick<ServedHost, 'url' | 'site'>>>;

const served: Served = JSON.parse(process.env.HOSTS ?? '{}');

/** The hosts that run on this machine; `run.ts` says which are missing, and fails for it in CI. */
export const SERVED_HOSTS: readonly ServedHost[] = HOSTS.flatMap((host) => {
  const running = served[host.name];
  return running === undefined ? [] : [{ ...host, ...running }];
});

/** Declares a check for each host that has the ability; the reporter says what others lack. */
export function checkEachHost(
  title: string,
  ability: Ability | undefined,
  check: (host: ServedHost) => Promise<void>,
): void {
  const able = SERVED_HOSTS.filter(({ cannot }) => ability === undefined || !(ability in cannot));
  for (const host of able) {
    test.describe(host.name, () => {
      test(title, () => check(host));
    });
  }
}
