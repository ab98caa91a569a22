import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from '../browser/served-sites.ts';

/** A path that no page has shows the error page. */
const MISSING = 'gibt-es-nicht/';
/** Its pages lead on at once; `redirects.test.ts` reads them. */
const FORMER_PATHS = /\[\.{3}former\]/;

const paths = PAGES.filter(({ tag }) => tag.length === 0).map(({ path }) =>
  path === MISSING ? '404/' : path,
);
/** The later a parameter, the earlier, as in Astro: `themen/` is not a `[page]`. */
const templates = globSync('**/*.astro', { cwd: 'src/pages' })
  .filter((file) => !FORMER_PATHS.test(file))
  .toSorted((left, right) => fixedLength(right) - fixedLength(left));
const templateOf = (path: string) => templates.find((file) => patternOf(file).test(path));

test('the browser tests visit a page of each template', () => {
  expect(new Set(paths.map(templateOf))).toEqual(new Set(templates));
});

/** The length of a path up to its first parameter. */
function fixedLength(file: string): number {
  return `${file}[`.indexOf('[');
}

function patternOf(file: string): RegExp {
  const pattern = file
    .replaceAll('\\', '/')
    .replace(/(?:index)?\.astro$/, '/')
    .replace(/\/\/$/, '/')
    .replace(/\[\.{3}\w+\]\//, '(?:\\d+/)?')
    .replace(/\[\w+\]/, '[^/]+')
    .replace(/^\/$/, '');
  return new RegExp(`^${pattern}$`);
}
