import { describe, expect, test } from 'vitest';
import { modifiedAt, newestChange } from '../../src/lib/article.ts';
import { makeArticle } from './make-article.ts';

const CORRECTION = { text: 'Es waren vier.', kind: 'correction' } as const;

describe('modifiedAt', () => {
  test.each([
    ['the publication without changes', {}, '2026-11-21'],
    ['an update', { updatedAt: '2026-12-01' }, '2026-12-01'],
    [
      'a correction after the update',
      { updatedAt: '2026-12-01', corrections: [{ ...CORRECTION, date: '2026-12-03' }] },
      '2026-12-03',
    ],
    [
      'an update after the correction',
      { updatedAt: '2026-12-05', corrections: [{ ...CORRECTION, date: '2026-12-03' }] },
      '2026-12-05',
    ],
    [
      'an addition',
      { corrections: [{ ...CORRECTION, kind: 'update' as const, date: '2026-12-04' }] },
      '2026-12-04',
    ],
    [
      'an instant on the day of publication',
      { updatedAt: '2026-11-21T09:00:00+01:00' },
      '2026-11-21T09:00:00+01:00',
    ],
    [
      'never a date before the publication',
      { corrections: [{ ...CORRECTION, date: '2026-11-01' }] },
      '2026-11-21',
    ],
  ])('is %s', (_, dates, expected) => {
    expect(modifiedAt(makeArticle({ publishedAt: '2026-11-21', ...dates }))).toBe(expected);
  });
});

describe('newestChange', () => {
  test('is the newest change of all, not that of the newest article', () => {
    const articles = [
      makeArticle({ publishedAt: '2026-11-21' }),
      makeArticle({ publishedAt: '2020-01-01', updatedAt: '2026-11-25' }),
    ];
    expect(newestChange(articles)).toBe('2026-11-25');
  });

  test('is undefined without articles', () => {
    expect(newestChange([])).toBeUndefined();
  });
});
