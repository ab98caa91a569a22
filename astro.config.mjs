import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { CACHE_DIR } from './src/cache/folder.ts';
import { environment } from './src/environment.ts';
import { readPictureRevision } from './src/images/revision.ts';
import { devCards } from './src/integrations/dev-cards.ts';
import { devRedirects } from './src/integrations/dev-redirects.ts';
import { devRefresh } from './src/integrations/dev-refresh.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { devStaleModules } from './src/integrations/dev-stale-modules.ts';
import { devStandIns } from './src/integrations/dev-stand-ins.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { keptPictures } from './src/integrations/kept-pictures.ts';
import { nativeLoaders } from './src/integrations/native-loaders.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { site } from './src/site.ts';

// Two content folders must never share Astro's store: it identifies articles by slug alone.
const cacheDir = `./${CACHE_DIR}/astro`;

const outputs = ['dist', '.cache'].map((name) => `${resolve(name).replaceAll('\\', '/')}/`);
/** @param {string} path */
const isOutput = (path) => outputs.some((folder) => path.replaceAll('\\', '/').startsWith(folder));

export default defineConfig({
  output: 'static',
  base: environment.basePath,
  ...(site.origin === undefined ? {} : { site: site.origin }),
  cacheDir,
  trailingSlash: 'always',
  // The default, 'jsx', joins words at a line break before an inline tag.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  image: {
    service: { entrypoint: './src/images/service.ts', config: { revision: readPictureRevision() } },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  experimental: {
    // Completion and explanations for the frontmatter in editors that know Astro.
    contentIntellisense: true,
    // Takes over pages whose `cacheKey` and code are those of the last build.
    incrementalBuild: true,
  },
  markdown: {
    processor: markdownProcessor(environment.basePath, site.hyphenation),
    syntaxHighlight: false,
  },
  integrations: [
    devStandIns(environment.contentDir),
    mdx(),
    devStaleModules(),
    devRedirects(),
    sitemap(),
    keptPages(),
    keptPictures(),
    nativeLoaders(),
    devRefresh(environment.contentDir),
    devSearch(environment.basePath),
    devCards(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Pages load no packages: looking for them takes 2 s at each start of the preview.
    optimizeDeps: { noDiscovery: true },
    // Read once for all articles, whose pages are full; a script of the header is worth no request.
    build: {
      assetsInlineLimit: (path) =>
        /ArticleLayout|EmbedStage|LargeView/.test(path) ? false : undefined,
    },
    // The preview must not reload for what a build writes.
    server: { watch: { ignored: (path) => isOutput(path) } },
  },
});
