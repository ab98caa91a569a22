import { expect, test } from 'vitest';
import {
  isVoid,
  mapAttributes,
  readAttribute,
  splitReferences,
  tokenizeHtml,
} from '../../../src/markdown/raw-html.ts';
import { present } from '../../expectations.ts';

test.each<[string, string[]]>([
  ['a<b>c</b>', ['text ', 'open b', 'text ', 'close b']],
  ['<!-- <b>\n -->', ['opaque ']],
  ['<!doctype html><?x <b?>', ['opaque ', 'opaque ']],
  ['<Script>\n<b>\n</script ><i>', ['opaque script', 'open i']],
  ['<style>a</style><textarea>b</textarea>', ['opaque style', 'opaque textarea']],
  ['<scripts><styles>', ['open scripts', 'open styles']],
  [`<a title="<b>" lang='<c>'>`, ['open a']],
  ['<H2/>', ['open h2']],
  ['1 < 2 > 1', ['text ']],
  ['', []],
])('reads tokens from %j: %j', (html, expected) => {
  const tokens = tokenizeHtml(html);
  expect(tokens.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  expect(tokens.map(({ source }) => source).join('')).toBe(html);
  expect(tokens.map(({ index, source }) => html.startsWith(source, index))).not.toContain(false);
});

test.each([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta'].map(
    (name) => [`<${name}>`, true] as const,
  ),
  ['<source>', true],
  ['<track>', true],
  ['<wbr>', true],
  ['<x />', true],
  ['<abbr>', false],
  ['<colgroup>', false],
  ['<p>', false],
] as const)('tells that %s has no end tag: %s', (html, expected) => {
  expect(isVoid(present(tokenizeHtml(html)[0]))).toBe(expected);
});

test.each([
  ['<a title="b">', 'b'],
  ["<a TITLE = 'b\nc'>", 'b\nc'],
  ['<a title=b>', 'b'],
  ['<a lang="x" title="&quot;&amp;">', '"&'],
  ['<a title="">', ''],
  ["<a title=''>", ''],
  ['<a data-title="b">', undefined],
  ['<a title>', undefined],
])('reads the title of %j: %j', (tag, value) => {
  expect(readAttribute(tag, 'title')).toBe(value);
});

test.each([
  ['<a Title = \'b\' lang="c">', '<a Title = "B" lang="C">'],
  ['<a title="&quot;">', '<a title="&quot;">'],
  ['<a title=b>', '<a title="B">'],
  [`<a title='"b"'>`, '<a title="&quot;B&quot;">'],
])('changes the attributes of %j', (tag, expected) => {
  expect(mapAttributes(tag, (_, value) => value.toUpperCase())).toBe(expected);
});

test('tells names of attributes in lower case, and keeps what is not changed', () => {
  const names: string[] = [];
  expect(mapAttributes("<a TITLE='b' Lang=c>", (name) => void names.push(name))).toBe(
    "<a TITLE='b' Lang=c>",
  );
  expect(names).toEqual(['title', 'lang']);
});

test.each([
  ['&amp;', '&'],
  ['&quot; &#34; &#x22; &QUOT;', '" " " "'],
  ['&apos; &#39; &#x27;', "' ' '"],
  ['&nbsp; &#160;', '\u00A0 \u00A0'],
  ['&ndash; &mdash; &hellip;', '– — …'],
  ['&bdquo; &ldquo; &rdquo;', '„ “ ”'],
  ['&sbquo; &lsquo; &rsquo;', '‚ ‘ ’'],
  ['&sect; &euro; &times;', '§ € ×'],
])('resolves %s', (source, text) => {
  expect(splitReferences(source)).toEqual([{ text, raw: source, fixed: false }]);
});

test.each(['&shy;', '&#173;', '&#xAD;', '&frac12;'])('keeps %s as it is', (reference) => {
  expect(splitReferences(`a${reference}b&amp;c`)).toEqual([
    { text: 'a', raw: 'a', fixed: false },
    { text: reference, raw: reference, fixed: true },
    { text: 'b&c', raw: 'b&amp;c', fixed: false },
  ]);
});
