import { describe, expect, test } from 'vitest';
import {
  countWords,
  extractPlainText,
  readingMinutes,
} from '../../../src/lib/articles/running-text.ts';
import { cpuTime } from '../../cpu-time.ts';

test.each([
  ['## Titel\n\nEin *betonter* [Link](/archiv/).', 'Titel\nEin betonter Link.'],
  ['<Note title="x">\n\nHinweis im Kasten.\n\n</Note>', 'Hinweis im Kasten.'],
  ['Eins.\n\n<PullQuote>Eins.</PullQuote>', 'Eins.'],
  ['<BarChart title="x" data={[{ label: "Y", value: 1 }]} />\n\nDanach.', 'Danach.'],
  ['- eins\n- zwei', 'eins\nzwei'],
  ['eins\n\nzwei', 'eins\nzwei'],
  ['eins  \nzwei', 'eins\nzwei'],
  ['|a|b|\n|-|-|\n|c|d|', 'a\nb\nc\nd'],
  ['```js\nconst code = 1\n```\n\nText mit `npm`.', 'Text mit npm.'],
  ['Kaputt <Note> ohne Ende', 'Kaputt        ohne Ende'],
  ['', ''],
])('extractPlainText reads %j as %j', (source, text) => {
  expect(extractPlainText(source)).toBe(text);
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['…', 0],
    ['ein Wort', 2],
    ['E-Commerce geht’s gut', 3],
    ['1.000 Euro und 5,5 %', 4],
    ['**fett** und _kursiv_', 3],
    ['## Überschrift', 1],
    ['[zwei Wörter](https://www.beispiel.de/a-b-c)', 2],
    ['![ein Bild](./bild.jpg)', 2],
    ['<Note title="zählt nicht">\n\ndrei Wörter hier\n\n</Note>', 3],
    ['<BarChart data={[{ label: "a", value: 1 }]} />', 0],
    ['vor {/* Kommentar */} nach', 2],
    ['vor\n```js\nconst a = 1;\n```\nnach', 2],
    ['vor\n~~~\nconst a = 1;\n~~~\nnach', 2],
    ['日本語 Москва', 2],
    ['```\na ``` b\n```\nnach', 1],
    ['[a](/b)c', 2],
    ['a<br />b', 2],
    ['a{" "}b {c} d', 3],
  ])('counts the running text of %j', (source, words) => {
    expect(countWords(source)).toBe(words);
  });

  test.each([
    ['open tags', '<'],
    ['open links', ']('],
    ['open braces', '{'],
    ['open code', '`'],
  ])('stays fast with half a megabyte of %s', (_, part) => {
    const started = cpuTime();
    countWords(part.repeat(500_000 / part.length));
    expect(cpuTime() - started).toBeLessThan(1500);
  });
});

test.each([
  [0, 1],
  [1, 1],
  [180, 1],
  [269, 1],
  [270, 2],
  [1800, 10],
])('readingMinutes of %i words is %i', (words, minutes) => {
  expect(readingMinutes(countWords('Wort '.repeat(words)))).toBe(minutes);
});
