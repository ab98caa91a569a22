import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { environment } from './src/environment.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { site } from './src/site.ts';

// Two content folders must never share Astro's store: it remembers articles by slug.
const cacheDir = `./node_modules/.cache/warenstrom/${Buffer.from(environment.contentDir).toString('base64url').slice(-40)}`;

export default defineConfig({
  output: 'static',
  base: environment.basePath,
  ...(site.origin === undefined ? {} : { site: site.origin }),
  ...(environment.outDir === undefined ? {} : { outDir: environment.outDir }),
  cacheDir,
  trailingSlash: 'always',
  // The default, 'jsx', joins words at a line break before an inline tag.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(environment.basePath), syntaxHighlight: false },
  integrations: [mdx()],
  vite: { plugins: [tailwindcss()] },
});
