import { checkContent } from '../../../src/lib/check/check-content.ts';
import type { ImageFacts } from '../../../src/lib/check/pictures/images.ts';
import type { Problem } from '../../../src/lib/source/problem.ts';
import { findTypography } from '../../../src/markdown/find-typography.ts';
import { frontmatter, makeContent, NOW } from './make-content.ts';

const ANOTHER = `${frontmatter('aliases: [frueher]').replace('Ein Beitrag', 'Ein anderer')}\n## Ziel\n`;
const fact = (facts: Partial<ImageFacts>): ImageFacts => ({
  bytes: 80_000,
  // No photo, which would need a credit.
  size: { width: 320, height: 200 },
  hasLocation: false,
  ...facts,
});

/** The image files beside the articles. */
const IMAGES = new Map([
  ['content/articles/foto.jpg', fact({})],
  ['content/articles/gross.jpg', fact({ bytes: 9_340_000, size: { width: 8000, height: 5000 } })],
  ['content/articles/ort.jpg', fact({ hasLocation: true })],
  ['content/articles/kaputt.jpg', fact({ size: undefined })],
]);

/**
 * What the check finds in content in which these files are broken; beside them is the good article
 * `anders` with the alias `frueher` and the heading "Ziel".
 */
export function checkBroken(files: Record<string, string>): Problem[] {
  const content = makeContent({ 'articles/anders.mdx': ANOTHER, ...files }, [
    ...IMAGES.keys(),
    'content/articles/liste.pdf',
    'content/articles/scan.tif',
    'content/articles/zeichnung.svg',
  ]);
  return checkContent(content, NOW, { findTypography, images: IMAGES });
}
