import { expect, test } from 'vitest';
import { readArticleFile } from '../../../src/lib/articles/text-document.ts';
import {
  isUnaltered,
  nameVersion,
  parseVersionName,
  readVersion,
  writeVersion,
} from '../../../src/lib/ledger/version.ts';
import { articleText } from '../law/law-files.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const NAME = { recordedAt: '2026-11-21T11:00:00Z', digest: '0123456789ab', recording: 'cdef' };

function blocksOf(body: string, frontmatter = ''): string[] {
  const file = { path: 'content/articles/a.mdx', text: articleText(body, frontmatter) };
  const { blocks = [] } = readVersion(writeVersion(readArticleFile(file, NOW).document), NAME);
  return blocks.slice(2);
}

test.each<[body: string, blocks: string[]]>([
  [
    '## Über\n\nEin **fetter** [Link](/archiv/)\nmit `Code`.',
    ['Über', 'Ein fetter Link mit Code.'],
  ],
  ['- eins\n- zwei\n  - drei', ['eins', 'zwei', 'drei']],
  ['eins\\\nzwei ![](./foto.jpg)![drei](./foto.jpg)', ['eins zwei drei']],
  ['> eins\n\n***\n\n{/* zwei */}\n\ndrei', ['eins', 'drei']],
  ['Ein <Note title="kurzer">Satz</Note>.', ['Ein kurzer Satz.']],
  [
    '<Figure image={"./a.jpg"} alt={"Tor"} caption="Titel" width="breit" {...a} />',
    ['Tor', 'Titel'],
  ],
  [
    '<Figure image="./a.jpg" credit={{ creator: "Eva", agency: "dpa", license: "CC0", x: "y" }} />',
    ['Eva dpa CC0'],
  ],
  ['<BarChart data={["eins", 2, [3, "vier"], true]} decorative title />', ['eins', '2', '3 vier']],
  ['| a | b |\n| --- | --- |\n| 54,30 € | ja |', ['a | b', '54,30 € | ja']],
  ['```\neins\n\nzwei\n```', ['eins', 'zwei']],
  ['![Ein Foto](./foto.jpg)', ['Ein Foto']],
  ['Text[^1].\n\n[^1]: Die Fußnote.', ['Text.', 'Die Fußnote.']],
  [
    '<BarChart title="Umsatz" unit="Prozent" data={[{ label: "2019", value: 54.3 }, { label: "2020", value: 1000 }]} />',
    ['Umsatz', 'Prozent', '2019 54,3', '2020 1.000'],
  ],
  ['<Note title="Kurz">\n\nEin Satz.\n\n</Note>', ['Kurz', 'Ein Satz.']],
  ['<Figure image="./a.jpg" alt="Ein Tor" />', ['Ein Tor']],
  ['<Gallery images={[{ image: "./a.jpg", alt: "Ein Tor" }]} />', ['Ein Tor']],
])('keeps of %j the words', (body, blocks) => {
  expect(blocksOf(body)).toEqual(blocks);
});

test('keeps sources, and corrections apart from the wording', () => {
  const frontmatter = [
    'sources: [{ title: Bericht, publisher: Amt, date: 2025 }]',
    'corrections: [{ date: 2026-11-05, text: "Falsch war: 20, richtig ist 30." }]',
    'updatedAt: 2026-11-06',
  ].join('\n');
  expect(blocksOf('Text.', frontmatter)).toEqual(['Text.', 'Quelle: Amt, Bericht, 2025']);
  const file = { path: 'a.mdx', text: articleText('Text.', frontmatter) };
  expect(readVersion(writeVersion(readArticleFile(file, NOW).document), NAME).remarks).toEqual([
    { date: '2026-11-06', label: 'Überarbeitet' },
    { date: '2026-11-05', label: 'Berichtigt', text: 'Falsch war: 20, richtig ist 30.' },
  ]);
});

test('writes one space for several', () => {
  const frontmatter = [
    'sources: [{ title: "Ein  Bericht  über Geld" }]',
    'corrections: [{ date: 2026-11-05, text: "Falsch  war  20, richtig ist 30." }]',
  ].join('\n');
  const file = { path: 'a.mdx', text: articleText('Text.', frontmatter) };
  const { blocks, remarks } = readVersion(writeVersion(readArticleFile(file, NOW).document), NAME);
  expect(blocks?.at(-1)).toBe('Quelle: Ein Bericht über Geld');
  expect(remarks.map(({ text }) => text)).toEqual(['Falsch war 20, richtig ist 30.']);
});

test.each(['', '\n'])('knows no wording of a file that holds %j', (text) => {
  expect(readVersion(text, NAME).blocks).toBeUndefined();
});

test('names versions by time and digest, and reads the names', () => {
  const name = nameVersion('2026-11-21T12:00:00.500+01:00', '0123456789abcdef', 'cdef');
  expect(name).toBe('2026-11-21T11-00-00Z-0123456789ab-cdef.txt');
  expect(parseVersionName(name)).toEqual(NAME);
  const { recording: _, ...former } = NAME;
  expect(parseVersionName('2026-11-21T11-00-00Z-0123456789ab.txt')).toEqual(former);
});

test.each(['README.txt', '.DS_Store', '2026-13-01T00-00-00Z-ab.txt', '2026-11-21-ab.txt'])(
  'takes %j for no version',
  (name) => {
    expect(parseVersionName(name)).toBeUndefined();
  },
);

test.each([
  ['0123456789ab\n', true],
  ['0123456789ab\r\n', true],
  ['', true],
  ['something else\n', false],
])('decides whether %j is unaltered', (text, expected) => {
  expect(isUnaltered(text, NAME, (wording) => wording)).toBe(expected);
});
