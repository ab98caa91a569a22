import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { eachOf } from '../../expectations.ts';

vi.mock('node:fs/promises', async (load) => ({
  ...(await load<typeof import('node:fs/promises')>()),
  mkdir: vi.fn(),
  writeFile: vi.fn(),
}));
// Test files share their modules; those loaded before write to the disk.
vi.resetModules();
const { run } = await import('../../../src/cli/schemas.ts');

test('writes what editors find in the project', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await run([])).toBe(0);
  const written = vi.mocked(writeFile).mock.calls;
  for (const [path, text] of eachOf(written))
    expect(await readFile(String(path), 'utf8')).toBe(text);
  expect(mkdir).toHaveBeenCalledExactlyOnceWith('.vscode/schemas', { recursive: true });
  expect(written.map(([path]) => path)).toContain('.vscode/warenstrom.code-snippets');
  expect(log.mock.calls).toEqual([
    [`${written.length - 1} Schemas und die Vorlagen stehen in .vscode/.`],
  ]);
});

test('takes no arguments', async () => {
  await expect(run(['artikel'])).rejects.toThrow('So geht es: npm run schemas');
});
