import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { environment } from './src/environment.ts';

import { devRefresh } from './src/integrations/dev-refresh.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { devStandIns } from './src/integrations/dev-stand-ins.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { site } from './src/site.ts';

// Two content folders must never share Astro's store: it remembers articles by slug.
const cacheDir = `./node_modules/.cache/warenstrom/${Buffer.from(environment.contentDir).toString('base64url').slice(-40)}`;

const outputs = ['dist', '.cache'].map((name) => `${resolve(name).replaceAll('\\', '/')}/`);
/** @param {string} path */
const isOutput = (path) => outputs.some((folder) => path.replaceAll('\\', '/').startsWith(folder));

/** Headers for the server, when there are any; the name begins like what Astro leaves out. */
const headersFile = {
  name: 'headers-file',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      const route = {
        pattern: '/_headers',
        entrypoint: './src/pages/_headers.ts',
        prerender: true,
      };
      if (site.tdm) injectRoute(route);
    },
  },
};

/** Redirects for hosts that read them; the pages of `artikel/[alias]` serve all others. */
const redirectsFile = {
  name: 'redirects-file',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/_redirects',
        entrypoint: './src/pages/_redirects.ts',
        prerender: true,
      }),
  },
};

/** Former addresses in the preview, which shows no pages under `index.html`. */
const previewRedirects = {
  name: 'preview-redirects',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command !== 'dev') return;
      addMiddleware({
        order: 'pre',
        entrypoint: new URL('./src/pages/_preview-redirects.ts', import.meta.url),
      });
    },
  },
};

export default defineConfig({
  output: 'static',
  base: environment.basePath,
  ...(site.origin === undefined ? {} : { site: site.origin }),
  cacheDir,
  trailingSlash: 'always',
  // The default, 'jsx', joins words at a line break before an inline tag.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  image: { layout: 'constrained' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Completion and explanations for the frontmatter in editors that know Astro.
  experimental: { contentIntellisense: true },
  markdown: {
    processor: markdownProcessor(environment.basePath, site.hyphenation),
    syntaxHighlight: false,
  },
  integrations: [
    devStandIns(environment.contentDir),
    mdx(),
    headersFile,
    redirectsFile,
    previewRedirects,
    devRefresh(environment.contentDir),
    devSearch(environment.basePath),
  ],
  vite: {
    plugins: [tailwindcss()],
    // What a build writes beside the preview is no source of it.
    server: { watch: { ignored: (path) => isOutput(path) } },
  },
});
