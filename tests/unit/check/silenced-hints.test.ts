import { describe, expect, test } from 'vitest';
import { expectProblems } from './expect-problems.ts';
import { check, checkArticle, frontmatter } from './make-content.ts';

const BODY = '• eins\n• zwei\n\n##Ziel\n\n[a](/nirgends/)\n';

describe('check.ignore', () => {
  test('silences the hints that it names, and no others', () => {
    expectProblems(checkArticle(BODY, ['check: { ignore: [broken-list] }']), [
      'broken-heading@12:1',
      'dead-link@14:1',
    ]);
  });

  test('holds in its own file only, in pages as well', () => {
    const page = frontmatter('check: { ignore: [broken-list] }').replace(
      /(authors|tags|publishedAt).*\n/g,
      '',
    );
    expectProblems(
      check({ 'articles/x.mdx': `${frontmatter()}• a\n`, 'pages/seite.mdx': `${page}• a\n` }),
      ['broken-list@8:1'],
    );
  });

  test('holds while another field has an error', () => {
    const lines = ['check: { ignore: [broken-list] }', 'kiker: a'];
    expectProblems(checkArticle('• eins\n• zwei\n', lines), ['unknown-field@8:1']);
  });

  test('never silences an error, nor a hint that can be one', () => {
    const lines = ['check: { ignore: [dead-link, placeholder] }'];
    expectProblems(checkArticle('[a](/nirgends/) Mustermann\n', lines), [
      'invalid-field@7:19 Der 1. Eintrag von `check.ignore` nennt mit `dead-link` einen Fehler. Fehler lassen sich nicht abschalten, nur Hinweise.',
      'invalid-field@7:30',
      'dead-link@9:1',
      'placeholder?@9:17',
    ]);
  });

  test('is no field of the YAML files', () => {
    expectProblems(check({ 'tags.yaml': 'tiktok: { label: TikTok, check: { ignore: [] } }' }), [
      'tags.yaml unknown-field@1:26',
    ]);
  });

  test('a comment silences nothing', () => {
    expect(checkArticle('{/* check-ignore: broken-list */}\n\n• eins\n• zwei\n')).toHaveLength(1);
  });
});
