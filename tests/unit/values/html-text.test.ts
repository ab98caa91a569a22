import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/lib/values/html-entities.ts';
import { attributeIn, escapeHtml, toPlainText } from '../../../src/lib/values/html-text.ts';

test.each([
  ['R&amp;D &AMP; &eacute;', 'R&D & é'],
  ['&#228;&#xE4;&#XE4;', 'äää'],
  ['&frac12; &#9999999; &nichts;', '½ \uFFFD &nichts;'],
  ['&; &#; &a; &#12345678; &#x1234567; R&D', '&; &#; &a; &#12345678; &#x1234567; R&D'],
])('decodeEntities of %j is %j', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});

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

test.each([
  ['<img src="/a.jpg" alt="">', 'src', '/a.jpg'],
  ['<a href="/gro%C3%9F.jpg"><img src="/klein.jpg"></a>', 'src', '/klein.jpg'],
  ['<img src="/a&amp;b.jpg" alt="&quot;x&quot; &lt; y &gt; z">', 'src', '/a&b.jpg'],
  ['<img src="/a.jpg" alt="&quot;x&quot; &lt; y &gt; z">', 'alt', '"x" < y > z'],
  ['<img alt="&amp;amp;">', 'alt', '&amp;'],
  ['<img alt="">', 'alt', ''],
  ['<img data-src="/a.jpg">', 'src', undefined],
  ['', 'src', undefined],
])('in %j the attribute %s is %j', (html, name, value) => {
  expect(attributeIn(html, name)).toBe(value);
});
