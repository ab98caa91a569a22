import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, findSite } from '../sites.ts';

/** A day ahead of Los Angeles, where the site under a base path is built. */
const ZONE = 'Pacific/Kiritimati';
const FOLDER = '.cache/zones';

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

const { folder, contentDir, basePath, origin = '' } = findSite('base');

test('a build is identical to the byte a day ahead', async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  const { code, output } = await buildSite(FOLDER, {
    TZ: ZONE,
    CONTENT_DIR: contentDir,
    BASE_PATH: basePath,
    SITE_URL: origin,
  });
  expect(code, output).toBe(0);
  const expected = digest(folder);
  expect(expected.length).toBeGreaterThan(20);
  expect(digest(FOLDER)).toEqual(expected);
});
