import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/lib/check/check-content.ts';
import { formatProblem } from '../../src/lib/source/problem.ts';
import { parseYaml } from '../../src/lib/source/yaml-source.ts';
import { findTypography } from '../../src/markdown/find-typography.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { authorSchema } from '../../src/schema/author.ts';
import { COMPONENT_NAMES } from '../../src/schema/components.ts';
import { houseStyleSchema } from '../../src/schema/house-style.ts';
import { ERROR_IDS, HINT_IDS } from '../../src/schema/rule-ids.ts';
import { seriesSchema } from '../../src/schema/series.ts';
import { synonymsSchema } from '../../src/schema/synonyms.ts';
import { tagSchema } from '../../src/schema/tags.ts';
import { eachOf } from '../expectations.ts';
import { frontmatter, makeContent } from './check/make-content.ts';

const HANDBOOK = readFileSync('content/README.md', 'utf8');
const NOW = new Date('2026-12-31T12:00:00+01:00');
const IMAGES = ['packtisch.jpg', 'packtisch.mp4', 'packtisch.vtt', 'regal.jpg'].map(
  (name) => `content/articles/${name}`,
);
/** Schemas of example files that are not articles, by a line that identifies them. */
const LISTS = [
  { pattern: /^ {2}title:/m, schema: z.record(z.string(), seriesSchema) },
  { pattern: /^ {2}label:/m, schema: z.record(z.string(), tagSchema) },
  { pattern: /^kind: person/m, schema: authorSchema(z.string()) },
  { pattern: /^- \[/m, schema: synonymsSchema },
  { pattern: /statt:/m, schema: houseStyleSchema },
];
/** The text around an example; it repeats what the pull quote of the example says. */
const AROUND = '\nGute Fotos helfen Kunden bei der Wahl.\n';
/** Examples may name this source. */
const sourcesOf = (example: string) =>
  /<Source|sourceId/.test(example) ? ['sources: [{ id: studie, title: Studie }]'] : [];
const examplesOf = (language: string) =>
  [...HANDBOOK.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );

const check = (text: string) => {
  const files = {
    'tags.yaml': 'tiktok: { label: TikTok }\ne-commerce: { label: E-Commerce }\n',
    'articles/tiktok-shop-in-deutschland-veroeffentlicht.mdx': `${frontmatter().replace('Ein Beitrag', 'Ein anderer')}Text.\n`,
    'articles/x.mdx': text,
  };
  return checkContent(makeContent(files, IMAGES), NOW, { findTypography }).map(formatProblem);
};

describe('each example of the handbook passes the check', () => {
  test.each(eachOf(examplesOf('mdx')))('%s', (example) => {
    const text = example.startsWith('---')
      ? example
      : frontmatter(...sourcesOf(example)) + example + AROUND;
    expect(check(text)).toEqual([]);
  });

  test.each(eachOf(examplesOf('yaml')))('%s', (example) => {
    const isDate = example.startsWith('publishedAt:');
    const list = LISTS.find(({ pattern }) => pattern.test(example));
    if (list !== undefined) {
      const result = list.schema.safeParse(parseYaml(example).data);
      expect(result.error?.issues ?? []).toEqual([]);
      return;
    }
    const text = frontmatter(...example.trimEnd().split('\n')) + AROUND;
    expect(check(isDate ? text.replace('publishedAt: 2026-11-21\n', '') : text)).toEqual([]);
  });

  test('the handbook has at least ten examples', () => {
    expect(examplesOf('mdx').length + examplesOf('yaml').length).toBeGreaterThan(9);
  });
});

test.each(eachOf(Object.keys(articleSchema(z.string()).shape)))(
  'explains the field %s',
  (field) => {
    expect(HANDBOOK).toContain(`| \`${field}\``);
  },
);

test.each(COMPONENT_NAMES)('shows the component %s', (name) => {
  expect(examplesOf('mdx').join('\n')).toContain(`<${name}`);
});

test.each(
  [...HANDBOOK.matchAll(/!\[([^\]]+)\]\((\.\.[^)]+)\)/g)].map(([, alt = '', path = '']) => [
    path,
    alt,
  ]),
)('the picture %s exists and has an alt text', (path, alt) => {
  expect(existsSync(join('content', path))).toBe(true);
  expect(alt).toMatch(/^So sieht es aus: /);
});

test('explains each rule id once, and tells hints from errors', () => {
  const rows = [...HANDBOOK.matchAll(/^\| `([a-z-]+)` +\| (Fehler|Hinweis|beides) +\| \S/gm)];
  const idsOf = (...kinds: string[]) =>
    rows.filter(([, , kind = '']) => kinds.includes(kind)).map(([, id]) => id);
  expect(idsOf('Hinweis').toSorted()).toEqual(HINT_IDS.toSorted());
  expect(idsOf('Fehler', 'beides').toSorted()).toEqual(ERROR_IDS.toSorted());
});

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

test.each([...HANDBOOK.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name))(
  'the command %s exists',
  (name) => {
    expect(['ci', ...Object.keys(scripts)]).toContain(name);
  },
);

// Texts for readers say "Sie"; the capital inside a sentence distinguishes it from "sie".
test.each([
  'content/README.md',
  'content/silbentrennung.txt',
  'content/site.yaml',
  'content/tags.yaml',
  ...readdirSync('.vscode/schemas').map((name) => join('.vscode/schemas', name)),
])('%s speaks to editors as du', (path) => {
  expect(readFileSync(path, 'utf8')).not.toMatch(/[a-zäöüß,] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b/);
});
