import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { sourceMarks } from '../../../src/markdown/source-marks.ts';

const compile = async (text: string, sources: unknown) => {
  const { code } = await mdxToJs(text, {
    hastPlugins: [sourceMarks],
    data: {
      astro: {
        frontmatter: { sources },
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
  });
  return [...code.matchAll(/_jsx\((?:Source|BarChart|Figure), \{([^}]*)\}/g)].map(
    ([, properties = '']) => properties.replace(/\s+/g, ' ').trim(),
  );
};

const SOURCES = [{ title: 'Ohne' }, { id: 'a', title: 'A' }, { id: 'b', title: 'B' }];
const DATED = [{ id: 'a', title: 'A', publisher: 'Verband', date: new Date('2020-06-01') }];

test.each<[string, string, unknown, string[]]>([
  [
    'numbers marks by the list, not by their order',
    'Eins.<Source id="b" /> Zwei.<Source id="a" />',
    SOURCES,
    ['id: "b", number: "3", isFirst: "true"', 'id: "a", number: "2", isFirst: "true"'],
  ],
  [
    'tells the first mark of a source apart',
    'Eins.<Source id="a" />\n\nZwei.<Source id="a" />',
    SOURCES,
    ['id: "a", number: "2", isFirst: "true"', 'id: "a", number: "2"'],
  ],
  [
    'numbers a mark in a line of its own',
    '<Source id="a" />',
    SOURCES,
    ['id: "a", number: "2", isFirst: "true"'],
  ],
  [
    'tells a chart the name and the date of its source',
    '<BarChart sourceId="a" />',
    DATED,
    ['sourceId: "a", number: "1", isFirst: "true", source: "Verband: A", asOf: "2020-06-01"'],
  ],
  [
    'keeps what a chart says itself',
    '<BarChart sourceId="a" source="Eigene" asOf={2019} />',
    DATED,
    ['sourceId: "a", source: "Eigene", asOf: 2019, number: "1", isFirst: "true"'],
  ],
  [
    'tells a chart no date of a source without one',
    '<BarChart sourceId="b" />',
    SOURCES,
    ['sourceId: "b", number: "3", isFirst: "true", source: "B"'],
  ],
  [
    'tells a figure the name of its source',
    '<Figure sourceId="a" />',
    DATED,
    ['sourceId: "a", number: "1", isFirst: "true", source: "Verband: A", asOf: "2020-06-01"'],
  ],
  ['leaves an unknown source alone', 'Eins.<Source id="x" />', SOURCES, ['id: "x"']],
  ['does without sources', 'Eins.<Source id="a" />', undefined, ['id: "a"']],
])('%s', async (_, text, sources, expected) => {
  expect(await compile(text, sources)).toEqual(expected);
});
