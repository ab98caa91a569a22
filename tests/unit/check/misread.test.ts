import { describe, expect, test } from 'vitest';
import { checkBroken } from './broken-content.ts';
import { expectProblems } from './expect-problems.ts';
import { frontmatter } from './make-content.ts';
import { MISREAD, WELL_READ } from './misread-inputs.ts';

const checkText = (text: string, name = 'x.mdx') =>
  checkBroken({ [`articles/${name}`]: `${frontmatter()}${text}\n` });

describe('what Markdown misreads', () => {
  test.each(MISREAD)('is reported at %j', (text, ...expected) => {
    expectProblems(checkText(text), expected);
  });

  test.each(WELL_READ)('is nothing in %j', (text) => {
    expect(checkText(text)).toEqual([]);
  });

  test.each([
    ['    Vier Leerzeichen.', 'articles/x.md accidental-code@8:1'],
    ['Hallo <Name einsetzen>!', 'articles/x.md lost-tag@8:7'],
    ['{{< youtube x >}}', 'articles/x.md foreign-markup@8:1'],
    ['{% include x.html %}', 'articles/x.md foreign-markup@8:1'],
  ])('is reported in a Markdown file at %j', (text, ...expected) => {
    expectProblems(checkText(text, 'x.md'), expected);
  });

  test.each([
    ['{{< youtube x >}}', 3],
    ['{% include x.html %}', 2],
  ])('stops MDX at %j', (text, column) => {
    expectProblems(checkText(text), [
      `mdx-syntax@8:${column} Das ist die Schreibweise eines anderen Systems und bleibt hier Code. Lösche die Klammern mit Inhalt, oder nimm den Baustein von hier.`,
    ]);
  });

  test('calls a short title a hint', () => {
    const source = `${frontmatter().replace(/^title:.*$/mu, 'title: Kurz')}Text.\n`;
    expectProblems(checkBroken({ 'articles/x.mdx': source }), [
      'short-title@2:8 Der Titel ist sehr kurz; in Listen und Suche sagt er wenig. Üblich sind 8 bis 110 Zeichen.',
    ]);
  });

  test('is reported in a title', () => {
    const source = `${frontmatter().replace(/^title:.*$/mu, 'title: "R&amp;B im Handel"')}Text.\n`;
    expectProblems(checkBroken({ 'articles/x.mdx': source }), [
      'entity-in-field@2:8 `&amp;` erscheint hier so, wie es dasteht. Schreibe das Zeichen selbst, etwa „&“ statt `&amp;`.',
    ]);
  });
});
