import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the delivered content in a folder of its own, which the test removes. */
export async function copyContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  await cp('content', folder, { recursive: true });
  return folder;
}
