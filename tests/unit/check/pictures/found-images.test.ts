import { expect, test } from 'vitest';
import { resolvePath } from '../../../../src/lib/check/pictures/found-images.ts';

test.each([
  ['content/articles/x.mdx', './foto.jpg', 'content/articles/foto.jpg'],
  ['content/articles/x.mdx', 'foto.jpg', 'content/articles/foto.jpg'],
  ['content/articles/x.mdx', '../bilder/foto.jpg', 'content/bilder/foto.jpg'],
  ['content/articles/x.mdx', './groß es.jpg', 'content/articles/groß es.jpg'],
  ['content/articles/x.mdx', './gro%C3%9F.jpg', 'content/articles/groß.jpg'],
  ['Mein Ordner/#1/x.mdx', './foto.jpg', 'Mein Ordner/#1/foto.jpg'],
  ['/srv/texte/articles/x.mdx', './foto.jpg', '/srv/texte/articles/foto.jpg'],
  ['../texte/articles/x.mdx', './foto.jpg', '../texte/articles/foto.jpg'],
  ['content/articles/x.mdx', '../../../../etc/passwd', 'etc/passwd'],
  ['content/articles/x.mdx', '%zz.jpg', 'content/articles/%zz.jpg'],
  ['content/articles/x.mdx', 'http://[', 'http://['],
])('resolvePath from %s to %s is %s', (from, relative, expected) => {
  expect(resolvePath(from, relative)).toBe(expected);
});
