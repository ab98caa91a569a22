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

/**
 * Declares a check for each host. Where the host lacks the ability, or does not run, the check is
 * skipped with the reason.
 */
export function checkEachHost(
  title: string,
  ability: Ability | undefined,
  check: (host: ServedHost) => Promise<void>,
): void {
  for (const host of HOSTS) {
    test.describe(host.name, () => {
      test(title, async () => check(findServed(host, ability)));
    });
  }
}

/** The running host; skips the test that calls, with the reason, if it cannot be tested. */
export function findServed(host: Host, ability?: Ability): ServedHost {
  const running = served[host.name];
  test.skip(running === undefined, `${host.name} does not run.`);
  const reason = ability && host.cannot[ability];
  test.skip(reason !== undefined, reason ?? '');
  if (running === undefined) throw new Error('Start these tests by: npm run test:hosting');
  return { ...host, ...running };
}
