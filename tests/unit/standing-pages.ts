import type { SourceFile } from '../../src/lib/source/validation.ts';

/** Minimal versions of the pages that every footer links to. */
export const STANDING_PAGES: readonly SourceFile[] = [
  'datenschutz',
  'barrierefreiheit',
  'ueber-uns',
].map((slug) => ({
  path: `content/pages/${slug}.mdx`,
  text: `---
title: Die Seite ${slug}
description: Ein bis zwei Sätze, die sagen, worum es auf dieser Seite geht.
---

Text.

${slug === 'datenschutz' ? '<VideoProviders />\n' : ''}`,
}));
