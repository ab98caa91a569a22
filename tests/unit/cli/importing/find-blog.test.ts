import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBlog } from '../../../../src/cli/importing/find-blog.ts';
import { makeFolder } from './blog-folder.ts';

describe('the folder of a blog', () => {
  test.each([
    ['that of the text', 'a', 'a'],
    ['above it', 'a/b', 'a'],
    ['five levels above it', 'a/b/c/d/e/f', 'a'],
  ])('is %s', (_, start, root) => {
    const folder = makeFolder({ 'a/_config.yml': 'title: Blog\n' });
    expect(findBlog(join(folder, start))).toMatchObject({
      root: join(folder, root),
      system: { name: 'jekyll', settings: { title: 'Blog' } },
    });
  });

  test('is not looked for six levels above, nor where there is none', () => {
    const folder = makeFolder({ 'a/_config.yml': '', 'a/b/notiz.txt': '' });
    expect(findBlog(join(folder, 'a/b/c/d/e/f/g'))).toBeUndefined();
    expect(findBlog('/')).toBeUndefined();
  });

  test('is the nearest', () => {
    const folder = makeFolder({ '_config.yml': '', 'a/hugo.toml': 'title = "x"' });
    expect(findBlog(join(folder, 'a'))?.root).toBe(join(folder, 'a'));
  });
});

test.each([
  '_data/authors.yml',
  '_data/authors.yaml',
  '_data/authors.json',
  'data/authors.yml',
  'src/_data/authors.json',
])('the names of its authors are in %s', (name) => {
  const list = name.endsWith('json') ? '{"eva":"Eva Adler"}' : 'eva: Eva Adler\n';
  const folder = makeFolder({ '_config.yml': '', [name]: list });
  expect(Object.fromEntries(findBlog(folder)?.authors ?? [])).toEqual({ eva: 'Eva Adler' });
});

test('a blog without a list knows no names', () => {
  const folder = makeFolder({ '_config.yml': '', 'authors.yml': 'eva: Eva Adler\n' });
  expect(findBlog(folder)?.authors.size).toBe(0);
});
