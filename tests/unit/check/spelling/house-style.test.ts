import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import type { Recall } from '../../../../src/lib/source/recall.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter, makeContent, NOW } from '../make-content.ts';

const STYLE = `Onlineshop: { statt: [Online-Shop, Online Shop] }
E-Commerce: { statt: [Ecommerce, E-commerce] }
`;

function checkStyle(text: string, body: string) {
  const content = makeContent({ 'articles/x.mdx': `${frontmatter()}${body}\n` });
  const houseStyle = { path: 'content/hausstil.yaml', text };
  return checkContent({ ...content, houseStyle }, NOW);
}

describe('findHouseStyle', () => {
  test.each([
    [
      'a spelling that is avoided',
      'Ein Online-Shop.',
      'house-style@8:5 Der Hausstil will „Onlineshop“ statt „Online-Shop“.',
    ],
    ['its inflected forms', 'Zwei Online-Shops.', 'house-style@8:6'],
    ['another kind of space', 'Der Online\u00A0Shop.', 'house-style@8:5'],
    ['one that differs in capitals', 'E-commerce wächst.', 'house-style@8:1'],
  ])('reports %s', (_, body, expected) => {
    expectProblems(checkStyle(STYLE, body), [expected]);
  });

  test.each(['Ein Onlineshop.', 'Die Online-Shopperin.', '`Online-Shop`', 'E-Commerce'])(
    'lets pass: %s',
    (body) => {
      expect(checkStyle(STYLE, body)).toEqual([]);
    },
  );

  const FORMS = `Shop: { statt: [Laden, "C++", a  b, a-c] }
Kunde: { statt: [Kund] }
`;
  test.each([
    ['Ladene Ladenen Ladener Ladenes Ladenn Ladens Ladenin Ladeninnen', 8],
    ['Ladenx Ladenern xLaden 5Laden Laden5 laden', 0],
    ['Der C++ und C++s, C+ und C', 2],
    ['a b, a\u00A0b, a\nb', 3],
    ['a-c, a\u2010c, a\u2011c, a c', 3],
    ['Kunde Kunden Kund Kundin', 2],
  ])('counts in %j the forms that are avoided: %i', (body, count) => {
    const found = checkStyle(FORMS, body).filter(({ rule }) => rule === 'house-style');
    expect(found).toHaveLength(count);
  });

  test.each([
    ['an unknown field', 'Onlineshop: { stat: [Webshop] }\n', 'missing-field@1:13'],
    ['a preferred spelling alone', 'Onlineshop: { statt: [] }\n', 'invalid-field@1:22'],
    ['a list instead of a map', '- Onlineshop\n', 'invalid-field@1:1'],
  ])('explains %s', (_, text, expected) => {
    const [first] = checkStyle(text, 'Text.');
    expect(`${first?.rule}@${first?.line}:${first?.column}`).toBe(expected);
    expect(first?.file).toBe('content/hausstil.yaml');
  });

  test('is checked again when the list changes', () => {
    const made = new Map<string, unknown>();
    const recall: Recall = (step, { path, text }, make) => {
      const key = JSON.stringify([step, path, text]);
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as ReturnType<typeof make>; // made by this step
    };
    const content = makeContent({ 'articles/x.mdx': `${frontmatter()}Laden und Shop.\n` });
    const found = ['Markt: { statt: [Laden] }\n', 'Markt: { statt: [Shop] }\n'].map((text) => {
      const houseStyle = { path: 'content/hausstil.yaml', text };
      return checkContent({ ...content, houseStyle }, NOW, { recall }).map(({ column }) => column);
    });
    expect(found).toEqual([[1], [11]]);
  });

  test('a list of comments alone is no error', () => {
    expect(checkStyle('# noch nichts\n', 'Online-Shop')).toEqual([]);
  });
});
