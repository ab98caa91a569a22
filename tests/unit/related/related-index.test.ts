import { expect, test } from 'vitest';
import { buildRelatedIndex } from '../../../src/lib/related/related-index.ts';
import { present } from '../../expectations.ts';
import { makeArticle } from '../make-article.ts';

test('a word counts three times in a title, twice in a description and once in a text', () => {
  const index = buildRelatedIndex([
    {
      article: makeArticle({ slug: 'a', title: 'Paket', description: 'Kuchen' }),
      text: 'Gitarre',
    },
    {
      article: makeArticle({ slug: 'b', title: 'Wal', description: 'Krill' }),
      text: 'Paket Kuchen Gitarre',
    },
  ]);
  const { terms, values } = present(index.entries[present(index.positions.get('a'))]).words;
  const weights = new Map(
    terms.map((term, at) => [index.terms.names[term], present(values[at]) ** 2]),
  );
  const least = present(weights.get('gitarr'));
  expect(present(weights.get('kuch')) / least).toBeCloseTo(2);
  expect(present(weights.get('paket')) / least).toBeCloseTo(3);
});

test('a word of 200 texts counts, one of more tells nothing', () => {
  const articles = Array.from({ length: 201 }, (_, number) => ({
    article: makeArticle({ slug: `a-${number}`, title: 'Wal', description: '' }),
    text: number === 0 ? 'Gitarre' : 'Gitarre Paket',
  }));
  const { entries, terms } = buildRelatedIndex(articles);
  const counted = new Set(entries.flatMap((entry) => [...present(entry).words.terms]));
  expect([...counted].map((term) => terms.names[term])).toEqual(['paket']);
});
