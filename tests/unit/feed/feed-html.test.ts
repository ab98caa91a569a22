import { describe, expect, test } from 'vitest';
import { toFeedHtml } from '../../../src/lib/feed/feed-html.ts';

const ADDRESS = 'https://magazin.de/artikel/x/';

describe('toFeedHtml', () => {
  test.each([
    ['a path', '<a href="/archiv/">a</a>', '<a href="https://magazin.de/archiv/">a</a>'],
    ['a fragment', '<a href="#b">a</a>', '<a href="https://magazin.de/artikel/x/#b">a</a>'],
    ['a relative path', '<a href="../y/">a</a>', '<a href="https://magazin.de/artikel/y/">a</a>'],
    ['another site', '<a href="https://a.de/">a</a>', '<a href="https://a.de/">a</a>'],
    ['an e-mail address', '<a href="mailto:a@b.de">a</a>', '<a href="mailto:a@b.de">a</a>'],
    [
      'an image',
      '<img src="/_astro/a.webp" alt="b" width="3" height="2" loading="lazy" srcset="/c.webp 2x">',
      '<img src="https://magazin.de/_astro/a.webp" alt="b" width="3" height="2" />',
    ],
  ])('makes absolute: %s', (_, html, expected) => {
    expect(toFeedHtml(html, ADDRESS)).toBe(expected);
  });

  test.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['styles', '<style>p{}</style><p style="color:red">a</p>', '<p>a</p>'],
    ['event handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['javascript: links', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['drawings with their text', '<p>a</p><svg><text>b</text></svg>', '<p>a</p>'],
    ['buttons and forms', '<form><button>a</button><input value="b"></form>', ''],
    [
      'what opens only on a page',
      'a<sup><button popovertarget="quelle-1">1</button></sup><div popover id="quelle-1">b</div><a class="source-back" href="#c">↩</a>',
      'a<sup><span>1</span></sup>',
    ],
    [
      'what moves, but not its first picture',
      '<span class="animation"><picture><source srcset="/a.avif"><img src="/a.jpeg" alt="b"></picture><label><img src="/a.webp" alt="b"><input type="checkbox"> Animation abspielen</label></span>',
      '<span><img src="https://magazin.de/a.jpeg" alt="b" /></span>',
    ],
    [
      'the link to a large picture',
      '<a class="enlarge" href="/a.jpg" aria-label="Bild vergrößern"><img src="/a.webp" alt="b"></a>',
      '<span><img src="https://magazin.de/a.webp" alt="b" /></span>',
    ],
    [
      'the button of a video, not its still and its link',
      '<figure data-frame="https://www.tiktok.com/player/v1/7234567890123456789"><figcaption>a</figcaption><div><img src="/a.webp" alt=""></div><button type="button">b</button><script>c</script><p><a href="https://d.de/">d</a></p></figure>',
      '<figure><figcaption>a</figcaption><div><img src="https://magazin.de/a.webp" alt="" /></div><p><a href="https://d.de/">d</a></p></figure>',
    ],
    [
      'the player of a film, not its still',
      '<video controls src="film.mp4" poster="/a.webp"><track src="film.vtt"><img src="/a.webp" alt=""></video>',
      '<img src="https://magazin.de/a.webp" alt="" />',
    ],
    ['text areas and hints for old browsers', '<textarea>a</textarea><noscript>b</noscript>', ''],
    ['links of other schemes', '<a href="ftp://a.de/">a</a>', '<a>a</a>'],
    ['frames', '<iframe src="https://a.de/"></iframe>', ''],
    ['classes and data', '<p class="a" data-b="c">d</p>', '<p>d</p>'],
    ['ids', '<h2 id="a">b</h2>', '<h2>b</h2>'],
    ['components that nobody knows', '<BarChart title="a">b</BarChart>', 'b'],
  ])('leaves out %s', (_, html, expected) => {
    expect(toFeedHtml(html, ADDRESS)).toBe(expected);
  });

  test.each([
    '<p>„So“ &amp; <span lang="en">so</span></p>',
    '<figure><figcaption>a</figcaption></figure>',
    '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>',
    '<ol start="3"><li>a</li></ol>',
    '<p><a href="https://a.de/" rel="sponsored" title="b">c</a></p>',
    '<p><del>a</del> <ins>b</ins></p>',
    '<time datetime="2026-11-21">heute</time>',
    '<aside><p>a</p></aside>',
    '<table><tbody><tr><th align="right" rowspan="2">a</th><td align="center">b</td></tr></tbody></table>',
    '<p title="a" lang="en">b</p>',
    '<a href="tel:+4930123">a</a>',
    '<a href="http://a.de/" rel="me" title="c">a</a>',
    '<ul><li>a</li></ul>',
  ])('keeps %s', (html) => {
    expect(toFeedHtml(html, ADDRESS)).toBe(html);
  });

  test('opens <details>', () => {
    const html = '<details><summary>Zahlen</summary><table><tbody></tbody></table></details>';
    expect(toFeedHtml(html, ADDRESS)).toBe(html.replace('<details>', '<details open>'));
  });

  test.each([
    ['', ''],
    ['  \n ', ''],
    ['a < b', 'a &lt; b'],
  ])('returns for %j %j', (html, expected) => {
    expect(toFeedHtml(html, ADDRESS)).toBe(expected);
  });
});
