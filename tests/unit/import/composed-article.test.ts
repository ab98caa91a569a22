import { describe, expect, test } from 'vitest';
import {
  composeArticle,
  type ImportContext,
  type ImportedArticle,
} from '../../../src/lib/import/imported-article.ts';
import { readSource } from '../../../src/lib/import/read-source.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { valueAt } from '../../../src/lib/values/unknown-values.ts';
import { bodyOf, importContext } from './import-fixture.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const SENTENCE = 'Immer mehr Händler packen ihre Pakete im Laden selbst.';
const LONG = `${SENTENCE} `.repeat(5).trim();
const FIELDS = `title: Ein guter Titel\ndescription: ${SENTENCE}\nauthors: [redaktion]\ntags: [tiktok]\npublishedAt: 2026-11-01`;

async function compose(
  text: string,
  context: Partial<ImportContext> = {},
  fileName = 'x.md',
): Promise<ImportedArticle> {
  const reading = await readSource(fileName, new TextEncoder().encode(text));
  return composeArticle(reading, { ...importContext, fileName, ...context });
}

const withFields = (fields: string, body = 'Ein Text.') => `---\n${fields}\n---\n\n${body}\n`;
const fieldOf = (article: ImportedArticle, name: string) =>
  valueAt(parseArticle(article.text).frontmatter.data, name);

describe('an import that publishes', () => {
  const publish = (text: string) => compose(text, { isPublishing: true });

  test('publishes what has all it needs', async () => {
    const article = await publish(withFields(FIELDS));
    expect([article.isDraft, article.remarks, fieldOf(article, 'draft')]).toEqual([
      false,
      [],
      undefined,
    ]);
  });

  test.each([
    [/^publishedAt:.*$/m, 'das Datum'],
    [/^title:.*$/m, 'ein gültiger Titel'],
  ])('leaves what lacks %s a draft', async (field, gap) => {
    const fields = FIELDS.replace(field, gap === 'das Datum' ? '' : `title: ${'x'.repeat(111)}`);
    const article = await publish(withFields(fields));
    expect([article.isDraft, article.remarks]).toEqual([
      true,
      [`Bleibt Entwurf, es fehlt: ${gap}`],
    ]);
  });

  test('names all that is missing', async () => {
    const { remarks } = await compose('', { isPublishing: true, usualAuthors: [] }, 'x.md').catch(
      () => compose('a', { isPublishing: true, usualAuthors: [] }, '.md'),
    );
    expect(remarks).toEqual([
      'Bleibt Entwurf, es fehlt: der Vorspann, das Datum, wer geschrieben hat, ein Thema',
    ]);
  });

  test('leaves a draft what is one', async () => {
    const article = await publish(withFields(`${FIELDS}\ndraft: true`));
    expect([article.isDraft, fieldOf(article, 'draft'), article.remarks]).toEqual([
      true,
      true,
      ['Bleibt Entwurf wie in der Quelle'],
    ]);
  });

  test.each([
    ['', LONG, `${SENTENCE} `.repeat(4).trim(), 'Vorspann aus dem Anfang des Textes gebildet'],
    [`\ndescription: ${LONG}`, 'Text.', `${SENTENCE} `.repeat(4).trim(), 'Vorspann gekürzt'],
  ])('takes %j and the text for a teaser', async (description, body, teaser, remark) => {
    const article = await publish(
      withFields(FIELDS.replace(/\ndescription:.*/, description), body),
    );
    expect([article.isDraft, fieldOf(article, 'description')]).toEqual([false, teaser]);
    expect(article.remarks).toContain(remark);
  });

  test('takes a picture without a description for a decoration', async () => {
    const article = await compose(withFields(FIELDS, '![](a.png)'), {
      isPublishing: true,
      loadPicture: async () => PNG,
    });
    expect(bodyOf(article)).toBe('<Figure image="./ein-guter-titel/bild-1.png" decorative />');
    expect(article.remarks).toEqual(['Bild ohne Beschreibung als Schmuck übernommen']);
  });
});

test('a draft is no article although it has all it needs', async () => {
  const article = await compose(withFields(FIELDS));
  expect([article.isDraft, fieldOf(article, 'draft'), article.remarks]).toEqual([true, true, []]);
});

test('the picture on top is numbered after those of the text', async () => {
  const cover = 'cover: { image: oben.png, alt: Ein Karton }';
  const article = await compose(withFields(`${FIELDS}\n${cover}`, '![Ein Stapel](a.png)'), {
    loadPicture: async () => PNG,
  });
  expect(fieldOf(article, 'cover')).toEqual({
    image: './ein-guter-titel/bild-2.png',
    alt: 'Ein Karton',
  });
  expect(article.pictures.map(({ name }) => name)).toEqual(['bild-1.png', 'bild-2.png']);
});

test('a picture on top of an unknown format is left out', async () => {
  const cover = 'cover: { image: oben.png, alt: Ein Karton }';
  const article = await compose(withFields(`${FIELDS}\n${cover}`), {
    loadPicture: async () => new Uint8Array([1]),
  });
  expect([fieldOf(article, 'cover'), article.pictures]).toEqual([undefined, []]);
});

test('a text of a title alone is remarked on', async () => {
  expect((await compose('# Ein Titel')).remarks).toEqual([
    'Die Datei enthält außer dem Titel keinen Text',
  ]);
});

test.each([
  ['2026-11-01-mein__bericht.html', 'mein bericht'],
  ['Bericht 1.2.html', 'Bericht 1.2'],
  ['_.html', 'Ohne Titel'],
])('of %s the title is %s', async (fileName, title) => {
  const article = await compose('<p>Ein Absatz, sonst nichts.</p>', {}, fileName);
  expect(article.title).toBe(title);
});

test('a title is one line', async () => {
  const article = await compose(withFields('title: " Ein  guter\\n Titel "'));
  expect(article.title).toBe('Ein guter Titel');
});

test.each([
  ['Nichts davon.', [], []],
  ['Nichts davon.', ['europa', 'tiktok'], ['europa', 'tiktok']],
  ['Über TikTok in Europa, und TikTok.', [], ['tiktok', 'europa']],
  ['Über TikTok.', ['europa'], ['europa']],
])('of %j, usually on %j, the topics are %j', async (text, usualTopics, tags) => {
  const article = await compose(`# Ein Titel\n\n${text}`, { usualTopics });
  expect(article.tags).toEqual(tags);
});

test('topics are found in the title as well', async () => {
  expect((await compose('# Was TikTok will\n\nText.')).tags).toEqual(['tiktok']);
});

test.each([
  ['kurz  und\n gut', undefined, 'Vorspann nicht übernommen, 12 Zeichen: „kurz und gut“'],
  [
    `${LONG}`,
    undefined,
    `Vorspann nicht übernommen, ${LONG.length} Zeichen: „${LONG.slice(0, 240).trim()} …“`,
  ],
  [` Immer mehr  Händler ${SENTENCE.slice(19)} `, SENTENCE, undefined],
])('a description of the page is %j', async (written, description, remark) => {
  const page = `<meta name="description" content="${written}"><h1>Ein Titel</h1><p>Text.</p>`;
  const article = await compose(page, {}, 'x.html');
  if (description) expect(fieldOf(article, 'description')).toBe(description);
  expect(article.remarks).toEqual(remark === undefined ? [] : [remark]);
});

test.each([
  [['ein-guter-titel', '/artikel/ein-guter-titel/'], undefined],
  [
    ['/alt/', '/alt', 'frueher'],
    ['/alt', 'frueher'],
  ],
])('of the former addresses %j are kept %j', async (paths, aliases) => {
  expect(fieldOf(await compose(withFields(FIELDS), { paths }), 'aliases')).toEqual(aliases);
});

test.each([
  ['2026-11-02-titel.md', '', '2026-11-02'],
  ['2026-11-02-titel.md', 'pubDate: 2026-11-03', '2026-11-03'],
  ['2026-11-02-titel.md', 'published: 2026-11-03', '2026-11-03'],
  ['2026-11-02-titel.md', 'created: 2026-11-03', '2026-11-03'],
  ['2026-11-02-titel.md', 'published: true', '2026-11-02'],
  ['2026-11-02-titel.md', 'last_update: { author: Eva }', '2026-11-02'],
  ['titel.md', '', undefined],
])('%s with %j is dated %s', async (fileName, field, date) => {
  const article = await compose(withFields(`kicker: Handel\n${field}`), {}, fileName);
  expect(fieldOf(article, 'publishedAt')).toBe(date);
});
