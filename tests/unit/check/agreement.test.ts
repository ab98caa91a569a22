import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { formatProblem } from '../../../src/lib/source/problem.ts';
import { findTypography } from '../../../src/markdown/find-typography.ts';
import { headingIds } from '../../../src/markdown/heading-ids.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { findEnglish } from '../../english.ts';
import { eachOf } from '../../expectations.ts';
import { createRandom } from '../../random.ts';
import { frontmatter, makeContent, NOW } from './make-content.ts';
import { mutate } from './mutations.ts';

const GOOD = [
  readFileSync('content/articles/tiktok-shop-in-deutschland-veroeffentlicht.mdx', 'utf8'),
  readFileSync(
    'content/articles/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden.mdx',
    'utf8',
  ),
  `${frontmatter('kicker: Handel', 'asOf: 2026-10', 'sources: [{ title: Amt, url: "https://amt.de/" }]')}
Ein "Satz" mit [Link](/themen/tiktok/) und {/* Bemerkung */} Rest.

## Teil eins

<Note title="Gut zu wissen">

Text mit **Nachdruck**.

</Note>

<BarChart title="Umsatz" unit="Prozent" data={[{ label: 'a', value: 1.5 }, { label: "b", value: 3 }]} />

### Teil zwei

- eins
- zwei[^1]

[^1]: Eine Fußnote.
`,
];
const TIMES = 500;

/** What the build does with a file once the check has let it pass; throws where it would fail. */
function compile(source: string): void {
  const { content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  articleSchema(z.string()).parse(parseArticle(source).frontmatter.data);
  mdxToJs(content, { features: { smartPunctuation: false }, mdastPlugins: [headingIds] });
}

/** Why the build would fail, or undefined. */
function errorOf(source: string): string | undefined {
  try {
    compile(source);
    return undefined;
  } catch (error) {
    return `${String(error)}\n${source}`;
  }
}

describe('500 mutations of good articles', () => {
  const random = createRandom(20_261_121);
  const mutants = Array.from({ length: TIMES }, (_, index) =>
    mutate(GOOD[index % GOOD.length] ?? '', random),
  );
  const others = {
    'tags.yaml':
      'tiktok: { label: TikTok }\ne-commerce: { label: E-Commerce }\nsocial-commerce: { label: Social }\ndatenschutz: { label: Datenschutz }\nmarketing: { label: Marketing }\neuropa: { label: Europa }\n',
    'articles/tiktok-shop-in-deutschland-veroeffentlicht.mdx': GOOD[0] ?? '',
    'articles/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden.mdx': GOOD[1] ?? '',
  };
  const results = mutants.map((source) => ({
    source,
    problems: checkContent(makeContent({ ...others, 'articles/x.mdx': source }), NOW, {
      findTypography,
    }).filter(({ file }) => file.endsWith('/x.mdx')),
  }));
  const hasErrors = (result: (typeof results)[number]) =>
    result.problems.some(({ severity }) => severity === 'error');

  test('what the check lets pass compiles', () => {
    const passed = results.filter((result) => !hasErrors(result));
    expect(passed.length).toBeGreaterThan(TIMES / 10);
    expect(passed.flatMap(({ source }) => errorOf(source) ?? [])).toEqual([]);
  });

  test('what does not compile has been named', () => {
    const broken = results.filter(({ source }) => errorOf(source) !== undefined);
    expect(broken.length).toBeGreaterThan(TIMES / 5);
    expect(broken.filter((result) => !hasErrors(result))).toEqual([]);
  });

  test('each problem is a German sentence at a position in the file', () => {
    const found = results.flatMap(({ source, problems }) =>
      problems.map((problem) => ({ problem, lines: source.split(/\r\n?|\n/).length })),
    );
    for (const { problem, lines } of eachOf(found)) {
      expect(problem.line).toBeLessThanOrEqual(lines + 1);
      expect(findEnglish(problem.message), formatProblem(problem)).toEqual([]);
      expect(problem.message).not.toMatch(/\n\s+at |node_modules|\bundefined\b|\[object/);
    }
  });
});
