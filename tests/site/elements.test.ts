import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { findSite } from '../sites.ts';
import { readPages, select } from './built-site.ts';

/** Attributes whose values do not depend on what editors write. */
const FIXED =
  `as charset class controls crossorigin decoding dir fetchpriority hidden http-equiv kind lang
  loading media method name preload property rel role scope srclang tabindex type`.split(/\s+/);
const MEASURES = ['x', 'y', 'width', 'height', 'text-anchor'];
const STROKES = 'd fill stroke stroke-width stroke-linecap viewbox cx cy r'.split(' ');

test('pages are made of the elements that they were made of', async () => {
  const forms = readPages(findSite('showcase')).flatMap((page) => [
    ...select(page, ':not(svg, svg *)').map((element) => describeForm(element, FIXED)),
    ...select(page, 'video, .chart svg, .chart svg *').map((element) =>
      describeForm(element, [...FIXED, ...MEASURES]),
    ),
    ...select(page, ':is(body > header, body > footer, button) :is(svg, svg *)').map((element) =>
      describeForm(element, [...FIXED, ...MEASURES, ...STROKES]),
    ),
  ]);
  const list = [...new Set(forms)].toSorted();
  expect(list.length).toBeGreaterThan(100);
  // What is meant to change is accepted by `npm run test:site -- elements -u`.
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('elements.txt');
});

/** A start tag with all its attributes, some of them with their values. */
function describeForm({ name, attribs }: Element, valued: readonly string[]): string {
  const attributes = Object.entries(attribs).map(([attribute, value]) =>
    valued.includes(attribute) && value !== '' ? `${attribute}="${value}"` : attribute,
  );
  return [name, ...attributes].join(' ');
}
