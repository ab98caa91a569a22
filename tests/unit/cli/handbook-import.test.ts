import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callCommand } from '../../commands.ts';
import { writeJekyllBlog, writeWordpressExport } from './generated-blogs.ts';

const COUNT = 5;
const SECTION = /^### Ein Blog zieht um$([\s\S]*?)^#/m;
const HANDBOOK = await readFile('content/README.md', 'utf8');
const [, block = ''] = /^```sh\n([\s\S]*?)^```/m.exec(SECTION.exec(HANDBOOK)?.[1] ?? '') ?? [];
const COMMANDS = block.trim().split('\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  writeJekyllBlog(inFolder('../altes-blog'), COUNT);
  writeWordpressExport(inFolder('.'), COUNT);
  await cp(inFolder('uploads'), inFolder('wp-content/uploads'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** A path as the handbook names it, seen from the folder of the project. */
const inFolder = (path: string) => join(folder, 'magazin', path);

test('the handbook moves a blog in four ways', () => {
  expect(COMMANDS).toHaveLength(4);
});

test.each(COMMANDS)('the handbook says: %s', async (command) => {
  const [npm, run, name = '', , ...args] = command.split(' ');
  const content = inFolder('content');
  await rm(content, { recursive: true, force: true });
  await cp('content', content, { recursive: true });
  const placed = args.map((arg) => {
    if (!arg.startsWith('--')) return inFolder(arg);
    return arg.replace(/(?<=^--pictures=).+/, inFolder);
  });
  const { code, output } = await callCommand({ CONTENT_DIR: content }, name, ...placed);
  expect([npm, run, code]).toEqual(['npm', 'run', 0]);
  const published = command.includes('--publish') ? COUNT : 0;
  expect(output).toContain(`Veröffentlicht: ${published}, Entwürfe: ${COUNT - published},`);
  expect(output).toContain('fehlende Bilder: 0.');
});
