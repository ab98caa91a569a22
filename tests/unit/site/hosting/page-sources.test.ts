import { describe, expect, test } from 'vitest';
import { readPageSources } from '../../../../src/lib/site/hosting/page-sources.ts';

const read = (html: string) => readPageSources(html, (text) => `'sha256-${text}'`);

describe('the sources of a page', () => {
  test.each([
    ['text', '<p>a</p>', {}],
    ['styles by hash', '<style>p{}</style>', { 'style-src': ["'sha256-p{}'"] }],
    [
      'scripts by hash, each once and sorted',
      '<script>b&amp;</script><script type="module">a</script><script>b&amp;</script>',
      { 'script-src': ["'sha256-a'", "'sha256-b&amp;'"] },
    ],
    ['no data', '<script type="application/ld+json">{}</script>', {}],
    ['script files', '<script src="/a.js"></script>', { 'script-src': ["'self'"] }],
    ['images', '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', { 'img-src': ["'self'"] }],
    ['images in the page', '<img src="data:image/png;base64,aa">', { 'img-src': ['data:'] }],
    ['parts of a drawing', '<svg><use href="#a"></use></svg>', {}],
    [
      'sources of pictures',
      '<picture><source srcset="/a.avif"></picture>',
      { 'img-src': ["'self'"] },
    ],
    [
      'films',
      '<video poster="/a.jpg"><source src="/a.mp4"></video>',
      { 'img-src': ["'self'"], 'media-src': ["'self'"] },
    ],
    [
      'videos that a click loads, of each provider once',
      '<figure data-frame="https://player.vimeo.com/video/76979871?h=8272103f6e&amp;dnt=1"></figure><figure data-frame="https://player.vimeo.com/video/76979872?dnt=1"></figure>',
      { 'frame-src': ['https://player.vimeo.com'] },
    ],
    ['icons', '<link rel="icon" href="/a.svg">', { 'img-src': ["'self'"] }],
    [
      'pictures announced',
      '<link rel="preload" as="image" imagesrcset="/a.avif 1w, /b.avif 2w" imagesizes="1px">',
      { 'img-src': ["'self'"] },
    ],
    ['fonts', '<link rel="preload" as="font" href="/a.woff2">', { 'font-src': ["'self'"] }],
    ['links that load nothing', '<link rel="canonical" href="https://x.de/">', {}],
    ['manifests', '<link rel="manifest" href="/a.webmanifest">', { 'manifest-src': ["'self'"] }],
    [
      'drawn images',
      '<svg><image xlink:href="/a.png"/><use href="/a.svg#b"/></svg>',
      { 'img-src': ["'self'"] },
    ],
    ...[
      '<svg><image href="/a.png"/></svg>',
      '<svg><use xlink:href="/a.svg#b"/></svg>',
      '<input src="/a.png">',
      '<link rel="apple-touch-icon" href="/a.png">',
      '<link rel="preload" as="image" href="/a.png">',
    ].map((html): [string, string, object] => [html, html, { 'img-src': ["'self'"] }]),
    ...[
      '<video src="/a.mp4"></video>',
      '<audio src="/a.mp3"></audio>',
      '<track src="/a.vtt">',
      '<source src="/a.mp4">',
    ].map((html): [string, string, object] => [html, html, { 'media-src': ["'self'"] }]),
    ...[
      '<link rel="modulepreload" href="/a.js">',
      '<link rel="preload" as="script" href="/a.js">',
    ].map((html): [string, string, object] => [html, html, { 'script-src': ["'self'"] }]),
    ...[
      '<link rel="stylesheet" href="/a.css">',
      '<link rel="alternate stylesheet" href="/a.css">',
      '<link rel="preload" as="style" href="/a.css">',
    ].map((html): [string, string, object] => [html, html, { 'style-src': ["'self'"] }]),
    ['a template', '<script type="text/x-template">a</script>', {}],
    [
      'fonts of the second version and the first',
      '<style>@font-face{src:url(/a.woff)}</style>',
      expect.objectContaining({ 'font-src': ["'self'"] }),
    ],
    [
      'images in styles',
      "<style>p{background:url( '/a.woff.png' )}</style>",
      expect.objectContaining({ 'img-src': ["'self'"] }),
    ],
    ['forms', '<form action="/suche/"></form>', { 'form-action': ["'self'"] }],
    [
      'files in styles',
      '<style>@font-face{src:url(/a.woff2)}p{background:url("data:image/png;base64,a")}</style>',
      expect.objectContaining({ 'font-src': ["'self'"], 'img-src': ['data:'] }),
    ],
  ])('are those of %s', (_, html, sources) => {
    expect(read(html)).toEqual({ sources, faults: [] });
  });
});

describe('a strict policy rules out', () => {
  test.each([
    ['<p style="color:red">a</p>', '<p style="color:red">'],
    ['<p onclick="a()">a</p>', '<p onclick="…">'],
    ['<a href=" java\nscript:a()">a</a>', '<a href=" java\nscript:a()">'],
    ['<a href="java&#115;cript:a()">a</a>', '<a href="javascript:a()">'],
    ['<iframe src="/a.html"></iframe>', '<iframe>'],
    ['<frame src="/a.html">', '<frame>'],
    ['<object data="/a"></object>', '<object>'],
    ['<embed src="/a">', '<embed>'],
    ['<applet code="/a"></applet>', '<applet>'],
    ['<a href="JAVASCRIPT :a()">a</a>', '<a href="JAVASCRIPT :a()">'],
    ['<img src="\\\\x.de/a.png">', '<img> mit der fremden Adresse \\\\x.de/a.png'],
    ['<img src="ht\ntp://x.de/a.png">', '<img> mit der fremden Adresse http://x.de/a.png'],
    [
      '<video poster="HTTPS://x.de/a.png"></video>',
      '<video> mit der fremden Adresse HTTPS://x.de/a.png',
    ],
    [
      '<p data-frame="https://www.youtube.com/watch?v=dQw4w9WgXcQ">',
      '<p data-frame="https://www.youtube.com/watch?v=dQw4w9WgXcQ">',
    ],
    ['<p data-frame="https://evil.test/">', '<p data-frame="https://evil.test/">'],
    ['<p data-frame="*">', '<p data-frame="*">'],
    ['<base href="/">', '<base>'],
    [
      '<script src="https://x.de/a.js"></script>',
      '<script> mit der fremden Adresse https://x.de/a.js',
    ],
    ['<img src="//x.de/a.png">', '<img> mit der fremden Adresse //x.de/a.png'],
    [
      '<img srcset="/a.png 1x,https://x.de/b.png 2x">',
      '<img> mit der fremden Adresse https://x.de/b.png 2x',
    ],
    [
      '<link rel="stylesheet" href="https://x.de/a.css">',
      '<link> mit der fremden Adresse https://x.de/a.css',
    ],
    [
      '<link rel="preload" as="font" href="http://x.de/a.woff2">',
      '<link> mit der fremden Adresse http://x.de/a.woff2',
    ],
    [
      '<style>@import "https://x.de/a.css";</style>',
      '<style> mit der fremden Adresse https://x.de/a.css',
    ],
    [
      '<style>p{background:url(//x.de/a.png)}</style>',
      '<style> mit der fremden Adresse //x.de/a.png',
    ],
    [
      '<svg><image href="https://x.de/a.png"></image></svg>',
      '<image> mit der fremden Adresse https://x.de/a.png',
    ],
    [
      '<script src="data:text/javascript,a()"></script>',
      '<script> mit der fremden Adresse data:text/javascript,a()',
    ],
  ])('%s', (html, fault) => {
    expect(read(html).faults).toEqual([fault]);
  });

  test.each([
    '<a href="https://x.de/">a</a>',
    '<p title="style=">on</p>',
    '<!-- <p style="a"> -->',
  ])('not %s', (html) => {
    expect(read(html).faults).toEqual([]);
  });
});
