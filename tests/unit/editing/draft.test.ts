import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import {
  draftSlug,
  findSlugError,
  findTagsError,
  findTitleError,
  suggestTags,
  writeDraft,
} from '../../../src/lib/editing/draft.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { DESCRIPTION_PLACEHOLDER } from '../../../src/schema/limits.ts';
import { contentWith, NOW } from '../content-fixture.ts';

const CHOICES = { authors: ['redaktion', 'anna'], tags: ['tiktok', 'europa'], today: '2026-11-21' };
const CONTENT = { title: 'Wie der Handel lernt', authors: ['redaktion'], tags: ['tiktok'] };

describe('writeDraft', () => {
  test('makes a draft in which the check only misses the description', () => {
    const files = contentWith({ 'wie-der-handel-lernt.mdx': writeDraft(CONTENT, CHOICES) });
    expect(checkContent(files, NOW).map(({ severity, message }) => [severity, message])).toEqual([
      ['hint', expect.stringContaining('Der Vorspann fehlt noch.')],
    ]);
  });

  test('makes the missing description an error once the draft is to be published', () => {
    const text = writeDraft(CONTENT, CHOICES)
      .replace('draft: true\n', '')
      .replace('#publishedAt', 'publishedAt');
    const problems = checkContent(contentWith({ 'x.mdx': text }), NOW);
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('asks for topics as a hint in a draft and as an error afterwards', () => {
    const draft = writeDraft({ ...CONTENT, description: 'x'.repeat(60), tags: [] }, CHOICES);
    const published = draft.replace('draft: true\n', '').replace('#publishedAt', 'publishedAt');
    const judge = (text: string) =>
      checkContent(contentWith({ 'x.mdx': text }), NOW).map(({ severity, message }) => [
        severity,
        message,
      ]);
    expect(judge(draft)).toEqual([['hint', 'Es fehlt noch ein Thema aus content/tags.yaml.']]);
    expect(judge(published)).toEqual([
      ['error', '`tags` braucht mindestens ein Thema aus content/tags.yaml.'],
    ]);
  });

  test('explains each field that an article can have', () => {
    const text = writeDraft(CONTENT, CHOICES);
    const fields = Object.keys(articleSchema(z.string()).shape);
    const isExplained = (field: string) => new RegExp(`^# .{15,}\n#?${field}:`, 'm').test(text);
    expect(fields.filter((field) => !isExplained(field))).toEqual([]);
  });

  test('shows optional fields with examples that are valid once the # is deleted', () => {
    const text = writeDraft(CONTENT, CHOICES).replace(/^#(?=[a-z]\w*:| {2})/gm, '');
    const { frontmatter } = parseArticle(text);
    const result = articleSchema(z.string()).safeParse(frontmatter.data);
    expect(frontmatter.errors).toEqual([]);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test('is the file that a new article begins with', () => {
    expect(writeDraft(CONTENT, CHOICES)).toBe(
      readFileSync('tests/fixtures/neuer-beitrag.mdx', 'utf8'),
    );
  });

  test.each([
    [{ isDraft: false, body: '  Text.\n\n' }, /^---\n(?![\s\S]*draft)[\s\S]*\n---\n\nText\.\n$/],
    [{ tags: ['a: b', 'c'] }, /^tags: \["?a: b"?, c\]$/m],
    [{ fields: { kicker: 'Handel' } }, /^kicker: Handel$/m],
  ])('writes %j', (content, expected) => {
    expect(writeDraft({ ...CONTENT, ...content }, CHOICES)).toMatch(expected);
  });

  test('offers the authors and topics that exist', () => {
    expect(writeDraft(CONTENT, CHOICES)).toContain('Es gibt: redaktion, anna');
    expect(writeDraft(CONTENT, CHOICES)).toContain('Es gibt: tiktok, europa');
  });

  test.each([
    'Retouren: Was hilft',
    '"Zitat" und mehr davon',
    "'einfach' gesagt ist das",
    '# kein Kommentar, ein Titel',
    '2026-11-21',
    '[Liste] oder {Block}',
    'Titel mit \\ und & und *',
    '- kein Listenpunkt hier',
  ])('quotes the title %s where YAML needs it', (title) => {
    const { frontmatter } = parseArticle(writeDraft({ ...CONTENT, title }, CHOICES));
    expect(frontmatter.data).toMatchObject({ title, description: DESCRIPTION_PLACEHOLDER });
  });
});

describe('findTitleError', () => {
  test.each([
    ['Wie der Handel lernt', undefined],
    ['k', 'Der Titel ist zu kurz: mindestens 2 Zeichen, jetzt 1.'],
    ['x'.repeat(111), 'Der Titel ist zu lang: höchstens 110 Zeichen, jetzt 111.'],
    [
      'Москва',
      'Aus dem Titel lässt sich keine Adresse bilden. Er braucht lateinische Buchstaben oder Ziffern.',
    ],
    ['!!!!!!!!!', expect.stringContaining('braucht Buchstaben oder Ziffern')],
  ])('judges %s', (title, error) => {
    expect(findTitleError(title)).toEqual(error);
  });
});

describe('findTagsError', () => {
  test.each([
    [['a'], undefined],
    [
      ['A b'],
      'Die Liste der Themen darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa `a-b`.',
    ],
    [[...'abcdefg'], 'Die Liste der Themen hat zu viele Einträge: höchstens 6.'],
  ])('judges %j', (tags, error) => {
    expect(findTagsError(tags)).toBe(error);
  });
});

describe('draftSlug', () => {
  test.each([
    ['Größe & Maß', 'groesse-und-mass'],
    [
      `${'wort '.repeat(15)}zuviel`,
      'wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort',
    ],
    ['x'.repeat(100), 'x'.repeat(80)],
    ['x'.repeat(80), 'x'.repeat(80)],
    [`${'x'.repeat(80)} y`, 'x'.repeat(80)],
    [`${'x'.repeat(75)} yyyyy`, 'x'.repeat(75)],
  ])('makes a file name of %s', (title, slug) => {
    expect(draftSlug(title)).toBe(slug);
  });
});

describe('findSlugError', () => {
  const article = writeDraft({ ...CONTENT, fields: { aliases: ['frueher'] } }, CHOICES);
  const { library } = readLibrary(contentWith({ 'da.md': article }), NOW);

  test.each([
    ['neu', undefined],
    ['da', 'content/articles/da.md gibt es schon; nichts wird überschrieben.'],
    ['con', '„con“ kann unter Windows keine Datei heißen.'],
    [
      'frueher',
      '„frueher“ ist ein früherer Name von content/articles/da.md und leitet dorthin weiter.',
    ],
    ['frueher', expect.stringContaining('leitet dorthin weiter')],
  ])('judges %s', (slug, error) => {
    expect(findSlugError(slug, library)).toEqual(error);
  });
});

describe('suggestTags', () => {
  const labels = new Map([
    ['tiktok', 'TikTok'],
    ['e-commerce', 'E-Commerce'],
    ['europa', 'Europa'],
  ]);

  test.each([
    ['TikTok in Europa, TikTok überall', ['tiktok', 'europa']],
    ['Der E-Commerce wächst', ['e-commerce']],
    ['Europa und Europa, TikTok, E-Commerce', ['europa', 'tiktok', 'e-commerce']],
    ['Europas Handel', []],
    ['', []],
  ])('suggests topics for „%s“', (text, tags) => {
    expect(suggestTags(text, labels)).toEqual(tags);
  });
});
