import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { isMarkdown, writeAsMdx } from '../../../src/loaders/mdx-html.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { eachOf } from '../../expectations.ts';
import { compileMdx } from './compile-mdx.ts';

const renderer = markdownProcessor('/', new Map()).createRenderer({ syntaxHighlight: false });

async function readAsMarkdown(body: string, frontmatter: Record<string, unknown> = {}) {
  const { code } = await (await renderer).render(body, { frontmatter });
  return writeAsMdx(code);
}

describe('MDX that is read as Markdown makes the HTML that it makes when compiled', () => {
  test.each([
    [
      'quotation marks and references',
      'Er sagte "Ja" & `"nein" & \'doch\'`; AT&amp;T &copy; 5 > 3.',
    ],
    ['line breaks', 'Zeile  \nzwei\\\ndrei'],
    ['a rule', 'Vorher\n\n---\n\nNachher'],
    ['emphasis', '*kursiv* **fett** ***beides*** ~~weg~~ \\* \\"'],
    ['English passages', ':en[What’s "up" it\'s]'],
    [
      'headings',
      '## Eine "Überschrift" & `code`\n\n### Teil\n\n#### Und\n\n##### So\n\n###### Fort',
    ],
    ['links', '[a "b"](https://x.test/?a=1&b=\'2\' "Titel \'x\' & y > z") www.x.test a@x.test'],
    ['links by reference', '[a][b] und [b]\n\n[b]: https://x.test "Titel"'],
    [
      'lists',
      '1. eins\n2. zwei\n   - a\n   - b\n\n   Absatz\n\n* locker\n\n* lockerer\n\n7) sieben',
    ],
    ['tasks', '- [ ] offen\n- [x] fertig'],
    ['tables', '| A "x" | B | C | D |\n|:--|:-:|--:|---|\n| `a"b` | x \\| y | it\'s | 4 |'],
    ['code', '```js title="x"\nif (a && "b") c();\n```\n\n~~~\nohne Sprache\n~~~'],
    ['quotations', '> Zitat "x"\n> weiter\n>\n> > tiefer'],
    ['footnotes', 'Text[^1] und[^zwei] und[^1].\n\n[^1]: Eins "x" mit `code`.\n[^zwei]: Zwei.'],
    ['hyphens and numbers', 'Satz-/Teil, E-Mail, 3-jährig, 10 % z. B. § 5 (2019–2020)'],
  ])('%s', async (_, body) => {
    expect(isMarkdown(body)).toBe(true);
    expect(await readAsMarkdown(body)).toBe(await compileMdx(body, {}));
  });

  const files = globSync('{content,tests/showcase,tests/fixtures/library}/{articles,pages}/*.mdx');
  const texts = files
    .map((file) => ({ file, ...parseArticle(readFileSync(file, 'utf8')) }))
    .filter(({ body }) => isMarkdown(body));

  test.each(eachOf(texts))('$file', async ({ body, frontmatter }) => {
    const data = frontmatter.data as Record<string, unknown>;
    expect(await readAsMarkdown(body, data)).toBe(await compileMdx(body, data));
  });
});

test.each([
  ['a component', '<Note>Text</Note>'],
  ['an expression', 'Text {1 + 1}'],
  ['an import', 'import a from "./a.ts"'],
  ['an export', 'Text\n\nexport const a = 1'],
  ['code by indentation', 'Text\n\n    Code'],
  ['code by indentation in a list', '-     Code'],
  ['code by a tabulator', '> \tCode'],
  ['an image', '![Kisten](./kisten.jpg)'],
])('%s is not read as Markdown', (_, body) => {
  expect(isMarkdown(body)).toBe(false);
});

test.each([['<p>Ein <kbd>x</kbd>.</p>'], ['<p><a href="/" title="&quot;">x</a></p>']])(
  'has no spelling for %s',
  (html) => {
    expect(writeAsMdx(html)).toBeUndefined();
  },
);
