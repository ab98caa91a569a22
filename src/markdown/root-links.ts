import type { HastPluginEntry } from 'satteri';
import { createUrls } from '../lib/site/urls.ts';
import { isRootPath } from '../lib/values/url-parts.ts';

/** Prefixes root-relative links and images with the base path. */
export function rootLinks(basePath: string): HastPluginEntry {
  const urls = createUrls(basePath, undefined);
  return {
    name: 'root-links',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const attribute = node.tagName === 'a' ? 'href' : 'src';
        const target = node.properties[attribute];
        if (typeof target !== 'string' || !isRootPath(target)) return;
        context.setProperty(node, attribute, urls.fromRoot(target));
      },
    },
  };
}
