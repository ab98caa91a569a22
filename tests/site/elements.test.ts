import { expect, test } from 'vitest';
import { findSite } from '../sites.ts';
import { readPages, select } from './built-site.ts';

/** Attributes whose values do not depend on what editors write. */
const FIXED = new Set(
  `as charset class controls crossorigin decoding dir fetchpriority hidden http-equiv kind lang loading
  media method name preload property rel role scope srclang tabindex type`.split(/\s+/),
);

test('pages are made of the elements that they were made of', async () => {
  const forms = readPages(findSite('showcase')).flatMap((page) =>
    select(page, ':not(svg, svg *)').map(({ name, attribs }) => {
      const attributes = Object.entries(attribs).map(([attribute, value]) =>
        FIXED.has(attribute) && value !== '' ? `${attribute}="${value}"` : attribute,
      );
      return [name, ...attributes].join(' ');
    }),
  );
  const list = [...new Set(forms)].toSorted();
  expect(list.length).toBeGreaterThan(100);
  // What is meant to change is accepted by `npm run test:site -- elements -u`.
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('elements.txt');
});
