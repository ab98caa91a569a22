import { expect, test, vi } from 'vitest';
import { createTally } from '../../../../src/cli/importing/import-report.ts';
import type { ImportedArticle } from '../../../../src/lib/import/imported-article.ts';

/** An article with some pictures, of which some are missing, and remarks. */
const article = (isDraft: boolean, missing: number, remarks: string[]): ImportedArticle => ({
  ...{ title: 'A', slug: 'a', text: '', tags: [], isDraft, remarks },
  pictures: Array.from({ length: 3 }, (_, index) => ({
    name: `bild-${index}.jpg`,
    bytes: index < missing ? undefined : new Uint8Array(),
  })) as ImportedArticle['pictures'],
});

test('a run of nothing has counted nothing', () => {
  const tally = createTally();
  expect(tally.summary()).toBe(`
Veröffentlicht: 0, Entwürfe: 0, schon da: 0, Seiten und anderes ausgelassen: 0, nicht zu lesen: 0.
Hinweise: 0, fehlende Bilder: 0.
`);
  expect(tally.hasFailed()).toBe(false);
  expect(tally.head([])).toBe('# Bericht über den Umzug\n\n\n');
});

test('the report counts each kind, and names what was left out at its head', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const tally = createTally();
  tally.skip('seite.md: Seite');
  tally.skip('thema: eigenes Blog');
  for (const remarks of [['Eins', 'Zwei'], ['Drei']])
    tally.add('x', 'y', article(false, 2, remarks));
  tally.add('x', 'y', article(true, 1, []));
  for (let known = 0; known < 4; known += 1) tally.known();
  tally.fail('leer.md', 'Die Datei ist leer.');
  expect(tally.summary()).toBe(`
Veröffentlicht: 2, Entwürfe: 1, schon da: 4, Seiten und anderes ausgelassen: 2, nicht zu lesen: 1.
Hinweise: 3, fehlende Bilder: 5.
`);
  expect(tally.head(['Angelegt.'])).toBe(`# Bericht über den Umzug

Angelegt.
- seite.md: Seite
- thema: eigenes Blog
- leer.md: nicht übernommen. Die Datei ist leer.
`);
});

test('each text has a section with its remarks', () => {
  const { add } = createTally();
  expect(add('alt.md', 'articles/a.mdx', article(false, 0, ['Eins', 'Zwei']))).toBe(
    '\n## articles/a.mdx\n\nAus alt.md\n\n- Eins\n- Zwei\n',
  );
  expect(add('alt.md', 'articles/a.mdx', article(true, 0, []))).toBe(
    '\n## articles/a.mdx (Entwurf)\n\nAus alt.md\n\n',
  );
});

test('a text that cannot be read is said at once, and in the report', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const tally = createTally();
  expect(tally.fail('leer.md', 'Die Datei ist leer.')).toBe(
    '\n## leer.md\n\n- nicht übernommen. Die Datei ist leer.\n',
  );
  expect(error).toHaveBeenCalledExactlyOnceWith('leer.md: nicht übernommen. Die Datei ist leer.');
  expect(tally.hasFailed()).toBe(true);
});
