import { expect, test } from 'vitest';
import { listCitedSources } from '../../../src/lib/articles/citations.ts';

test.each([
  ['each source once', 'A.<Source id="a" /> B.<Source id="b" /> A.<Source id="a" />', ['a', 'b']],
  ['a mark in a note', '<Note>\n\nText.<Source id="a" />\n\n</Note>', ['a']],
  ['the source of a chart', '<BarChart sourceId="a" />', ['a']],
  ['the source of a figure', '<Figure sourceId="a" />', ['a']],
  ['nothing of a chart with a text', '<BarChart source="a" id="b" />', []],
  ['nothing in code', '`<Source id="a" />`\n\n```\n<Source id="b" />\n```', []],
  ['nothing without an id', 'A.<Source />', []],
])('lists %s', (_, body, expected) => {
  expect(listCitedSources(body)).toEqual(expected);
});
