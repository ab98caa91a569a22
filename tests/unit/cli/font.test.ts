import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { eachOf } from '../../expectations.ts';

vi.mock('node:fs/promises', async (load) => ({
  ...(await load<typeof import('node:fs/promises')>()),
  copyFile: vi.fn(),
  writeFile: vi.fn(),
}));
// Test files share their modules; those loaded before write to the disk.
vi.resetModules();
const { run } = await import('../../../src/cli/font.ts');

test('the fonts in the project are those that `npm run font` makes of its packages', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await run([])).toBe(0);
  const written = vi.mocked(writeFile).mock.calls;
  for (const [path, font] of eachOf(written))
    expect(Buffer.compare(await readFile(String(path)), font as Buffer), String(path)).toBe(0);
  for (const [from, to] of eachOf(vi.mocked(copyFile).mock.calls))
    expect(await readFile(to)).toEqual(await readFile(from));
  expect(log.mock.calls.map(([line]) => line)).toEqual(
    written.map(([path, font]) => {
      const name = String(path).replace('src/assets/fonts/', '');
      return `${name}: ${(font as Buffer).byteLength} Bytes`;
    }),
  );
});

test('takes no arguments', async () => {
  await expect(run(['latin'])).rejects.toThrow('So geht es: npm run font');
});
