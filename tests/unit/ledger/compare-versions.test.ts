import { expect, test } from 'vitest';
import {
  compareBlocks,
  compareVersions,
  type Passage,
} from '../../../src/lib/ledger/compare-versions.ts';
import { cpuTime } from '../../cpu-time.ts';

const describePassage = (passage: Passage) =>
  passage === 'gap'
    ? '…'
    : passage
        .map(
          ({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind],
        )
        .join('');

const SHORT = 'Die Frist beträgt dreißig Tage.';
const OTHER = 'Ein ganz anderer Absatz steht hier.';
const THIRD = 'Zum Schluss kommt das Fazit.';
const LONG = Array.from({ length: 90 }, (_, at) => `wort${at}`).join(' ');

test.each<[what: string, before: string[], after: string[], expected: string[]]>([
  ['equal texts', [SHORT, OTHER], [SHORT, OTHER], []],
  ['empty texts', [], [], []],
  ['a new text', [], [SHORT], [`{+${SHORT}+}`]],
  ['kinds of quotation marks', ['Er sagt "ja" dazu'], ['Er sagt „ja“ dazu'], []],
  ['soft hyphens', ['Der Waren\u00ADkorb ist leer'], ['Der Warenkorb ist leer'], []],
  [
    'one gap for several paragraphs',
    [OTHER, THIRD, 'alt'],
    [OTHER, THIRD, 'neu'],
    ['…', '[-alt-]', '{+neu+}'],
  ],
  [
    'a word in a paragraph between others',
    [OTHER, SHORT, THIRD],
    [OTHER, SHORT.replace('dreißig', 'vierzehn'), THIRD],
    ['…', 'Die Frist beträgt [-dreißig-] {+vierzehn+} Tage.', '…'],
  ],
  [
    'a moved paragraph',
    [OTHER, SHORT, THIRD],
    [OTHER, THIRD, SHORT],
    ['…', `[-${SHORT}-]`, '…', `{+${SHORT}+}`],
  ],
])('shows %s', (_, before, after, expected) => {
  expect(compareBlocks(before, after).map(describePassage)).toEqual(expected);
});

test('leaves out what is far from a change within a paragraph', () => {
  const [passage = 'gap'] = compareBlocks([LONG], [LONG.replace('wort45', 'neu')]);
  expect(describePassage(passage)).toMatch(
    /^… wort25 .* wort44 \[-wort45-\] \{\+neu\+\} wort46 .* wort64 …$|^… wort2\d .* wort44 \[-wort45-\] \{\+neu\+\} wort46 .* wort6\d …$/,
  );
});

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

test.each([
  [`a ${words(39)}`, /\[-a-\] \{\+b\+\} w0 .* w38$/],
  [`a ${words(40)}`, /\[-a-\] \{\+b\+\} w0 .* w18 …$/],
  [`${words(40)} a`, /^w0 .* w39 \[-a-\]\{\+b\+\}$/],
  [`${words(41)} a`, /^… w21 .* w40 \[-a-\]\{\+b\+\}$/],
  [`a ${words(59)} a`, /w18 w19 .* w39 w40/],
  [`a ${words(60)} a`, /w18 … w40/],
])('shows of %j what is around the changes', (before, expected) => {
  const [passage = 'gap'] = compareBlocks([before], [before.replace(/\ba\b/g, 'b')]);
  expect(describePassage(passage)).toMatch(expected);
});

test.each([
  ['a b', 'a c', 1],
  ['a b c', 'a d e', 2],
  ['a', 'a b', 1],
  ['a', 'a b c', 2],
  ['a b c', 'a', 2],
  ['a b c d', 'a b e f', 1],
  ['a b c d', 'a e f g', 2],
])('from %j to %j there are %i passages', (before, after, count) => {
  expect(compareBlocks([before], [after])).toHaveLength(count);
});

test('compares a huge text with few and with many changes in little time', () => {
  const text = Array.from({ length: 2000 }, (_, at) => `Der Absatz ${at} nennt ${at * 7} Dinge.`);
  const start = cpuTime();
  const few = text.map((block, at) => (at % 200 === 0 ? `${block} Und noch eines.` : block));
  expect(compareBlocks(text, few).length).toBeLessThan(40);
  expect(
    compareBlocks(
      text,
      text.map((block) => [...block].toReversed().join('')),
    ),
  ).not.toEqual([]);
  expect(cpuTime() - start).toBeLessThan(1500);
});

const remark = { date: '2026-11-05', label: 'Berichtigt', text: 'Falsch war 30, richtig ist 14.' };
const version = (day: number, text: string | undefined, remarks = [] as (typeof remark)[]) => ({
  recordedAt: `2026-11-0${day}T07:00:00Z`,
  remarks,
  blocks: text === undefined ? undefined : [text],
});

test('pairs versions newest first, each with what it declares', () => {
  const pairs = compareVersions([
    version(1, 'a'),
    version(5, 'b', [remark]),
    version(6, 'c', [remark]),
  ]);
  expect(
    pairs.map(({ from, to, declared }) => [from.slice(8, 10), to.slice(8, 10), declared]),
  ).toEqual([
    ['05', '06', []],
    ['01', '05', [remark]],
  ]);
});

test('shows what a version declares in German typography', () => {
  const plain = { date: '2026-11-05', label: 'Geändert' };
  const declared = [{ ...remark, text: 'Falsch war "30".' }, plain];
  const after = { ...version(5, 'b'), remarks: declared };
  expect(compareVersions([version(1, 'a'), after])[0]?.declared).toEqual([
    { ...remark, text: 'Falsch war „30“.' },
    plain,
  ]);
});

test('compares nothing where only a digest of one version is kept', () => {
  const [pair] = compareVersions([version(1, undefined), version(5, 'b', [remark])]);
  expect(pair).toMatchObject({ declared: [remark], passages: undefined });
});
