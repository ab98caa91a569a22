import { readFileSync } from 'node:fs';
import { defineMdastPlugin, markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { englishPassages } from '../../../src/markdown/english-passages.ts';
import { germanTypography } from '../../../src/markdown/german-typography.ts';
import { eachOf } from '../../expectations.ts';
import { readCases } from '../typography/case-file.ts';

const rows = ['cases.tsv', 'own-cases.tsv'].flatMap((file) =>
  readCases(readFileSync(new URL(`../typography/${file}`, import.meta.url), 'utf8')),
);
const features = { smartPunctuation: false };

function renderMarkdown(source: string, protectHyphens = true): string {
  const mdastPlugins = [englishPassages, germanTypography({ protectHyphens })];
  return markdownToHtml(source, { features, mdastPlugins }).html.trim();
}

function renderMdx(source: string): string {
  const mdastPlugins = [englishPassages, germanTypography()];
  const { code } = mdxToJs(source, { features, mdastPlugins, jsx: true });
  return code
    .slice(code.indexOf('return <'), code.indexOf('function MDXContent'))
    .replaceAll('\\xA0', '\u00A0');
}

describe('germanTypography', () => {
  test.each(eachOf(rows))('$id: sets $input', ({ id, input, expected }) => {
    const html = renderMarkdown(input, id.startsWith('H'));
    expect(html.replace(/^<p>([\s\S]*)<\/p>$/u, '$1')).toBe(expected);
  });

  test.each([
    ['headings', '## "A" - b', '<h2>„A“\u00A0– b</h2>'],
    ['list items', '- "A\n- B"', '<ul>\n<li>"A</li>\n<li>B"</li>\n</ul>'],
    ['blockquotes', '> "A"', '<blockquote>\n<p>„A“</p>\n</blockquote>'],
    [
      'soft line breaks',
      '"A\nb" kostet 5\n€ - 10\n%',
      '<p>„A\nb“ kostet 5\u00A0€\u00A0– 10\u00A0%</p>',
    ],
    ['hard line breaks', '"A\\\nb"', '<p>„A<br>\nb“</p>'],
    [
      'images',
      '![Ein "Bild"](a.png "z.B. so")',
      '<p><img src="a.png" alt="Ein „Bild“" title="z.\u202FB. so"></p>',
    ],
    ['images by reference', '![Ein "Bild"][b]\n\n[b]: a.png', '<img src="a.png" alt="Ein „Bild“">'],
    ['titles of links', '[a](/b "Der \'T\'")', '<a href="/b" title="Der ‚T‘">a</a>'],
    ['special characters', '<p>"&amp;" &lt;- "&gt;"</p>', '<p>„&amp;“ &lt;- „&gt;“</p>'],
    ['definitions', '[a][b]\n\n[b]: /x "Der \'T\'"', '<p><a href="/x" title="Der ‚T‘">a</a></p>'],
    ['footnote references after a quotation', '"A"[^1]\n\n[^1]: "B"', '„A“<sup>'],
    [
      'raw blocks',
      '<figure><figcaption>"A" &amp; "B" - c</figcaption></figure>',
      '<figure><figcaption>„A“ &amp; „B“\u00A0– c</figcaption></figure>',
    ],
    ['raw blocks separately', '<ul><li>"A</li><li>B"</li></ul>', '<ul><li>"A</li><li>B"</li></ul>'],
    ['a quotation after a break', 'Ende\\\n"A" b', '<p>Ende<br>\n„A“ b</p>'],
    ['a quotation after a raw break', 'Ende<br>"A" b', '<p>Ende<br>„A“ b</p>'],
    ['raw images', '<p>5 <img alt="\'a\'"> 6 %</p>', '<p>5 <img alt="‚a‘"> 6\u00A0%</p>'],
    ['numbers around code', '3 `a` 4', '<p>3 <code>a</code> 4</p>'],
    ['raw elements that are closed twice', '<b lang="en">"a"</b></b> "b"', '</b></b> „b“'],
    ['text after a void element', '<br lang="en">"A"', '<br lang="en">„A“'],
    [
      'a tag that closes nothing in its block',
      '<b>x\n\n<div lang="en">\n\n"a"</b> "b"\n\n</div>',
      '<p>"a"</b> "b"</p>',
    ],
    ['text after an element left open', '<i lang="en">a\n\n"A"', '<p>„A“</p>'],
    ['raw inline elements', '<b>"A</b> b"', '<p><b>„A</b> b“</p>'],
    [
      'references in raw HTML',
      '<p>&quot;A&quot; &lt; 5&nbsp;kg &shy; E-Mail</p>',
      '<p>„A“ &lt; 5&nbsp;kg &shy; <span class="nb">E-Mail</span></p>',
    ],
    [
      'aria-label and title in raw HTML',
      '<b title="a \'b\'" aria-label=\'"c"\' data-x="d - e">f</b>',
      '<b title="a ‚b‘" aria-label="„c“" data-x="d - e">f</b>',
    ],
    ['escaped characters', '\\"A\\" und &quot;B&quot;', '<p>„A“ und „B“</p>'],
  ])('sets %s', (_, source, expected) => {
    expect(renderMarkdown(source)).toContain(expected);
  });

  test.each(['', 'http://', 'https://', 'mailto:'])(
    'leaves the text of a link that is its URL, or the same without %j',
    (scheme) => {
      expect(renderMarkdown(`['a'](<${scheme}'a'>) 'b'`)).toContain(">'a'</a> ‚b‘");
    },
  );

  test('sets the text of a link to another URL', () => {
    expect(renderMarkdown("['a'](<ftp://'a'>) ['b'](/b)")).toMatch(/>‚a‘<.*>‚b‘</);
  });

  test('sets each table cell as a separate block', () => {
    const html = renderMarkdown('| "A" | "B |\n|-|-|\n| C" | 5 % |');
    expect(html).toContain('<th>„A“</th>\n<th>"B</th>');
    expect(html).toContain('<td>C"</td>\n<td>5\u00A0%</td>');
  });

  test.each([
    ['code', '`"a"` <code>"b" - c</code> <kbd>"d"</kbd> <samp>"e"</samp> <var>\'f\'</var>'],
    ['other languages', '<span lang="en">"a" - *"b"*</span> <i lang=fr>"c"</i>'],
    ['translate="no"', '<span translate="no">"a" - b</span>'],
    ['data-typo="aus"', '<span data-typo="aus" title="\'t\'">"a" - **b** E-Mail</span>'],
    ['URLs and the like', 'https://a.de/1-2--3 max@z.b.de #z.B. a--b.md /e-x/'],
  ])('leaves %s', (_, source) => {
    const plain = markdownToHtml(source, { features }).html.trim();
    expect(renderMarkdown(source)).toBe(plain);
  });

  test.each([
    ['pre', '<pre>"a" - b</pre>'],
    ['code blocks', '```\n"a" - b\n```'],
    ['scripts', '<script>const a = "b" - \'c\'</script>'],
    ['comments', '<!-- "a" - b -->'],
    [
      'paragraphs in a block that is switched off',
      '<div data-typo="aus">\n\n"a" - *b*\n\n- "c"\n\n</div>',
    ],
  ])('leaves %s', (_, source) => {
    const plain = markdownToHtml(source, { features }).html.trim();
    expect(renderMarkdown(source)).toBe(plain);
  });

  test('resumes German after and inside a foreign passage', () => {
    expect(renderMarkdown('<i lang="en">"a" <b lang="de-AT">"b"</b> "c"</i> "d"')).toBe(
      '<p><i lang="en">"a" <b lang="de-AT">„b“</b> "c"</i> „d“</p>',
    );
    expect(renderMarkdown('<div lang="en">\n\n"a"\n\n</div>\n\n"b"')).toContain('<p>„b“</p>');
  });

  test('sets a quotation around a foreign passage', () => {
    expect(renderMarkdown('"<i lang="en">"a"</i>"')).toBe('<p>„<i lang="en">"a"</i>“</p>');
  });

  test('keeps an id an earlier plugin has made from the raw text', () => {
    const headingIds = defineMdastPlugin({
      name: 'ids',
      heading(node, context) {
        const id = context.textContent(node).replaceAll(/\W+/g, '-').toLowerCase();
        context.setProperty(node, 'data', { hProperties: { id } });
      },
    });
    const { html } = markdownToHtml('# E-Mail - 5 kg "x" :en["Yes" - no]', {
      features,
      mdastPlugins: [englishPassages, headingIds, germanTypography()],
    });
    expect(html.trim()).toBe(
      '<h1 id="e-mail-5-kg-x-yes-no"><span class="nb">E-Mail</span>\u00A0– 5\u00A0kg „x“ <span lang="en">"Yes" - no</span></h1>',
    );
  });

  test('changes nothing the second time', () => {
    for (const { input } of eachOf(rows)) {
      const once = renderMarkdown(input, false);
      expect(renderMarkdown(once, false)).toBe(once);
    }
  });
});

describe('germanTypography in MDX', () => {
  test.each([
    ['text in components', '<Box>\n  "A" - b\n</Box>', '„A“\u00A0– b'],
    ['inline components', 'Ein <B>"Wort"</B> - so', '„Wort“'],
    ['a quotation across a component', '"Ein <B>Wort</B>"', '„Ein '],
    [
      'alt and caption',
      '<Figure alt="Das \'x\' - y" caption={"5 %"} />',
      'alt="Das ‚x‘\u00A0– y" caption="5\u00A0%"',
    ],
    [
      'components in components',
      '<A title="\'a\'">\n\n<B title="\'b\'">"c"</B>\n\n</A>',
      'title="‚b‘"',
    ],
    [
      'text in components whose attributes change',
      '<A title="\'a\'">\n\n"c" *"d"* E-Mail\n\n</A>',
      '„c“',
    ],
    ['the emphasis in them', '<A title="\'a\'">\n\n"c" *"d"* E-Mail\n\n</A>', '„d“'],
    ['hyphens in them', '<A title="\'a\'">\n\n"c" *"d"* E-Mail\n\n</A>', 'className="nb"'],
    ['a quotation after a space in braces', 'so{" "}"A" b', '„A“ b'],
    ['a quotation after a break in a component', '<B>so<br />"A" b</B>', '„A“ b'],
    ['components of a component', '<a.b label="a - b">c</a.b>', 'label="a – b"'],
    ['English passages', ':en["What\'s up"] "a"', 'lang="en"'],
  ])('sets %s', (_, source, expected) => {
    expect(renderMdx(source)).toContain(expected);
  });

  test.each([
    ['other attributes', '<Figure src="a - b" variant=\'"x"\' />', 'src="a - b"'],
    ['props of components on elements', '<p label="a - b">c</p>', 'label="a - b"'],
    ['attributes computed of texts', '<Figure alt={a + "b - c"} />', 'alt={a + "b - c"}'],
    ['attributes with more than a text', '<Figure alt={"a - b" + c} />', 'alt={"a - b" + c}'],
    ['spread attributes', '<Figure {...x} title="a" />', '{...x}'],
    ['expressions', '{"\'a\' - b"}', '"\'a\' - b"'],
    ['code-like elements', '<kbd>"a"</kbd>', '"a"'],
    [
      'components that are switched off',
      '<Box data-typo="aus" title="a - b">"a" - b</Box>',
      'title="a - b"',
    ],
    ['languages that begin or end like German', '<Box lang="den">"a"</Box>', '"a"'],
    ['languages that contain German', '<Box lang="x-de">"a"</Box>', '"a"'],
    ['elements with a capital inside', '<xY label="a - b">c</xY>', 'label="a - b"'],
    ['foreign components', '<Box lang="en">"a" - b</Box>', '"a" - b'],
  ])('leaves %s', (_, source, expected) => {
    expect(renderMdx(source).replaceAll('\\"', '"')).toContain(expected);
  });
});
