import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { onTestFinished } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';

/** The HTML of a text in MDX that is compiled, as Vite and Astro do it, and executed. */
export async function compileMdx(text: string, frontmatter: Record<string, unknown>) {
  const processor = markdownProcessor('/', new Map());
  const shared = { syntaxHighlight: false } as const;
  const compiler = await processor.createMdxRenderer?.(shared as never, {} as never);
  const result = await compiler?.process(text, resolve('text.mdx'), frontmatter);
  const content = await importCode(`${result?.code}
Object.assign(Content, { [Symbol.for('mdx-component')]: true });
import { __astro_tag_component__ } from 'astro/runtime/server/index.js';
__astro_tag_component__(Content, 'astro:jsx');
export function Content(props = {}) {
  return MDXContent({ ...props, components: {} });
}`);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return container.renderToString(content);
}

/** Inside the project, where the code finds its packages. */
async function importCode(code: string) {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/mdx-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'text.mjs');
  writeFileSync(path, code.replace('export default function', 'function'));
  return (await import(pathToFileURL(path).href)).Content;
}
