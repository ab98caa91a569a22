import { expect, test } from 'vitest';
import { cleanSvg } from '../../../src/lib/pictures/clean-svg.ts';
import { eachOf } from '../../expectations.ts';

const DRAWING = '<path d="M0 0h4"></path>';

test.each([
  ['a script', `<script>alert(1)</script>${DRAWING}`, DRAWING],
  ['a handler', '<g onclick="alert(1)" ONLOAD="alert(1)"></g>', '<g></g>'],
  ['HTML', `<foreignObject><p>Text</p><iframe src="x"/></foreignObject>${DRAWING}`, DRAWING],
  ['a link, but not what it shows', `<a href="https://fremd.test/">${DRAWING}</a>`, DRAWING],
  ['a picture elsewhere', '<image href="https://fremd.test/x.png"></image>', '<image></image>'],
  ['an older reference', '<use xlink:href="//fremd.test/x.svg#a"></use>', '<use></use>'],
  ['a drawing in a drawing', '<image href="data:image/svg+xml,x"></image>', '<image></image>'],
  ['a fill elsewhere', '<g fill="url( \'https://fremd.test/#a\')"></g>', '<g></g>'],
  ['an escaped address', '<g style="fill:u\\72l(https://fremd.test/)"></g>', '<g></g>'],
  [
    'an address divided by a character',
    '<style>.a{fill:ur&#108;(https://fremd.test/)}</style>',
    '<style></style>',
  ],
  ['a style in capitals', '<g fill="URL(https://fremd.test/#a)"></g>', '<g></g>'],
  ['a set of images', '<g style="fill:image-set(x)"></g>', '<g></g>'],
  ['an address without url', '<g style="fill:src(x)"></g>', '<g></g>'],
  ['an imported style', '<style>@import "x.css";</style>', '<style></style>'],
  ['an animation of an address', '<g><set attributeName="href" to="javascript:x"/></g>', '<g></g>'],
  ['notes of a drawing program', '<g inkscape:label="Ebene"><sodipodi:x/></g>', '<g></g>'],
  ['an instruction and a comment', `<?xml-stylesheet href="x"?><!-- x -->${DRAWING}`, DRAWING],
])('leaves out %s', (_, content, expected) => {
  expect(clean(content)).toBe(expected);
});

test.each([
  ['a reference within the drawing', '<use href="#form"></use>'],
  ['an embedded photo', '<image xlink:href="data:image/png;base64,AAAA//8="></image>'],
  ['a photo in capitals', '<image href=" DATA:IMAGE/JPG;base64,AAAA"></image>'],
  ['a name like that of a link', '<g data-href="1" hreflang="de"></g>'],
  ['names with a known prefix', '<g xmlns:xlink="x" xml:lang="de" xml:space="preserve"></g>'],
  ['a text about styles', '<text>@import und url(https://fremd.test/)</text>'],
  ['a style', '<style>.a{fill:url(#hell)} .b{fill:url(#dunkel)}</style>'],
  ['a gradient', '<g fill="url(#hell)" style="opacity:.5"></g>'],
  ['text with special characters', '<text>Kosten &lt; Erlös &amp; mehr</text>'],
])('keeps %s', (_, content) => {
  expect(clean(content)).toBe(content);
});

test.each(
  eachOf(
    `g defs symbol use switch title desc style image path rect circle ellipse line polyline polygon text
  tspan textPath linearGradient radialGradient stop pattern clipPath mask marker filter feBlend
  feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence`.split(/\s+/),
  ),
)('keeps the element %s', (name) => {
  expect(clean(`<${name}></${name}>`)).toBe(`<${name}></${name}>`);
});

test('leaves out white space around the drawing', () => {
  expect(cleanSvg('<?xml version="1.0"?>\n<svg></svg>\n')).toBe('<svg></svg>');
});

test('reads what a drawing program abbreviates at the top, and leaves out files named there', () => {
  const doctype =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY file SYSTEM "file:///etc/passwd"> <!ENTITY many "&many;&many;"> <!ENTITYone "1"> <!ENTITY two"2"> ]>';
  expect(
    cleanSvg(`<?xml version="1.0"?>${doctype}<svg xmlns="&ns_svg;">&file;&many;&one;&two;</svg>`),
  ).toBe('<svg xmlns="http://www.w3.org/2000/svg">&amp;file;&amp;many;&amp;one;&amp;two;</svg>');
});

test('leaves nothing of a type of document in lower case', () => {
  expect(cleanSvg('<!doctype svg [ <!ENTITY a "b"> ]><svg></svg>')).toBe('<svg></svg>');
});

test('writes out no abbreviation for a long text', () => {
  const doctype = `<!DOCTYPE svg [<!ENTITY long "${'a'.repeat(201)}"><!ENTITY short "${'b'.repeat(200)}">]>`;
  expect(cleanSvg(`${doctype}<svg>&long;&short;</svg>`)).toBe(
    `<svg>&amp;long;${'b'.repeat(200)}</svg>`,
  );
});

function clean(content: string): string {
  const [, inner = ''] = /^<svg>(.*)<\/svg>$/.exec(String(cleanSvg(`<svg>${content}</svg>`))) ?? [];
  return inner;
}
