import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../cpu-time.ts';
import { expectProblems } from '../expect-problems.ts';
import { check, frontmatter } from '../make-content.ts';

const checkIn = (name: string, body: string) =>
  check({ [`articles/${name}`]: `${frontmatter()}${body}\n` });

/** Each closes itself, so that MDX reads it as well. */
const LOADING = [
  '<td background="https://x.de/a.gif" />',
  '<td BACKGROUND="https://x.de/a.gif" />',
  '<td background="//x.de/a.gif" />',
  '<td background="https:\\\\x.de/a.gif" />',
  '<td background=" https&#58;//x.de/a.gif" />',
  '<video poster="https://x.de/a.jpg" />',
  '<video src="https://x.de/a.mp4" />',
  '<audio src="//x.de/a.mp3" />',
  '<source srcset="/a.jpg 1x, https://x.de/a.jpg 2x" />',
  '<img src="/bilder/a.jpg" alt="Ein Paket" srcset="https://x.de/a.jpg 2x" />',
  '<track src="https://x.de/a.vtt" />',
  '<span data="https://x.de/a" />',
  '<image xlink:href="https://x.de/a.png" />',
  '<use href="https://x.de/a.svg#b" />',
  '<set attributeName="href" to="https://x.de/a.png" />',
  '<animate attributeName="href" values="/a.png;https://x.de/a.png" />',
  '<rect fill="url(https://x.de/a.svg#b)" />',
  '<a href="/themen/" ping="https://x.de/" />',
  '<a href="/themen/" attributionsrc="https://x.de/" />',
];

describe.each(['x.md', 'x.mdx'])('in %s', (name) => {
  const at = (position: string) => `${name === 'x.mdx' ? '' : `articles/${name} `}${position}`;

  test.each(LOADING)('refuses what loads or sends: %s', (body) => {
    expectProblems(checkIn(name, body), [at('third-party-request@8:1')]);
  });

  test.each([
    ['<iframe src="/a.html" />', 'active-html'],
    ['<b onclick="a()" />', 'active-html'],
    ['<p style="color:red" />', 'inline-style'],
    ['<p STYLE="background:url(https://x.de/a.png)" />', 'inline-style'],
    ['<h3 class="a" />', 'html-heading'],
    ['<video src="film.mp4" />', 'unpublished-file'],
    ['<td background="bild.gif" />', 'unpublished-file'],
  ])('refuses %s', (body, rule) => {
    expectProblems(checkIn(name, body), [at(`${rule}@8:1`)]);
  });

  test.each([
    '<td background="/a.gif" />',
    '<video src="/film.mp4" poster="/film.jpg" />',
    '<audio src="data:audio/mp3;base64,//uQxA" />',
    '<a href="https://magazin.de/" />',
    '<use href="#ziel" xmlns:xlink="http://www.w3.org/1999/xlink" />',
    '<rect fill="url(#verlauf)" />',
    '<time datetime="2026" />',
  ])('lets %s pass', (body) => {
    const problems = checkIn(name, `## Ziel\n\n${body}`);
    expect(problems).toEqual([]);
  });
});

test.each(['<source srcSet={["https://x.de/a.jpg"]} />'])(
  'refuses lists and blocks in braces: %s',
  (body) => {
    expect(checkIn('x.mdx', body).map(({ rule }) => rule)).toContain('third-party-request');
  },
);

test('names each element of a block of HTML', () => {
  const table =
    '<table>\n<tr><td background="//x.de/a"></td></tr>\n<tr><td onclick="a()"></td></tr>\n</table>';
  expectProblems(checkIn('x.md', table), [
    'articles/x.md third-party-request@8:1',
    'articles/x.md active-html@8:1',
  ]);
});

test.each(['<td class="a">x</td>', '<td ', '<td a="', '<!-- <b>'])(
  'reads 20,000 times %s within seconds',
  (piece) => {
    const started = cpuTime();
    checkIn('x.md', `<table>${piece.repeat(20_000)}`);
    expect(cpuTime() - started).toBeLessThan(8000);
  },
  20_000,
);
