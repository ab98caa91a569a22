import type { SourceFile } from '../../src/lib/source/validation.ts';

/** The pages to which the foot of each page links, with as little in them as can be. */
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
`,
}));
