import type { AstroIntegration } from 'astro';
import type { Progress } from './progress.ts';

/** Shows what Astro is doing: reading and bundling the articles, then making the pages. */
export function astroProgress(progress: Progress): AstroIntegration {
  let phase = progress.start('Beiträge');
  let pages = 0;
  let made = 0;
  return {
    name: 'astro-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async getStaticPaths() {
            const paths = await prerenderer.getStaticPaths();
            pages = paths.filter(({ route }) => route.type === 'page').length;
            phase.end();
            phase = progress.start('Seiten');
            return paths;
          },
          render(request, options) {
            // Astro asks only for pages that it cannot take from an earlier build.
            if (options.routeData.type === 'page') made += 1;
            phase.step(made, pages);
            return prerenderer.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => {
        phase.count(made, pages - made);
        phase.end();
      },
    },
  };
}
