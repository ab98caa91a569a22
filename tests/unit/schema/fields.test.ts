import { describe, expect, test } from 'vitest';
import {
  dayOrInstant,
  id,
  isOldPath,
  line,
  mailAddress,
  partialDate,
  webUrl,
} from '../../../src/schema/fields.ts';
import { eachOf } from '../../expectations.ts';

const SCHEMAS = {
  id,
  dayOrInstant,
  partialDate,
  webUrl,
  mailAddress,
  'line(2, 5)': line(2, 5),
};

test.each([
  ['/a', true],
  [`/${'a'.repeat(299)}`, true],
  [`/${'a'.repeat(300)}`, false],
  ['/über/a.b_c~d@!&=,+-/', true],
  ['a/', false],
  ['/a//b', false],
  ['/a/.b', false],
  ['/a b', false],
  ['/', false],
])('isOldPath of %s is %s', (path, expected) => {
  expect(isOldPath(path)).toBe(expected);
});

test.each([
  ['/artikel/Ein%20Titel//', 'ein-titel'],
  ['/A', 'a'],
  ['A.mdx', 'a'],
  ['A.md', 'a'],
  ['A.yaml', 'a'],
  ['A.yml', 'a'],
  ['A.mdx.b', 'a-mdx-b'],
  ['A.mdxb', 'a-mdxb'],
  ['a\n/B', 'b'],
  ['!', 'social-commerce'],
])('for %j proposes %s', (value, proposal) => {
  const [issue] = id.safeParse(value).error?.issues ?? [];
  expect(issue?.message).toContain(`etwa \`${proposal}\``);
});

describe.each<[keyof typeof SCHEMAS, unknown[], unknown[]]>([
  ['id', ['a', 'social-commerce', '2020'], ['', 'A', 'a--b', '-a', 'ä', 1, null]],
  [
    'dayOrInstant',
    ['2026-11-21', '2026-11-21T08:00:00Z'],
    ['2026', '2026-11', '2026-02-31', '2026-11-21T08:00:00', '', 2026],
  ],
  [
    'partialDate',
    ['2020', 2020, '2020-11', '2020-11-21'],
    ['2020-11-21T08:00:00Z', '20', 20, 2020.5, '', true],
  ],
  [
    'webUrl',
    ['https://a.de', 'http://a.de/b?c=d#e', 'https://größe.de/ä'],
    ['a.de', '//a.de', '/a', 'ftp://a.de', 'mailto:a@b.de', 'javascript:alert(1)', 'https://', ''],
  ],
  [
    'mailAddress',
    ['a@b.de', 'eva.beispiel+neu@magazin.de'],
    ['a', 'a@', '@b.de', 'a b@c.de', 'a@b.de, c@d.de', ''],
  ],
  ['line(2, 5)', ['ab', 'abcde', ' ab '], ['a', 'abcdef', 'a\nb', 'a\rb', '    ', '', 12]],
])('%s', (name, valid, invalid) => {
  test.each(eachOf(valid))('accepts %j', (value) => {
    expect(SCHEMAS[name].safeParse(value).success).toBe(true);
  });

  test.each(eachOf(invalid))('refuses %j', (value) => {
    expect(SCHEMAS[name].safeParse(value).success).toBe(false);
  });
});
