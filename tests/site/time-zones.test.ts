import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, findSite } from '../sites.ts';

/** Besides Berlin, in which the test sites are built. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const FOLDER = '.cache/sites/zone';

/** Name and digest of every file in a folder. */
function digest(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted()
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );
}

test('a build is identical to the byte in every time zone', { timeout: 180_000 }, async () => {
  const { folder, contentDir, basePath } = findSite('base');
  const inBerlin = digest(folder);
  expect(inBerlin.length).toBeGreaterThan(20);
  for (const TZ of ZONES) {
    rmSync(FOLDER, { recursive: true, force: true });
    const { code, output } = await buildSite(FOLDER, {
      TZ,
      CONTENT_DIR: contentDir,
      BASE_PATH: basePath,
      SITE_URL: 'https://magazin.test',
    });
    expect(code, output).toBe(0);
    expect(digest(FOLDER), TZ).toEqual(inBerlin);
  }
});
