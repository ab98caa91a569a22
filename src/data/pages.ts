import { getCollection, render } from 'astro:content';

/** The standing pages that editors write in `content/pages`. */
export function getPages() {
  return getCollection('pages');
}

/** The text of a standing page, ready to place. */
export { render as renderPage };
