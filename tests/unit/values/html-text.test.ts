import { expect, test } from 'vitest';
import { escapeHtml, toPlainText } from '../../../src/lib/values/html-text.ts';

test.each([
  ['Waren\u00ADkorb\u00ADabbruch', 'Warenkorbabbruch'],
  ['Wort\u200Bgrenze', 'Wortgrenze'],
  ['10\u00A0%', '10\u00A0%'],
  ['z.\u202FB.', 'z.\u202FB.'],
  ['', ''],
])('toPlainText of %j is %j', (text, expected) => {
  expect(toPlainText(text)).toBe(expected);
});

test.each([
  ['R&D', 'R&amp;D'],
  ['a < b > c', 'a &lt; b &gt; c'],
  ['„so“ "und" so', '„so“ &quot;und&quot; so'],
  ['&amp;', '&amp;amp;'],
])('escapeHtml of %j is %j', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});
