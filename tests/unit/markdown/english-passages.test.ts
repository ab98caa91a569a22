import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { englishPassages } from '../../../src/markdown/english-passages.ts';

function render(source: string): string {
  const { html } = markdownToHtml(source, { mdastPlugins: [englishPassages] });
  return html.trim().replace(/^<p>([\s\S]*)<\/p>$/u, '$1');
}

test.each([
  [':en[Social Commerce] wächst', '<span lang="en">Social Commerce</span> wächst'],
  ['(:en[a]) und :en[b].', '(<span lang="en">a</span>) und <span lang="en">b</span>.'],
  [':en[a *b* c]', '<span lang="en">a <em>b</em> c</span>'],
  [':en[[a](/b)]', '<span lang="en"><a href="/b">a</a></span>'],
  ['[:en[a]](/b)', '<a href="/b"><span lang="en">a</span></a>'],
  ['**:en[a]**', '<strong><span lang="en">a</span></strong>'],
  [':en[a [sic] b] c]', '<span lang="en">a [sic] b</span> c]'],
  [':en[a :en[b] c]', '<span lang="en">a <span lang="en">b</span> c</span>'],
  [':en[]', '<span lang="en"></span>'],
])('marks %j as English', (source, expected) => {
  expect(render(source)).toBe(expected);
});

test.each([
  'Um 14:30 Uhr, :smile:, :fr[mot], :en, en[a], x:en[a]',
  ':en[ohne Ende',
  'a [b :en[c d',
  'Ergebnis 3:1, Note 1:en',
])('leaves %j as typed', (source) => {
  expect(render(source)).toBe(source);
});
