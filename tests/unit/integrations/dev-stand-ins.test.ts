import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { devStandIns } from '../../../src/integrations/dev-stand-ins.ts';
import { frontmatter } from '../check/make-content.ts';

/** The plugin that the preview gets for a content folder that is a link, and what it says. */
function setUp(command: 'dev' | 'build' = 'dev') {
  const real = realpathSync(mkdtempSync(join(tmpdir(), 'warenstrom-')));
  onTestFinished(() => rmSync(real, { recursive: true }));
  mkdirSync(join(real, 'content'));
  symlinkSync(join(real, 'content'), join(real, 'link'));
  const updateConfig = vi.fn();
  const warn = vi.fn();
  const { name, hooks } = devStandIns(join(real, 'link'));
  // Only what the integration uses.
  hooks['astro:config:setup']?.({ command, updateConfig, logger: { warn } } as never);
  const [plugin]: Plugin[] = updateConfig.mock.lastCall?.[0].vite.plugins ?? [];
  const transform = plugin?.transform as unknown as {
    filter: { id: RegExp };
    handler: (text: string, id: string) => string | undefined;
  };
  const show = (path: string, text: string) => transform.handler(text, join(real, 'content', path));
  return { name, plugin, transform, warn, show, pathOf: (path: string) => join(real, path) };
}

test('stands in for MDX alone, before it is compiled, and in the preview only', () => {
  const { name, plugin, transform } = setUp();
  expect([name, plugin?.name, plugin?.enforce]).toEqual(['dev-stand-ins', 'dev-stand-ins', 'pre']);
  expect(['a.mdx', 'a.md', 'a.mdx.ts'].map((id) => transform.filter.id.test(id))).toEqual([
    true,
    false,
    false,
  ]);
  expect(setUp('build').plugin).toBeUndefined();
});

test.each(['articles', 'pages'])('shows the errors of a text in %s, and reports them', (folder) => {
  const { show, warn, pathOf } = setUp();
  expect(show(`${folder}/a.mdx`, `${frontmatter()}<Notiz>Text.</Notiz>\n`)).toContain('Zeile 8');
  const path = relative('', pathOf(`content/${folder}/a.mdx`));
  expect(warn.mock.calls[0]?.[0]).toContain(`${path}:`);
});

test('leaves a text without errors, and files elsewhere', () => {
  const { show, warn } = setUp();
  expect(show('articles/a.mdx', `${frontmatter()}Text.\n`)).toBeUndefined();
  for (const path of ['authors/a.mdx', 'a.mdx', '../articles/a.mdx'])
    expect(show(path, '<Notiz>Text.</Notiz>')).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
});
